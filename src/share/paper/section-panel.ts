// The panel of one answer on paper: the same things in the same order as on the screen.
import type { PageSection } from '#domain/page.ts';
import { additionBoxes } from './addition-boxes.ts';
import { type Box, text, together } from './box.ts';
import { groupBox } from './cards-box.ts';
import { headingBox, type PanelLook, padding, panel, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';
import { toldBoxes } from './told-boxes.ts';

/** One answer: heading, cards, own words, and what others see. */
export function sectionPanel(press: Press, section: PageSection, look: PanelLook): Box {
  const { words } = press.order;
  const inner = { ...look, width: look.width - 2 * padding(look) };
  const said = words.said(section.said);
  const hasCards = section.unknown || section.groups.length > 0;
  const soft = typeIn(look, 10, { colour: inks.soft });
  const parts: Box[] = [
    ...(section.unknown
      ? [
          signed(
            press,
            press.picture('ui#dont-know'),
            words.label('unknown'),
            typeIn(look, 12, { bold: true }),
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
        typeIn(look, 10.5),
        inner,
      ),
      ...toldBoxes(press, one, inner, true),
    ]),
    ...additionBoxes(press, section.additions, inner),
  ];
  return panel(press, headingBox(press, words.of(section).heading(section.questionId), inner), parts, look);
}

/** What the client tells in own ways; under cards it says so first. */
function ownWords(press: Press, section: PageSection, look: PanelLook, hasCards: boolean): readonly Box[] {
  const [first, ...more] = section.told.flatMap((card) => toldBoxes(press, card, look));
  if (!first || !hasCards) return first ? [first, ...more] : [];
  const soft = typeIn(look, 10, { bold: true, colour: inks.soft });
  return [
    together(text(press, press.order.words.label('own'), soft, look.width), first, 6 * look.scale),
    ...more,
  ];
}
