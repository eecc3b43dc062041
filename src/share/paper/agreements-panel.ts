// The panel of what was agreed of a page's topic, on paper: what, who, when, how it went the last times, and the talks behind it.
import { anyQuestionOf } from '#content/questions.ts';
import type { PageView } from '#domain/page.ts';
import { besidesFace, type PageAgreement, type Somebody } from '#domain/page-agreed.ts';
import type { Agreement, CheckIn } from '#domain/records.ts';
import { isTold } from '#domain/told.ts';
import { type Box, type Item, rows, stack, text, together, unit } from './box.ts';
import { beside, type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import type { PaperLine } from './paper-order.ts';
import { inks, type Picture, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** The same things in the same order as on the screen. */
export function agreementsPanel(press: Press, page: PageView, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const heading = words.label(page.agreements.length > 1 ? 'agreements' : 'agreement');
  const parts = [
    ...page.agreements.map((one) => unit(agreedBoxes(press, one, inner), 8 * look.scale)),
    ...page.talks.map((talk) => stack(lines(press, words.talk(talk), inner), 3 * look.scale)),
  ];
  return panel(press, heading, parts, look);
}

function agreedBoxes(press: Press, { agreement, who, went }: PageAgreement, look: PanelLook): readonly Box[] {
  const { words, contents } = press.order;
  const size = 40 * look.scale;
  const gap = 10 * look.scale;
  const side = { ...look, width: look.width - size - gap };
  const boxes = [
    text(press, words.agreement(agreement, contents), typeIn(look, 13, { bold: true }), side.width, 'H3'),
    ...(who.length > 0
      ? [
          rows(
            press,
            who.map((one) => personItem(press, one, side)),
            side.width,
            6 * look.scale,
          ),
        ]
      : []),
    ...lines(press, words.agreed(agreement), side),
  ];
  return [
    beside(press, faceOf(press, agreement), size, stack(boxes, 3 * look.scale), gap),
    ...toldBoxes(press, besidesFace(agreement), look, true),
    ...wentBoxes(press, went, look),
  ];
}

function faceOf(press: Press, { photo, drawing, card, topicId }: Agreement): Picture {
  const questionId = anyQuestionOf(topicId);
  if (photo ?? drawing) return press.told({ photo, drawing });
  return card && questionId ? press.card(card, questionId) : press.picture('ui#agreements');
}

function lines(press: Press, all: readonly PaperLine[], look: PanelLook): readonly Box[] {
  return all.map((line) => signed(press, press.picture(line.picture), line.text, typeIn(look, 10.5), look));
}

function personItem(press: Press, { name, looks }: Somebody, look: PanelLook): Item {
  const size = 24 * look.scale;
  const gap = 6 * look.scale;
  const style = typeIn(look, 10.5);
  const most = look.width - size - gap;
  const set = press.type.lines(name, style, most);
  const label = text(press, name, style, most, 'Span');
  const face = looks ? press.portrait(looks) : press.picture('ui#other-person');
  return {
    ...beside(press, face, size, label, gap),
    width: Math.max(...set.map((line) => press.type.width(line, style))) + size + gap,
  };
}

/** How it went the last times as a row of signs, then why. */
function wentBoxes(press: Press, went: readonly CheckIn[], look: PanelLook): readonly Box[] {
  if (went.length === 0) return [];
  const { words } = press.order;
  const label = text(
    press,
    words.label('went'),
    typeIn(look, 10, { bold: true, colour: inks.soft }),
    look.width,
  );
  const items = went.map((one) => wentItem(press, one, look));
  return [
    together(label, rows(press, items, look.width, 6 * look.scale), 4 * look.scale),
    ...went.filter(isTold).flatMap((checkIn) => {
      const day = text(press, words.wentOn(checkIn), typeIn(look, 10.5), look.width);
      const [first, ...more] = toldBoxes(press, checkIn, look);
      return first ? [together(day, first, 3 * look.scale), ...more] : [day];
    }),
  ];
}

function wentItem(press: Press, { day, value }: CheckIn, look: PanelLook): Item {
  const { words } = press.order;
  const style = typeIn(look, 9.5, { colour: inks.soft });
  const date = words.dayShort(day);
  const size = 24 * look.scale;
  const width = Math.max(size, press.type.width(date, style)) + 2 * look.scale;
  const label = text(press, date, style, width, 'P', true);
  const face = press.picture(`ui#kept-${value}`);
  return {
    width,
    height: size + 2 + label.height,
    draw(x, y, parent) {
      const left = x + (width - size) / 2;
      const bbox = [left, y, left + size, y + size];
      parent.add(
        press.paper.struct('Figure', { alt: words.went(value), bbox, placement: 'Block' } as object, () =>
          face(left, y, size),
        ),
      );
      label.draw(x, y + size + 2, parent);
    },
  };
}
