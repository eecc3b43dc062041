// The layout of the whole plan: a page a topic, over as many sheets as it needs.
import { hasWishes, type PageView } from '#domain/page.ts';
import { additionsPanel } from './addition-boxes.ts';
import { agreementsPanel } from './agreements-panel.ts';
import { type Box, heightOf, text, twoColumns } from './box.ts';
import type { PanelLook } from './panel.ts';
import { inks, type Press, type Struct } from './press.ts';
import { sectionPanel } from './section-panel.ts';
import { seenPanel } from './seen-panel.ts';
import {
  bottom,
  colourOf,
  columnOf,
  drawColumns,
  EDGE,
  GAP,
  head,
  inner,
  type Owner,
  portrait,
} from './sheet.ts';
import { wishesPanel } from './wishes-panel.ts';

/** What of its height a panel keeps at its smallest: photos are 150 instead of 210 points high, and there are fewer lines, of 0.87. */
const LEAST = 0.6;

/** A page of the plan, over as many sheets as it needs. */
export function planSheets(press: Press, page: PageView, book: Struct): void {
  const { words } = press.order;
  const part = press.paper.struct('Part', { title: words.page(page.topicId) } as object);
  book.add(part);
  press.paper.addPage();
  press.paper.outline.addItem(words.page(page.topicId));
  let top = head(press, words.page(page.topicId), press.topic(page.topicId), part);
  if (page.owner) top = owner(press, page.owner, part, top);

  const count =
    page.sections.length +
    page.seen.length +
    (hasWishes(page) ? 1 : 0) +
    (page.agreements.length > 0 ? 1 : 0) +
    (page.additions.length > 0 ? 1 : 0);
  const width = count === 1 ? inner : (inner - GAP) / 2;
  const look = { width, colour: colourOf(press, page.topicId) };
  const panelsAt = (scale: number) =>
    panelsOf(press, page, { ...look, scale, mediaHeight: scale < 1 ? 150 : 210 });
  const columnsOf = (panels: readonly Box[]) =>
    count === 1 ? fitting(panels, top) : twoColumns(panels, GAP, bottom - top);
  const columnsAt = (scale: number) => columnsOf(panelsAt(scale));
  // As large as fits on one sheet. Setting a page takes long: what is far too much at 1 is not tried smaller.
  const usual = panelsAt(1);
  const fits = columnsOf(usual);
  const isFar = heightOf(usual, GAP) * LEAST > (count === 1 ? 1 : 2) * (bottom - top);
  const columns = fits
    ? (columnsAt(1.2) ?? columnsAt(1.1) ?? fits)
    : isFar
      ? undefined
      : (columnsAt(0.93) ?? columnsAt(0.87));
  if (columns) {
    drawColumns(columns, width, top, part);
    part.end();
    return;
  }
  let left = usual;
  while (left.length > 0) {
    left = fillSheet(left, count === 1 ? 1 : 2, width, top, part);
    if (left.length > 0) press.paper.addPage();
    top = EDGE;
  }
  part.end();
}

function panelsOf(press: Press, page: PageView, look: PanelLook): readonly Box[] {
  return [
    ...page.sections.map((section, index) =>
      sectionPanel(press, section, { ...look, leads: index === 0 && !page.owner }),
    ),
    ...page.seen.map((seen) => seenPanel(press, seen, look)),
    ...(hasWishes(page) ? [wishesPanel(press, page, { ...look, colour: colourOf(press, 'control') })] : []),
    ...(page.agreements.length > 0 ? [agreementsPanel(press, page, look)] : []),
    ...(page.additions.length > 0 ? [additionsPanel(press, page.additions, look)] : []),
  ];
}

function fitting(panels: readonly Box[], top: number): readonly (readonly Box[])[] | undefined {
  return heightOf(panels, GAP) <= bottom - top ? [panels] : undefined;
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

/** Whose plan it is, large, below the head of the first page. */
function owner(press: Press, whose: Owner, part: Struct, top: number): number {
  const size = 84;
  portrait(press, whose, part, EDGE, top, size);
  const name = text(press, whose.name, { size: 30, bold: true, colour: inks.ink }, inner - size - 18);
  name.draw(EDGE + size + 18, top + (size - name.height) / 2, part);
  return top + Math.max(size, name.height) + 14;
}
