// A value that is made when it is first asked for: browsers take milliseconds to make what writes a date, and most are never asked.

export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
