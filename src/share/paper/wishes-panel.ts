// The panel of a page's wishes on paper, and of "Het is goed zo".
import type { PageView } from '#domain/page.ts';
import { type Box, stack, text } from './box.ts';
import { beside, headingBox, type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import type { Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** The wishes of a page, and "Het is goed zo". */
export function wishesPanel(press: Press, page: PageView, look: PanelLook): Box {
  const { words, contents } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const parts: Box[] = page.wishes.flatMap((wish) => {
    const face = wish.from ? press.card(wish.from.card, wish.from.questionId) : press.picture('ui#wishes');
    const size = 40 * look.scale;
    const side = { ...inner, width: inner.width - size - 10 * look.scale };
    const title = text(press, words.wish(wish, contents), typeIn(look, 13, { bold: true }), side.width, 'H3');
    const note = wish.matters
      ? [signed(press, press.picture('ui#star-1'), words.label('wish.matters'), typeIn(look, 10.5), side)]
      : [];
    return [
      beside(press, face, size, stack([title, ...note], 3 * look.scale), 10 * look.scale),
      ...toldBoxes(press, wish, inner, true),
    ];
  });
  const enough = page.enough
    ? [
        signed(
          press,
          press.picture('ui#check'),
          words.label('enough'),
          typeIn(look, 12.5, { bold: true }),
          inner,
        ),
      ]
    : [];
  const heading =
    page.wishes.length > 0
      ? headingBox(press, words.label(page.wishes.length > 1 ? 'wishes' : 'wish'), inner)
      : undefined;
  return panel(press, heading, [...parts, ...enough], { ...look, leads: true });
}
