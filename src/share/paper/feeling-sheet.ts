// "Zo gaat het" on one sheet: everything that was asked with three faces, in three columns that are as wide as they are full, with rows
// as high as there is room for. Faces and words tell the columns apart without colour. It must show what the printed sheet shows.
import { columnWidths, type FeelingCard, type FeelingColumns, feelings } from '#domain/overview.ts';
import { stack, text } from './box.ts';
import { drawBox } from './brush.ts';
import { signed } from './panel.ts';
import { inks, type Press, type Struct } from './press.ts';
import { bottom, colourOf, EDGE, head, inner } from './sheet.ts';

/** Cards beside each other over the whole width. */
const ACROSS = 6;
const TALLEST = 96;
/** Below this a word stands beside its picture. */
const LOW = 46;
const GAP = 6;
const PAD = 4;
/** The topic whose colour a column has, as on the screen. */
const colours = { good: 'leisure', ok: 'choice', bad: 'living' } as const;
/** Of the words, until they fit. */
const sizes = [10, 9, 8, 7, 6] as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function feelingSheet(press: Press, columns: FeelingColumns, book: Struct): void {
  const { paper, order } = press;
  const title = order.words.overview;
  const part = paper.struct('Part', { title } as object);
  book.add(part);
  paper.addPage();
  paper.outline.addItem(title);
  const top = head(press, title, press.picture('ui#overview'), part);

  const across = columnWidths(columns, ACROSS);
  const rows = Math.max(1, ...feelings.map((one, at) => Math.ceil(columns[one].length / (across[at] ?? 1))));
  const unit = (inner - GAP * (feelings.length - 1)) / ACROSS;
  const heads = feelings.map((feeling, at) =>
    signed(
      press,
      press.picture(`ui#feeling-${feeling}`),
      order.words.scale('feeling', feeling),
      { size: 12, bold: true, colour: inks.ink },
      { width: unit * (across[at] ?? 1) - 2 * PAD, scale: 1.1, colour: inks.white, mediaHeight: 0 },
      'H2',
    ),
  );
  const headHeight = Math.max(...heads.map((one) => one.height)) + PAD;
  const height = Math.min(TALLEST, (bottom - top - headHeight - 2 * PAD) / rows);

  let x = EDGE;
  for (const [at, feeling] of feelings.entries()) {
    const beside = across[at] ?? 1;
    const width = unit * beside;
    const column: Place = { x, y: top, width, height: headHeight + rows * height + 2 * PAD };
    const fill = order.inColour ? colourOf(press, colours[feeling]) : inks.white;
    press.decorate(() => drawBox(paper, { ...column, round: 8 }, { fill, line: inks.ink }));
    const section = paper.struct('Sect');
    part.add(section);
    heads[at]?.draw(x + PAD, top + PAD, section);
    const list = paper.struct('L');
    section.add(list);
    const wide = (width - 2 * PAD) / beside;
    columns[feeling].forEach((card, index) => {
      const place: Place = {
        x: x + PAD + wide * (index % beside),
        y: top + PAD + headHeight + height * Math.floor(index / beside),
        width: wide,
        height,
      };
      drawCard(press, card, place, list);
    });
    list.end();
    section.end();
    x += width + GAP;
  }
  part.end();
}

/** A card: picture above word, or beside it where rows are low. */
function drawCard(press: Press, card: FeelingCard, { x, y, width, height }: Place, list: Struct): void {
  const { words, contents } = press.order;
  const isLow = height < LOW;
  const box = { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3, round: 5 };
  const [roomX, roomY] = [box.width - 2 * PAD, box.height - 2 * PAD];
  const lowSize = Math.min(roomY, roomX / 3);
  const side = isLow ? roomX - lowSize - PAD : roomX;
  const wordsIn = (size: number) =>
    stack(
      [
        text(
          press,
          words.card(card.card, contents),
          { size, bold: true, colour: inks.ink },
          side,
          'P',
          !isLow,
        ),
        ...(card.twice
          ? [
              text(
                press,
                words.topic(card.topicId),
                { size: size * 0.8, colour: inks.soft },
                side,
                'P',
                !isLow,
              ),
            ]
          : []),
      ],
      0,
    );
  const most = isLow ? roomY : roomY * 0.6;
  const size = sizes.find((one) => wordsIn(one).height <= most) ?? 6;
  const said = wordsIn(size);
  const picture = isLow ? lowSize : Math.max(8, Math.min(roomX, roomY - said.height - 1));
  const face = press.card(card.card, card.questionId);
  press.decorate(() => {
    drawBox(press.paper, box, { fill: inks.white, line: inks.ink, lineWidth: 0.6 });
    if (isLow) face(box.x + PAD, box.y + (box.height - picture) / 2, picture);
    else face(box.x + (box.width - picture) / 2, box.y + PAD, picture);
  });
  const entry = press.paper.struct('LI');
  list.add(entry);
  const body = press.paper.struct('LBody');
  entry.add(body);
  if (isLow) said.draw(box.x + PAD + lowSize + PAD, box.y + (box.height - said.height) / 2, body);
  else said.draw(box.x + PAD, box.y + PAD + picture + (roomY - picture - said.height) / 2, body);
  body.end();
  entry.end();
}
