// The ids in rows, whatever is in them: also in damaged rows and undo steps, which no schema describes.

const ID = /^((?:person|own|agreement):)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** What somebody wrote names nothing, even if it looks as an id. */
const written: ReadonlySet<string> = new Set([
  'text',
  'name',
  'forName',
  'words',
  'where',
  'board',
  'pictureWord',
]);

/** Gives every id in a row a new one; the same id, wherever it stands, the same new one. Bytes stay as they are. */
export function newIds(newId: (old: string) => string): <T>(row: T) => T {
  const given = new Map<string, string>();
  const fresh = (id: string) => {
    const known = given.get(id) ?? newId(id);
    given.set(id, known);
    return known;
  };
  const rename = (text: string) => {
    const [, kind = '', id] = ID.exec(text) ?? [];
    return id === undefined ? text : `${kind}${fresh(id)}`;
  };
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value);
    if (Array.isArray(value)) return value.map(renamed);
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, part]) => [
        rename(field),
        written.has(field) ? part : renamed(part),
      ]),
    );
  };
  return (row) => renamed(row) as typeof row;
}

/** Every id that a row names, its own too. */
export function idsIn(row: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && ID.test(value)) found.add(value.replace(ID, '$2'));
    else if (Array.isArray(value)) value.forEach(look);
    else if (isPlain(value)) Object.values(value).forEach(look);
  };
  look(row);
  return found;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
