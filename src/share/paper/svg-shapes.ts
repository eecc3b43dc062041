// Reads the pictures of our own sheets and faces: shapes with plain attributes, nothing else. It never meets an SVG from outside.

export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

/** The text of each picture in the text of a sheet, by its id. */
export function symbolsIn(sheet: string): ReadonlyMap<string, string> {
  const symbols = sheet.split('<symbol id="').slice(1);
  return new Map(
    symbols.map((rest) => {
      const id = rest.slice(0, rest.indexOf('"'));
      return [id, `<symbol id="${rest.slice(0, rest.indexOf('</symbol>'))}</symbol>`];
    }),
  );
}

/** The outermost element of a picture's text. Read by looking for signs: patterns take several times as long. */
export function readShape(text: string): Shape | undefined {
  const root: Shape & { children: Shape[] } = { tag: '', attributes: {}, children: [] };
  const open: { children: Shape[] }[] = [root];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = text.indexOf('>', at);
    if (end < 0) break;
    if (text[at + 1] === '/') open.pop();
    else {
      const alone = text[end - 1] === '/';
      const shape = readTag(text, at + 1, alone ? end - 1 : end);
      open.at(-1)?.children.push(shape);
      if (!alone) open.push(shape);
    }
    at = end;
  }
  return root.children[0];
}

/** A tag without its brackets. No value of ours has a `>`. */
function readTag(text: string, start: number, end: number): Shape & { children: Shape[] } {
  let space = start;
  while (space < end && text.charCodeAt(space) > SPACE) space += 1;
  const attributes: Record<string, string> = {};
  let at = space;
  for (;;) {
    const equals = text.indexOf('="', at);
    if (equals < 0 || equals >= end) break;
    const close = text.indexOf('"', equals + 2);
    attributes[text.slice(at, equals).trim()] = text.slice(equals + 2, close);
    at = close + 1;
  }
  return { tag: text.slice(start, space), attributes, children: [] };
}

const SPACE = 32;
