// A panel of a page on paper: its frame, and the pieces that every panel has: a heading, a small picture with words.
import { type Box, cutAt, heightOf, stack, text } from './box.ts';
import { drawBox } from './brush.ts';
import { inks, type Picture, type Press } from './press.ts';
import { LINE_HEIGHT, type Type } from './typesetter.ts';

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

/** A type of this size, at the scale of the panel. */
export const typeIn = ({ scale }: PanelLook, size: number, more: Partial<Type> = {}): Type => ({
  size: size * scale,
  colour: inks.ink,
  ...more,
});

/** What a panel keeps free at its edges. */
export const padding = ({ scale }: PanelLook) => 11 * scale;

export function headingBox(press: Press, words: string, look: PanelLook): Box {
  return text(press, words, typeIn(look, 14, { bold: true }), look.width, 'H2');
}

/** What stands above the rest of something that was cut: the same words, quiet. Who hears the pdf hears them only once. */
export function goesOnBox(press: Press, words: string, look: PanelLook): Box {
  const type = typeIn(look, 10, { bold: true, colour: inks.soft });
  const set = press.type.lines(press.order.words.goesOn(words), type, look.width);
  const step = type.size * LINE_HEIGHT;
  return {
    height: set.length * step,
    draw: (x, y) =>
      press.decorate(() => {
        for (const [index, line] of set.entries()) press.type.draw(line, type, x, y + index * step, false);
      }),
  };
}

/** A framed panel; when it is cut, the second piece has a frame of its own and says of what it is the rest. */
export function panel(
  press: Press,
  heading: string | undefined,
  parts: readonly Box[],
  look: PanelLook,
): Box {
  const inner = { ...look, width: look.width - 2 * padding(look) };
  return framed(press, heading === undefined ? [] : [headingBox(press, heading, inner)], parts, look, () =>
    heading === undefined ? [] : [goesOnBox(press, heading, inner)],
  );
}

function framed(
  press: Press,
  headings: readonly Box[],
  parts: readonly Box[],
  look: PanelLook,
  goesOn: () => readonly Box[],
): Box {
  const pad = padding(look);
  const gap = 8 * look.scale;
  const boxes = [...headings, ...parts];
  const height = heightOf(boxes, gap) + 2 * pad;
  const { inColour } = press.order;
  const fill = look.leads && inColour ? look.colour : inks.white;
  const line = !look.leads ? inks.line : inColour ? look.colour : inks.ink;
  return {
    height,
    draw(x, y, parent) {
      press.decorate(() =>
        drawBox(
          press.paper,
          { x, y, width: look.width, height, round: 12 * look.scale },
          {
            fill,
            line: inColour ? line : look.leads ? inks.ink : '#777777',
            lineWidth: look.leads && !inColour ? 1.5 : 1,
          },
        ),
      );
      const section = press.paper.struct('Sect');
      parent.add(section);
      stack(boxes, gap).draw(x + pad, y + pad, section);
      section.end();
    },
    split(room) {
      const cut = cutAt(boxes, gap, room - 2 * pad);
      // A heading never stands alone.
      if (!cut || cut[1].length === 0 || cut[0].length <= headings.length) return undefined;
      return [
        framed(press, headings, cut[0].slice(headings.length), look, goesOn),
        framed(press, goesOn(), cut[1], look, goesOn),
      ];
    },
  };
}

/** A small picture with words beside it. */
export function signed(
  press: Press,
  face: Picture,
  words: string,
  style: Type,
  look: PanelLook,
  tag = 'P',
): Box {
  const size = 22 * look.scale;
  const gap = 7 * look.scale;
  return beside(press, face, size, text(press, words, style, look.width - size - gap, tag), gap);
}

/** A picture left of a box; a low box stands at its middle. */
export function beside(press: Press, face: Picture | undefined, size: number, box: Box, gap: number): Box {
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
