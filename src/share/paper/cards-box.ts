// The cards of an answer on paper: grouped as they were marked, each with its picture and its word.
import type { PageCard, PageGroup, PageSection } from '#domain/page.ts';
import type { Observation } from '#domain/records.ts';
import { type Box, type Item, rows, stack, text, together } from './box.ts';
import { drawBox, tint } from './brush.ts';
import { beside, goesOnBox, type PanelLook, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';

/** The cards that have something in common, under what that is. */
export function groupBox(press: Press, section: PageSection, group: PageGroup, look: PanelLook): Box {
  const { words, pictures } = press.order;
  const label = words.group(section, group.value);
  if (label === undefined) return cardsBox(press, section, group.cards, look);
  const size = 32 * look.scale;
  const side = { ...look, width: look.width - size - 9 * look.scale };
  const heading = text(press, label, typeIn(look, 12, { bold: true }), side.width, 'H3');
  const cards = cardsBox(press, section, group.cards, side);
  const face = press.picture(pictures.group(section, group.value));
  const gap = 4 * look.scale;
  const under = (above: Box, below: Box): Box => {
    const { split: _, ...box } = beside(press, face, size, together(above, below, gap), 9 * look.scale);
    return {
      ...box,
      split(room) {
        const halves = below.split?.(room - above.height - gap);
        return halves && [under(above, halves[0]), under(goesOnBox(press, label, side), halves[1])];
      },
    };
  };
  return under(heading, cards);
}

function cardsBox(press: Press, section: PageSection, cards: readonly PageCard[], look: PanelLook): Box {
  const isPerson = ({ card }: PageCard) => card.startsWith('person:');
  const people = cards.filter(isPerson).map((card) => personItem(press, section, card, look));
  const chips = cards.filter((card) => !isPerson(card)).map((card) => chip(press, section, card, look));
  const gap = 6 * look.scale;
  return stack(
    [people, chips].filter((items) => items.length > 0).map((items) => rows(press, items, look.width, gap)),
    gap,
  );
}

/** What somebody saw, as cards. */
export function seenCards(press: Press, seen: Observation, look: PanelLook): Box {
  const { questionId, choices = [], said, asked = {} } = seen;
  const section = { questionId, said, asked: { question: '', cards: asked } };
  const items = choices.map((id) => chip(press, section, { card: `choice:${id}` }, look));
  return rows(press, items, look.width, 6 * look.scale);
}

/** A card: its picture and its word, on a coloured ground. */
function chip(
  press: Press,
  section: Pick<PageSection, 'questionId' | 'asked'>,
  { card }: PageCard,
  look: PanelLook,
): Item {
  const { contents, inColour } = press.order;
  const words = press.order.words.of(section);
  const size = 25 * look.scale;
  const pad = 4 * look.scale;
  const style = typeIn(look, 11.5, { bold: true });
  const word = words.card(card, contents);
  const most = look.width - size - 5 * pad;
  const set = press.type.lines(word, style, most);
  const label = text(press, word, style, most, 'Span');
  const width = Math.max(...set.map((line) => press.type.width(line, style))) + size + 5 * pad;
  const height = Math.max(size, label.height) + 2 * pad;
  const face = press.card(card, section.questionId);
  return {
    width,
    height,
    draw(x, y, parent) {
      press.decorate(() => {
        const fill = !inColour || look.leads ? inks.white : tint(look.colour, 0.55);
        const box = { x, y, width, height, round: 8 * look.scale };
        drawBox(press.paper, box, inColour ? { fill } : { fill, line: '#999999', lineWidth: 0.75 });
        face(x + 1.5 * pad, y + (height - size) / 2, size);
      });
      label.draw(x + size + 3 * pad, y + (height - label.height) / 2, parent);
    },
  };
}

/** A person: a round portrait with the name below it. */
function personItem(press: Press, section: PageSection, person: PageCard, look: PanelLook): Item {
  const { words, contents } = press.order;
  const width = 62 * look.scale;
  const size = 44 * look.scale;
  const name = words.card(person.card, contents);
  const boxes = [
    text(press, name, typeIn(look, 10.5, { bold: true }), width, 'P', true),
    ...(person.topics
      ? [
          text(
            press,
            person.topics.map(words.topic).join(', '),
            typeIn(look, 8.5, { colour: inks.soft }),
            width,
            'P',
            true,
          ),
        ]
      : []),
  ];
  const below = stack(boxes, 1);
  const face = press.card(person.card, section.questionId);
  return {
    width,
    height: size + 3 + below.height,
    draw(x, y, parent) {
      press.decorate(() => face(x + (width - size) / 2, y + 1, size));
      below.draw(x, y + size + 3, parent);
    },
  };
}
