// What was told in an own way, on paper: photo, drawing, words.
import type { Told } from '#domain/told.ts';
import { type Box, type Item, text } from './box.ts';
import { type PanelLook, signed, typeIn } from './panel.ts';
import { inks, type Press } from './press.ts';

/** What was told in an own way: photo, drawing, words as a quote; a recording is only mentioned. */
export function toldBoxes(press: Press, told: Told, look: PanelLook, withoutWords = false): readonly Box[] {
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
      ? [text(press, words.quote(told.text), typeIn(look, 13), width, 'BlockQuote')]
      : [];
  const heard =
    told.voice === undefined
      ? []
      : [
          signed(
            press,
            press.picture('ui#microphone'),
            words.label('told.heard'),
            typeIn(look, 10, { colour: inks.soft }),
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
      ...signed(press, press.picture('ui#gone'), press.order.words.told({}), typeIn(look, 10.5), look),
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
