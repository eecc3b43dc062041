// The panel of a page's wishes on paper, with their steps, "Dit wil ik niet" and "Het is goed zo".
import type { PageView } from '#domain/page.ts';
import type { Wish } from '#domain/records.ts';
import { type Box, stack, text, together, unit } from './box.ts';
import { beside, headingBox, type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** The same things in the same order as on the screen. */
export function wishesPanel(press: Press, page: PageView, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const unitOf = (wish: Wish) => unit(wishBoxes(press, wish, inner), 8 * look.scale);
  const wishes = page.wishes.map(unitOf);
  const [first, ...more] = page.unwanted.map(unitOf);
  const unwanted = headingBox(press, words.label('unwanted'), inner);
  const enough = signed(
    press,
    press.picture('ui#check'),
    words.label('enough'),
    typeIn(look, 12.5, { bold: true }),
    inner,
  );
  const heading =
    page.wishes.length > 0 ? words.label(page.wishes.length > 1 ? 'wishes' : 'wish') : undefined;
  const parts = [
    ...wishes,
    ...(first ? [together(unwanted, first, 8 * look.scale), ...more] : []),
    ...(page.enough ? [enough] : []),
  ];
  return panel(press, heading, parts, { ...look, leads: true });
}

function wishBoxes(press: Press, wish: Wish, look: PanelLook): readonly Box[] {
  const { words, contents } = press.order;
  const size = 40 * look.scale;
  const gap = 10 * look.scale;
  const side = { ...look, width: look.width - size - gap };
  const state = words.state(wish);
  const note = (picture: string, said: string) =>
    signed(press, press.picture(picture), said, typeIn(look, 10.5), side);
  const boxes = [
    text(press, words.wish(wish, contents), typeIn(look, 13, { bold: true }), side.width, 'H3'),
    ...(wish.matters ? [note('ui#star-1', words.label('wish.matters'))] : []),
    ...(state === undefined ? [] : [note(`ui#wish-${wish.state}`, state)]),
  ];
  const plain = press.picture(wish.kind === 'unwanted' ? 'ui#unwanted' : 'ui#wishes');
  const face = wish.from ? press.card(wish.from.card, wish.from.questionId) : plain;
  return [
    beside(press, face, size, stack(boxes, 3 * look.scale), gap),
    ...toldBoxes(press, wish, look, true),
    ...stepBoxes(press, wish, look),
  ];
}

/** The steps, from now to the dream: what is done has a check, the others a number. */
function stepBoxes(press: Press, { steps = [] }: Wish, look: PanelLook): readonly Box[] {
  const { words } = press.order;
  const label = text(
    press,
    words.label('steps'),
    typeIn(look, 10, { bold: true, colour: inks.soft }),
    look.width,
  );
  const [first, ...more] = steps.flatMap((step, index): Box[] => {
    const { text: _, ...media } = step;
    const said = step.done
      ? signed(press, press.picture('ui#check'), words.told(step), typeIn(look, 11.5), look)
      : numbered(press, index + 1, words.told(step), look);
    return [said, ...toldBoxes(press, media, look)];
  });
  return first ? [together(label, first, 4 * look.scale), ...more] : [];
}

/** Words beside a number, as wide as a small picture. */
function numbered(press: Press, count: number, words: string, look: PanelLook): Box {
  const size = 22 * look.scale;
  const gap = 7 * look.scale;
  const style = typeIn(look, 11.5);
  const number = text(press, String(count), { ...style, bold: true }, size, 'P', true);
  const said = text(press, words, style, look.width - size - gap);
  const height = Math.max(size, said.height);
  return {
    height,
    draw(x, y, parent) {
      number.draw(
        x,
        y + (Math.min(size, said.height) - number.height) / 2 + Math.max(0, size - said.height) / 2,
        parent,
      );
      said.draw(x + size + gap, y + Math.max(0, (height - said.height) / 2), parent);
    },
  };
}
