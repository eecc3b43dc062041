// The panel of what one person saw by looking closely, on paper: never among the client's own words.
import { lookOf, type Seen } from '#domain/observing.ts';
import { type Box, text, unit } from './box.ts';
import { seenCards } from './cards-box.ts';
import { type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** Who saw it, then look by look the cards and what they tell. */
export function seenPanel(press: Press, { name, observations }: Seen, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const label = typeIn(look, 12, { bold: true });
  const last = Math.max(...observations.map(({ at }) => at));
  const parts = observations.flatMap((one) => {
    const place = lookOf(one.questionId);
    const cards = one.choices?.length ? [seenCards(press, one, inner)] : [];
    const boxes = [...cards, ...toldBoxes(press, one, inner)];
    if (!place || boxes.length === 0) return [];
    const heading = text(press, words.look(place.look), label, inner.width, 'H3');
    return [unit([heading, unit(boxes, 8 * look.scale)], 4 * look.scale)];
  });
  const soft = typeIn(look, 10, { colour: inks.soft });
  return panel(
    press,
    words.seesThis(name),
    [...parts, signed(press, press.picture('ui#eye'), words.date(last), soft, inner)],
    look,
  );
}
