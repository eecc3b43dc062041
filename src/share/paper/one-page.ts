// The layouts of one page: who I am, and how to help me.
import type { PageSection } from '#domain/page.ts';
import { heightOf, stack, text, twoColumns } from './box.ts';
import { columnOf } from './flow.ts';
import { inks, type Press, type Struct } from './press.ts';
import { sectionPanel } from './section-panel.ts';
import { bottom, colourOf, drawColumns, EDGE, GAP, inner, portrait } from './sheet.ts';

/** Smaller and smaller, until everything fits on one page. Below the last it would be too small to read. */
const scales = [1.2, 1.08, 0.98, 0.9, 0.82, 0.76] as const;

/** One page with these answers. What still does not fit is left out, and the page says so. */
export function onePage(
  press: Press,
  title: string,
  sections: readonly PageSection[],
  topicId: string,
  book: Struct,
): void {
  const { words } = press.order;
  const part = press.paper.struct('Part', { title } as object);
  book.add(part);
  press.paper.addPage();
  const top = headWithPortrait(press, title, part);
  const width = (inner - GAP) / 2;
  const note = text(press, words.more, { size: 10.5, colour: inks.soft }, inner);
  const room = bottom - top;

  const attempts = [
    ...scales.flatMap((scale) =>
      (scale < 0.9 ? [100, 70, 54] : [190, 130, 85]).map((mediaHeight) => ({ scale, mediaHeight })),
    ),
    { scale: 0.82, mediaHeight: 0 },
  ];
  const panelsIn = ({ scale, mediaHeight }: { scale: number; mediaHeight: number }) =>
    sections.map((section, index) =>
      sectionPanel(press, section, {
        width,
        scale,
        mediaHeight,
        colour: colourOf(press, topicId),
        leads: index === 0,
      }),
    );
  const less = room - note.height - 6;
  const columnsOf = (attempt: (typeof attempts)[number]) =>
    twoColumns(panelsIn(attempt), GAP, attempt.mediaHeight > 0 ? room : less);
  let columns: ReturnType<typeof columnsOf>;
  const fits = attempts.find((attempt) => {
    columns = columnsOf(attempt);
    return columns !== undefined;
  });
  if (columns) drawColumns(columns, width, top, part);
  else {
    const [one, rest] = columnOf(panelsIn({ scale: 0.76, mediaHeight: 0 }), less);
    drawColumns([one, columnOf(rest, less)[0]], width, top, part);
  }
  if (!fits || fits.mediaHeight === 0) note.draw(EDGE, bottom - note.height, part);
  part.end();
}

/** The head of a single page: portrait, title and name in one. */
function headWithPortrait(press: Press, title: string, part: Struct): number {
  const { contents, words, at } = press.order;
  const size = 84;
  const width = inner - size - 18;
  const boxes = [
    text(press, title, { size: 25, bold: true, colour: inks.ink }, width, 'H1'),
    text(press, contents.plan.name, { size: 19, bold: true, colour: inks.ink }, width),
    text(press, words.date(at), { size: 10, colour: inks.soft }, width),
  ];
  const height = Math.max(size, heightOf(boxes, 2));
  portrait(press, contents.plan, part, EDGE, EDGE, size);
  stack(boxes, 2).draw(EDGE + size + 18, EDGE + (height - heightOf(boxes, 2)) / 2, part);
  return EDGE + height + 14;
}
