// A sheet of A4: its measures, its head, columns on it, a portrait, and its number at the foot.
import type { PageView } from '#domain/page.ts';
import { type Box, stack, text } from './box.ts';
import { inks, type Picture, type Press, type Struct } from './press.ts';

export const A4 = { width: 595.28, height: 841.89 } as const;
export const EDGE = 34;
export const GAP = 12;

/** What the number at the foot takes. */
const FOOT = 22;

const plain = '#e8e6df';

/** The width and the lower end of what is inside the edges. */
export const inner = A4.width - 2 * EDGE;
export const bottom = A4.height - EDGE - FOOT;

export const colourOf = (press: Press, topicId: string) => press.order.topicColours[topicId] ?? plain;

export function drawColumns(
  columns: readonly (readonly Box[])[],
  width: number,
  top: number,
  part: Struct,
): void {
  columns.forEach((boxes, index) => {
    stack(boxes, GAP).draw(EDGE + index * (width + GAP), top, part);
  });
}

/** The head of a sheet: picture, title, whose plan it is and the date. Gives where the page goes on. */
export function head(press: Press, title: string, picture: Picture, part: Struct): number {
  const { words, contents, at } = press.order;
  const size = 46;
  press.decorate(() => picture(EDGE, EDGE - 4, size));
  const left = EDGE + size + 10;
  const about = [words.title(contents.plan.name), words.date(at)];
  const soft = { size: 10, colour: inks.soft };
  const right = Math.min(190, Math.max(...about.map((line) => press.type.width(line, soft)))) + 2;
  const box = text(
    press,
    title,
    { size: 25, bold: true, colour: inks.ink },
    inner - (left - EDGE) - right - 14,
    'H1',
  );
  box.draw(left, EDGE + Math.max(0, (size - 8 - box.height) / 2), part);
  stack(
    about.map((line) => text(press, line, soft, right)),
    1,
  ).draw(A4.width - EDGE - right, EDGE + 5, part);
  return EDGE + Math.max(size, box.height) + 10;
}

export type Owner = NonNullable<PageView['owner']>;

export function portrait(press: Press, whose: Owner, part: Struct, x: number, y: number, size: number): void {
  const bbox = [x, y, x + size, y + size];
  const alt = press.order.words.portrait(whose.name);
  part.add(
    press.paper.struct('Figure', { alt, bbox, placement: 'Block' } as object, () =>
      press.portrait(whose)(x, y, size),
    ),
  );
}

/** Writes at the foot of every sheet which one it is, and the title of its page. */
export function numberSheets(press: Press, titles: readonly string[]): void {
  const { paper, order } = press;
  const { start, count } = paper.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    paper.switchToPage(start + index);
    const words = [
      order.words.title(order.contents.plan.name),
      titles[index],
      order.words.where(index + 1, count),
    ]
      .filter(Boolean)
      .join(' · ');
    const type = { size: 9.5, colour: inks.soft };
    paper.markContent('Artifact', { type: 'Pagination' });
    press.type.draw(words, type, (A4.width - press.type.width(words, type)) / 2, A4.height - EDGE - 6, false);
    paper.endMarkedContent();
  }
}
