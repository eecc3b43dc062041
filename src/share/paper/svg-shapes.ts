// Reads the pictures of our own sheets and faces: shapes with plain attributes, nothing else. It never meets an SVG from outside.

export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

/** The picture with this id in the text of a sheet. */
export function symbolIn(sheet: string, id: string): Shape | undefined {
  const start = sheet.indexOf(`<symbol id="${id}"`);
  if (start < 0) return undefined;
  const end = sheet.indexOf('</symbol>', start);
  return readShape(sheet.slice(start, end + '</symbol>'.length));
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
