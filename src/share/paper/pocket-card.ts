// The layout of the card to fold twice.
import type { PageSection } from '#domain/page.ts';
import { type Box, cutAt, heightOf, stack, text } from './box.ts';
import { inks, type Press, type Struct } from './press.ts';
import { sectionPanel } from './section-panel.ts';
import { A4, colourOf, portrait } from './sheet.ts';
import { LINE_HEIGHT } from './typesetter.ts';

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
