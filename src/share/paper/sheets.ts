// The layouts on sheets of A4: the whole plan with a page a topic, one page, and the card to fold.
import type { PageSection, PageView } from '#domain/page.ts';
import { type Box, cutAt, heightOf, stack, text, twoColumns } from './box.ts';
import { type PanelLook, sectionPanel, wishesPanel } from './panels.ts';
import { inks, type Picture, type Press, type Struct } from './press.ts';
import { LINE_HEIGHT } from './typesetter.ts';

const A4 = { width: 595.28, height: 841.89 } as const;
const EDGE = 34;
const GAP = 12;
const FOOT = 22;
const plain = '#e8e6df';
const inner = A4.width - 2 * EDGE;
const bottom = A4.height - EDGE - FOOT;

const colourOf = (press: Press, topicId: string) => press.order.topicColours[topicId] ?? plain;

/** A page of the plan, over as many sheets as it needs. */
export function planSheets(press: Press, page: PageView, book: Struct): void {
  const { words } = press.order;
  const part = press.paper.struct('Part', { title: words.page(page.topicId) } as object);
  book.add(part);
  press.paper.addPage();
  press.paper.outline.addItem(words.page(page.topicId));
  let top = head(press, words.page(page.topicId), press.topic(page.topicId), part);
  if (page.owner) top = owner(press, page.owner, part, top);

  const count = page.sections.length + (page.wishes.length > 0 || page.enough ? 1 : 0);
  const width = count === 1 ? inner : (inner - GAP) / 2;
  const look = { width, colour: colourOf(press, page.topicId) };
  // As large as fits on one sheet; what does not fit at all goes on over more sheets.
  for (const scale of [1.2, 1.1, 1, 0.93, 0.87]) {
    const mediaHeight = scale < 1 ? 150 : 210;
    const panels = panelsOf(press, page, { ...look, scale, mediaHeight });
    const columns = count === 1 ? fitting(panels, top) : twoColumns(panels, GAP, bottom - top);
    if (!columns) continue;
    drawColumns(columns, width, top, part);
    part.end();
    return;
  }
  let left = panelsOf(press, page, { ...look, scale: 1, mediaHeight: 210 });
  while (left.length > 0) {
    left = fillSheet(left, count === 1 ? 1 : 2, width, top, part);
    if (left.length > 0) press.paper.addPage();
    top = EDGE;
  }
  part.end();
}

function fitting(panels: readonly Box[], top: number): readonly (readonly Box[])[] | undefined {
  return heightOf(panels, GAP) <= bottom - top ? [panels] : undefined;
}

function drawColumns(columns: readonly (readonly Box[])[], width: number, top: number, part: Struct): void {
  columns.forEach((boxes, index) => {
    stack(boxes, GAP).draw(EDGE + index * (width + GAP), top, part);
  });
}

function panelsOf(press: Press, page: PageView, look: PanelLook): readonly Box[] {
  return [
    ...page.sections.map((section, index) =>
      sectionPanel(press, section, { ...look, leads: index === 0 && !page.owner }),
    ),
    ...(page.wishes.length > 0 || page.enough
      ? [wishesPanel(press, page, { ...look, colour: colourOf(press, 'control') })]
      : []),
  ];
}

/** Fills one sheet; gives what is left. */
function fillSheet(
  panels: readonly Box[],
  count: 1 | 2,
  width: number,
  top: number,
  part: Struct,
): readonly Box[] {
  const room = bottom - top;
  const even = count === 2 ? twoColumns(panels, GAP, room) : undefined;
  if (even) {
    drawColumns(even, width, top, part);
    return [];
  }
  const columns: (readonly Box[])[] = [];
  let left = panels;
  while (columns.length < count) {
    const [one, rest] = columnOf(left, room);
    columns.push(one);
    left = rest;
  }
  drawColumns(columns, width, top, part);
  return left;
}

/** The panels that fit whole; only one that is higher than the column is cut. Never nothing, unless nothing is left. */
function columnOf(panels: readonly Box[], room: number): readonly [readonly Box[], readonly Box[]] {
  const whole: Box[] = [];
  let used = 0;
  for (const [index, panel] of panels.entries()) {
    if (used + panel.height <= room) {
      whole.push(panel);
      used += panel.height + GAP;
      continue;
    }
    const halves = whole.length === 0 ? panel.split?.(room - used) : undefined;
    const rest = panels.slice(index + 1);
    if (halves)
      return [
        [...whole, halves[0]],
        [halves[1], ...rest],
      ];
    return whole.length > 0 ? [whole, [panel, ...rest]] : [[panel], rest];
  }
  return [whole, []];
}

/** The head of a sheet: picture, title, whose plan it is and the date. Gives where the page goes on. */
function head(press: Press, title: string, picture: Picture, part: Struct): number {
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

type Owner = NonNullable<PageView['owner']>;

/** Whose plan it is, large, below the head of the first page. */
function owner(press: Press, whose: Owner, part: Struct, top: number): number {
  const size = 84;
  portrait(press, whose, part, EDGE, top, size);
  const name = text(press, whose.name, { size: 30, bold: true, colour: inks.ink }, inner - size - 18);
  name.draw(EDGE + size + 18, top + (size - name.height) / 2, part);
  return top + Math.max(size, name.height) + 14;
}

function portrait(press: Press, whose: Owner, part: Struct, x: number, y: number, size: number): void {
  const bbox = [x, y, x + size, y + size];
  const alt = press.order.words.portrait(whose.name);
  part.add(
    press.paper.struct('Figure', { alt, bbox, placement: 'Block' } as object, () =>
      press.portrait(whose)(x, y, size),
    ),
  );
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

/** What stands on the four sides of the card, in the order of reading. */
export interface CardSides {
  readonly front: readonly PageSection[];
  readonly left: readonly PageSection[];
  readonly right: readonly PageSection[];
  readonly back: readonly PageSection[];
}

/** A sheet that is folded twice: the inside stands upside down in the upper half, the front is below right. */
export function pocketCard(press: Press, sides: CardSides, book: Struct): void {
  const { words, contents, at } = press.order;
  const { paper } = press;
  const part = paper.struct('Part', { title: words.layout('pocket') } as object);
  book.add(part);
  paper.addPage();
  const side = { width: A4.width / 2, height: A4.height / 2 };
  const edge = 20;
  const width = side.width - 2 * edge;
  press.decorate(() => {
    paper.lineWidth(0.5).dash(3, { space: 4 });
    paper.moveTo(side.width, 0).lineTo(side.width, A4.height).stroke('#999999');
    paper.moveTo(0, side.height).lineTo(A4.width, side.height).stroke('#999999');
    paper.undash();
  });

  let isWhole = true;
  const fitted = (sections: readonly PageSection[], topicId: string, room: number): Box => {
    const panelsIn = (scale: number) =>
      sections.map((section, index) =>
        sectionPanel(press, section, {
          width,
          scale,
          mediaHeight: 0,
          colour: colourOf(press, topicId),
          leads: index === 0,
        }),
      );
    const scale = [1.25, 1.12, 1, 0.9, 0.82, 0.76].find((one) => heightOf(panelsIn(one), 8) <= room);
    if (scale !== undefined) return stack(panelsIn(scale), 8);
    isWhole = false;
    return stack(cutAt(panelsIn(0.76), 8, room)?.[0] ?? [], 8);
  };

  // The front.
  const size = 120;
  const [x, y] = [side.width + edge, side.height + edge];
  paper.outline.addItem(words.layout('pocket'));
  const name = text(press, contents.plan.name, { size: 26, bold: true, colour: inks.ink }, width, 'H1', true);
  const middle = x + (width - size) / 2;
  portrait(press, contents.plan, part, middle, y + 6, size);
  name.draw(x, y + size + 14, part);
  const under = y + size + 14 + name.height + 12;
  fitted(sides.front, 'who', A4.height - edge - under).draw(x, under, part);

  // The inside: what is above right comes to stand left when the card is opened.
  const inside = (sections: readonly PageSection[], column: number, topicId: string) => {
    paper.save();
    paper.transform(-1, 0, 0, -1, side.width * (2 * column + 1), side.height);
    fitted(sections, topicId, side.height - 2 * edge).draw(column * side.width + edge, edge, part);
    paper.restore();
  };
  inside(sides.left, 1, 'support');
  inside(sides.right, 0, 'support');

  // The back.
  const soft = { size: 9, colour: inks.soft };
  const room = side.height - 2 * edge - 2 * LINE_HEIGHT * soft.size - 8;
  fitted(sides.back, 'more', room).draw(edge, side.height + edge, part);
  const foot = stack(
    [...(isWhole ? [] : [words.more]), words.date(at)].map((line) => text(press, line, soft, width)),
    0,
  );
  foot.draw(edge, A4.height - edge - foot.height, part);
  part.end();
}

/** Writes at the foot of every sheet which one it is. */
export function numberSheets(press: Press): void {
  const { paper, order } = press;
  const { start, count } = paper.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    paper.switchToPage(start + index);
    const words = `${order.words.title(order.contents.plan.name)} · ${order.words.where(index + 1, count)}`;
    const type = { size: 9.5, colour: inks.soft };
    paper.markContent('Artifact', { type: 'Pagination' });
    press.type.draw(words, type, (A4.width - press.type.width(words, type)) / 2, A4.height - EDGE - 6, false);
    paper.endMarkedContent();
  }
}
