// The same rows under new ids, whatever is in them: also damaged rows and undo steps, which no schema describes.

const ID = /^((?:person|own|agreement):)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** What somebody wrote names nothing, even if it looks as an id. */
const written: ReadonlySet<string> = new Set(['text', 'name', 'forName']);

/** Gives every id in a row a new one; the same id, wherever it stands, the same new one. Bytes stay as they are. */
export function newIds(): <T>(row: T) => T {
  const given = new Map<string, string>();
  const fresh = (id: string) => {
    const known = given.get(id) ?? crypto.randomUUID();
    given.set(id, known);
    return known;
  };
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const [, kind = '', id] = ID.exec(value) ?? [];
      return id === undefined ? value : `${kind}${fresh(id)}`;
    }
    if (Array.isArray(value)) return value.map(renamed);
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, written.has(field) ? part : renamed(part)]),
    );
  };
  return (row) => renamed(row) as typeof row;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
