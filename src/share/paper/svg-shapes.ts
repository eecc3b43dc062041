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

/** The outermost element of a picture's text. */
export function readShape(text: string): Shape | undefined {
  const root: Shape & { children: Shape[] } = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, tag = '', rest = '', alone] of text.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const shape = { tag, attributes, children: [] };
    open.at(-1)?.children.push(shape);
    if (!alone) open.push(shape);
  }
  return root.children[0];
}
