// The layout of the whole plan: a page a topic, over as many sheets as it needs.
import { hasWishes, type PageView } from '#domain/page.ts';
import { additionsPanel } from './addition-boxes.ts';
import { agreementsPanel } from './agreements-panel.ts';
import { type Box, heightOf, text } from './box.ts';
import { type Columns, flow, type Room } from './flow.ts';
import type { PanelLook } from './panel.ts';
import { inks, type Press, type Struct } from './press.ts';
import { sectionPanel } from './section-panel.ts';
import { seenPanel } from './seen-panel.ts';
import { bottom, colourOf, drawColumns, EDGE, GAP, head, inner, type Owner, portrait } from './sheet.ts';
import { wishesPanel } from './wishes-panel.ts';

/** A size in which a page is set, and how high its photos may be. */
interface Setting {
  readonly scale: number;
  readonly mediaHeight: number;
}
const usual: Setting = { scale: 1, mediaHeight: 210 };
/** Where that saves a sheet. */
const smaller: readonly Setting[] = [
  { scale: 0.95, mediaHeight: 150 },
  { scale: 0.87, mediaHeight: 150 },
];
/** Where there is room, and no panel is cut for it: what is told in few words is read the easier. */
const larger = [1.3, 1.2, 1.1] as const;

/** What of its height a page keeps at its smallest. */
const LEAST = 0.6;
/** A page that is this much larger is so much higher, to the power of this: its lines are higher and there are more. */
const GROWTH = 1.4;

/** A page of the plan, over as many sheets as it needs; tells how many. */
export function planSheets(press: Press, page: PageView, book: Struct): number {
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
  const columns = count === 1 ? 1 : 2;
  const width = count === 1 ? inner : (inner - GAP) / 2;
  const look = { width, colour: colourOf(press, page.topicId) };
  const room: Room = { columns, first: bottom - top, next: bottom - EDGE };
  const sheets = sheetsOf((setting) => panelsOf(press, page, { ...look, ...setting }), room);
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) press.paper.addPage();
    drawColumns(sheet, width, index > 0 ? EDGE : top, part);
  }
  part.end();
  return sheets.length;
}

/** As few sheets as there can be, as large as fits on them. Setting a page takes long, so what cannot fit is not tried. */
function sheetsOf(panelsAt: (setting: Setting) => readonly Box[], room: Room): readonly Columns[] {
  const panels = panelsAt(usual);
  const height = heightOf(panels, GAP);
  const sheets = flow(panels, room);
  const roomOn = (count: number) => room.columns * (room.first + (count - 1) * room.next);
  if (sheets.length > 1 && height * LEAST <= roomOn(sheets.length - 1)) {
    for (const setting of smaller) {
      const fewer = flow(panelsAt(setting), room);
      if (fewer.length < sheets.length) return fewer;
    }
  }
  const fitting = larger.filter((scale) => height * scale ** GROWTH <= roomOn(sheets.length));
  for (const scale of fitting) {
    const large = flow(panelsAt({ ...usual, scale }), room);
    if (large.length === sheets.length && piecesOn(large) <= piecesOn(sheets)) return large;
  }
  return sheets;
}

const piecesOn = (sheets: readonly Columns[]) => sheets.flat(2).length;

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

/** Whose plan it is, large, below the head of the first page. */
function owner(press: Press, whose: Owner, part: Struct, top: number): number {
  const size = 84;
  portrait(press, whose, part, EDGE, top, size);
  const name = text(press, whose.name, { size: 30, bold: true, colour: inks.ink }, inner - size - 18);
  name.draw(EDGE + size + 18, top + (size - name.height) / 2, part);
  return top + Math.max(size, name.height) + 14;
}
