// The panels of a page on paper: one answer each, and the wishes. The same things in the same order as on the screen.
import type { PageCard, PageGroup, PageSection, PageView } from '#domain/page.ts';
import type { Told } from '#domain/told.ts';
import { type Box, cutAt, heightOf, type Item, rows, stack, text, together } from './box.ts';
import { tint } from './brush.ts';
import { inks, type Picture, type Press } from './press.ts';
import type { Type } from './typesetter.ts';

/** How a panel looks: its measure, the topic's colour, and whether it leads the page. */
export interface PanelLook {
  readonly width: number;
  /** 1 is the size in which the whole plan is printed. */
  readonly scale: number;
  readonly colour: string;
  readonly leads?: boolean;
  /** How high a photo or drawing may be, in points; 0 leaves them out. */
  readonly mediaHeight: number;
}

const type = ({ scale }: PanelLook, size: number, more: Partial<Type> = {}): Type => ({
  size: size * scale,
  colour: inks.ink,
  ...more,
});

/** One answer: heading, cards, own words, and what others see. */
export function sectionPanel(press: Press, section: PageSection, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const said = words.said(section.said);
  const hasCards = section.unknown || section.groups.length > 0;
  const soft = type(look, 10, { colour: inks.soft });
  const parts: Box[] = [
    ...(section.unknown
      ? [
          signed(
            press,
            press.picture('ui#dont-know'),
            words.label('unknown'),
            type(look, 12, { bold: true }),
            inner,
          ),
        ]
      : []),
    ...section.groups.map((group) => groupBox(press, section, group, inner)),
    ...ownWords(press, section, inner, hasCards),
    ...(said === undefined
      ? []
      : [
          signed(
            press,
            press.picture(section.said?.by === 'other' ? 'ui#other-thinks' : 'ui#together'),
            said,
            soft,
            inner,
          ),
        ]),
    ...section.observations.flatMap((one) => [
      signed(
        press,
        press.picture('ui#eye'),
        `${one.text ? words.seesWords(one) : words.sees(one)} (${words.date(one.at)})`,
        type(look, 10.5),
        inner,
      ),
      ...toldBoxes(press, one, inner, true),
    ]),
  ];
  return panel(press, headingBox(press, words.of(section).heading(section.questionId), inner), parts, look);
}

/** What the client tells in own ways; under cards it says so first. */
function ownWords(press: Press, section: PageSection, look: PanelLook, hasCards: boolean): readonly Box[] {
  const [first, ...more] = section.told.flatMap((card) => toldBoxes(press, card, look));
  if (!first || !hasCards) return first ? [first, ...more] : [];
  const soft = type(look, 10, { bold: true, colour: inks.soft });
  return [
    together(text(press, press.order.words.label('own'), soft, look.width), first, 6 * look.scale),
    ...more,
  ];
}

/** The wishes of a page, and "Het is goed zo". */
export function wishesPanel(press: Press, page: PageView, look: PanelLook): Box {
  const { words, contents } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const parts: Box[] = page.wishes.flatMap((wish) => {
    const face = wish.from ? press.card(wish.from.card, wish.from.questionId) : press.picture('ui#wishes');
    const size = 40 * look.scale;
    const side = { ...inner, width: inner.width - size - 10 * look.scale };
    const title = text(press, words.wish(wish, contents), type(look, 13, { bold: true }), side.width, 'H3');
    const note = wish.matters
      ? [signed(press, press.picture('ui#star-1'), words.label('wish.matters'), type(look, 10.5), side)]
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
          type(look, 12.5, { bold: true }),
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

const padding = ({ scale }: PanelLook) => 11 * scale;

function headingBox(press: Press, words: string, look: PanelLook): Box {
  return text(press, words, type(look, 14, { bold: true }), look.width, 'H2');
}

/** A framed panel; when it is cut, the second piece has a frame of its own. */
function panel(press: Press, heading: Box | undefined, parts: readonly Box[], look: PanelLook): Box {
  const pad = padding(look);
  const gap = 8 * look.scale;
  const boxes = heading ? [heading, ...parts] : parts;
  const height = heightOf(boxes, gap) + 2 * pad;
  const { inColour } = press.order;
  const fill = look.leads && inColour ? look.colour : inks.white;
  const line = !look.leads ? inks.line : inColour ? look.colour : inks.ink;
  return {
    height,
    draw(x, y, parent) {
      press.decorate(() =>
        press.paper
          .lineWidth(look.leads && !inColour ? 1.5 : 1)
          .roundedRect(x, y, look.width, height, 12 * look.scale)
          .fillAndStroke(fill, inColour ? line : look.leads ? inks.ink : '#777777'),
      );
      const section = press.paper.struct('Sect');
      parent.add(section);
      stack(boxes, gap).draw(x + pad, y + pad, section);
      section.end();
    },
    split(room) {
      const cut = cutAt(boxes, gap, room - 2 * pad);
      // A heading never stands alone.
      if (!cut || cut[1].length === 0 || (heading && cut[0].length < 2)) return undefined;
      return [
        panel(press, heading, heading ? cut[0].slice(1) : cut[0], look),
        panel(press, undefined, cut[1], look),
      ];
    },
  };
}

function groupBox(press: Press, section: PageSection, group: PageGroup, look: PanelLook): Box {
  const { words, pictures } = press.order;
  const label = words.group(section, group.value);
  if (label === undefined) return cardsBox(press, section, group.cards, look);
  const size = 32 * look.scale;
  const side = { ...look, width: look.width - size - 9 * look.scale };
  const heading = text(press, label, type(look, 12, { bold: true }), side.width, 'H3');
  const cards = cardsBox(press, section, group.cards, side);
  const face = press.picture(pictures.group(section, group.value));
  return beside(press, face, size, together(heading, cards, 4 * look.scale), 9 * look.scale);
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

/** A card: its picture and its word, on a coloured ground. */
function chip(press: Press, section: PageSection, { card }: PageCard, look: PanelLook): Item {
  const { contents, inColour } = press.order;
  const words = press.order.words.of(section);
  const size = 25 * look.scale;
  const pad = 4 * look.scale;
  const style = type(look, 11.5, { bold: true });
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
        press.paper.roundedRect(x, y, width, height, 8 * look.scale);
        if (inColour) press.paper.fill(fill);
        else press.paper.lineWidth(0.75).fillAndStroke(fill, '#999999');
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
    text(press, name, type(look, 10.5, { bold: true }), width, 'P', true),
    ...(person.topics
      ? [
          text(
            press,
            person.topics.map(words.topic).join(', '),
            type(look, 8.5, { colour: inks.soft }),
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

/** A small picture with words beside it. */
function signed(press: Press, face: Picture, words: string, style: Type, look: PanelLook): Box {
  const size = 22 * look.scale;
  const gap = 7 * look.scale;
  return beside(press, face, size, text(press, words, style, look.width - size - gap), gap);
}

/** A picture left of a box; a low box stands at its middle. */
function beside(press: Press, face: Picture | undefined, size: number, box: Box, gap: number): Box {
  const height = Math.max(face ? size : 0, box.height);
  return {
    height,
    draw(x, y, parent) {
      if (face) press.decorate(() => face(x, y, size));
      box.draw(x + size + gap, y + Math.max(0, (height - box.height) / 2), parent);
    },
    split(room) {
      const halves = room < size ? undefined : box.split?.(room);
      return (
        halves && [beside(press, face, size, halves[0], gap), beside(press, undefined, size, halves[1], gap)]
      );
    },
  };
}

/** What was told in an own way: photo, drawing, words as a quote; a recording is only mentioned. */
function toldBoxes(press: Press, told: Told, look: PanelLook, withoutWords = false): readonly Box[] {
  const { words } = press.order;
  const media = (
    [
      ['photo', told.photo],
      ['drawing', told.drawing],
    ] as const
  ).flatMap(([kind, id]) => {
    if (id === undefined || look.mediaHeight === 0) return [];
    const label = told.text ?? words.told({ [kind]: id });
    return [mediumBox(press, id, label, look)];
  });
  const quoteIn = (width: number) =>
    told.text && !withoutWords
      ? [text(press, words.quote(told.text), type(look, 13), width, 'BlockQuote')]
      : [];
  const heard =
    told.voice === undefined
      ? []
      : [
          signed(
            press,
            press.picture('ui#microphone'),
            words.label('told.heard'),
            type(look, 10, { colour: inks.soft }),
            look,
          ),
        ];
  const [medium] = media;
  if (medium && look.mediaHeight <= SMALL) {
    const gap = 8 * look.scale;
    const [quote] = quoteIn(look.width - medium.width - gap);
    if (quote && media.length === 1) return [inRow(medium, quote, gap), ...heard];
  }
  return [...media, ...quoteIn(look.width), ...heard];
}

/** A photo no higher than this stands beside its words. */
const SMALL = 100;

function inRow(one: Item, two: Box, gap: number): Box {
  return {
    height: Math.max(one.height, two.height),
    draw(x, y, parent) {
      one.draw(x, y, parent);
      two.draw(x + one.width + gap, y, parent);
    },
  };
}

/** A photo or drawing with its alternative text. */
function mediumBox(press: Press, id: string, label: string, look: PanelLook): Item {
  const shown = press.seen(id);
  if (!shown)
    return {
      width: look.width,
      ...signed(press, press.picture('ui#gone'), press.order.words.told({}), type(look, 10.5), look),
    };
  const wide = shown.kind === 'photo' ? shown.width / shown.height : 4 / 3;
  const most = { width: Math.min(look.width, 300), height: look.mediaHeight };
  const width = Math.min(most.width, most.height * wide);
  const height = width / wide;
  return {
    width,
    height,
    draw(x, y, parent) {
      const bbox: [number, number, number, number] = [x, y, x + width, y + height];
      parent.add(
        press.paper.struct('Figure', { alt: label, bbox, placement: 'Block' } as object, () =>
          press.show(shown, x, y, width, height),
        ),
      );
    },
  };
}
