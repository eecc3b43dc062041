// What family says on paper: under their name, apart from the client's own words.
import type { Addition } from '#domain/records.ts';
import { type Box, text, unit } from './box.ts';
import { type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** The same things in the same order as on the screen. */
export function additionBoxes(press: Press, additions: readonly Addition[], look: PanelLook): readonly Box[] {
  const { words } = press.order;
  const soft = typeIn(look, 10, { colour: inks.soft });
  return additions.map((one) =>
    unit(
      [
        signed(
          press,
          press.picture('ui#talk'),
          one.text ? words.saysWords(one) : words.says(one),
          typeIn(look, 10.5),
          look,
        ),
        ...toldBoxes(press, one, look, true),
        text(press, [words.relation(one), words.date(one.at)].filter(Boolean).join(' · '), soft, look.width),
      ],
      8 * look.scale,
    ),
  );
}

/** What they say of the topic as a whole. */
export function additionsPanel(press: Press, additions: readonly Addition[], look: PanelLook): Box {
  const inner = { ...look, width: look.width - 2 * padding(look) };
  return panel(press, undefined, additionBoxes(press, additions, inner), look);
}
