// The panel of one answer on paper: the same things in the same order as on the screen.
import type { PageSection } from '#domain/page.ts';
import { additionBoxes } from './addition-boxes.ts';
import { type Box, text, together, unit } from './box.ts';
import { groupBox } from './cards-box.ts';
import { type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** One answer: heading, cards, own words, and what others see. */
export function sectionPanel(press: Press, section: PageSection, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const said = words.said(section.said);
  const hasCards = section.unknown || section.groups.length > 0;
  const soft = typeIn(look, 10, { colour: inks.soft });
  const parts: Box[] = [
    ...(section.unknown
      ? [
          signed(
            press,
            press.picture('ui#dont-know'),
            words.label('unknown'),
            typeIn(look, 12, { bold: true }),
            inner,
          ),
        ]
      : []),
    ...section.groups.map((group) => groupBox(press, section, group, inner)),
    ...ownWords(press, section, inner, hasCards),
    ...(said === undefined
      ? []
      : [
          signed(
            press,
            press.picture(section.said?.by === 'other' ? 'ui#other-thinks' : 'ui#together'),
            said,
            soft,
            inner,
          ),
        ]),
    ...section.observations.map((one) =>
      unit(
        [
          signed(
            press,
            press.picture('ui#eye'),
            `${one.text ? words.seesWords(one) : words.sees(one)} (${words.date(one.at)})`,
            typeIn(look, 10.5),
            inner,
          ),
          ...toldBoxes(press, one, inner, true),
        ],
        8 * look.scale,
      ),
    ),
    ...additionBoxes(press, section.additions, inner),
  ];
  return panel(press, words.of(section).heading(section.questionId), parts, look);
}

/** What the client tells in own ways; under cards it says so first. */
function ownWords(press: Press, section: PageSection, look: PanelLook, hasCards: boolean): readonly Box[] {
  const [first, ...more] = section.told
    .map((card) => toldBoxes(press, card, look))
    .filter((boxes) => boxes.length > 0)
    .map((boxes) => unit(boxes, 8 * look.scale));
  if (!first || !hasCards) return first ? [first, ...more] : [];
  const soft = typeIn(look, 10, { bold: true, colour: inks.soft });
  return [
    together(text(press, press.order.words.label('own'), soft, look.width), first, 6 * look.scale),
    ...more,
  ];
}
