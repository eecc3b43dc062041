// What a newer app wrote into a client's own backup and this one does not know: it is kept and goes into the next backup again.
// Only for backups: of somebody else's file nothing unknown comes in.

type Fields = Record<string, unknown>;

/** What was checked, with the fields that only the raw form has, at any depth. Lists stand item beside item. */
export function withUnknown<T>(known: T, raw: unknown): T {
  if (Array.isArray(known) && Array.isArray(raw)) {
    return known.map((item, place) => withUnknown(item, raw[place])) as T;
  }
  if (!isFields(known) || !isFields(raw)) return known;
  const fields = Object.entries(raw).flatMap(([field, value]): [string, unknown][] => {
    if (field === '__proto__') return [];
    return [[field, Object.hasOwn(known, field) ? withUnknown(known[field], value) : plain(value)]];
  });
  return { ...Object.fromEntries(fields), ...absentIn(raw, known) } as T;
}

/** Defaults that the check gave. */
function absentIn(raw: Fields, known: Fields): Fields {
  return Object.fromEntries(Object.entries(known).filter(([field]) => !Object.hasOwn(raw, field)));
}

/** What was parsed from JSON, without a field that could be taken for a prototype. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  const fields = Object.entries(value).filter(([field]) => field !== '__proto__');
  return Object.fromEntries(fields.map(([field, part]) => [field, plain(part)]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
