// Who has what: the log of copies by whom they were for. Pure.
import type { Copy, Person } from './records.ts';

export interface Recipient {
  readonly key: string;
  /** As they are called now, else as in their newest copy. */
  readonly name: string;
  /** Absent when they are not among the people of the plan. */
  readonly person: Person | undefined;
  readonly newest: Copy;
  /** Newest first. */
  readonly earlier: readonly Copy[];
}

/**
 * Everybody who got a copy, who got the last one first. `copies`: newest first. Somebody who was only named is the person of
 * that name, when there is one such person.
 */
export function recipientsOf(copies: readonly Copy[], people: readonly Person[]): readonly Recipient[] {
  const plain = (name: string) => name.trim().toLowerCase();
  const personOf = ({ personId, forName }: Copy) => {
    if (personId !== undefined) return people.find(({ id }) => id === personId);
    const [only, ...others] = people.filter(({ name }) => plain(name) === plain(forName));
    return others.length === 0 ? only : undefined;
  };
  const found = new Map<string, Recipient>();
  for (const copy of copies) {
    const person = personOf(copy);
    const key = person?.id ?? copy.personId ?? plain(copy.forName);
    const before = found.get(key);
    found.set(
      key,
      before
        ? { ...before, earlier: [...before.earlier, copy] }
        : { key, name: person?.name ?? copy.forName, person, newest: copy, earlier: [] },
    );
  }
  return [...found.values()];
}
