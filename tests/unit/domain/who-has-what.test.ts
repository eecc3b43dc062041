// The log of copies, by person.
import { expect, it } from 'vitest';
import type { Copy, Person } from '#domain/records.ts';
import { recipientsOf } from '#domain/who-has-what.ts';
import { idOf } from '#tests/support/arbitraries.ts';

const made = (n: number) => ({
  id: idOf(n),
  planId: idOf(1),
  revision: 1,
  order: n,
  at: n,
  said: { by: 'self' as const },
});
const copy = (n: number, forName: string, personId?: string): Copy => ({
  ...made(n),
  forName,
  topics: [],
  unlocked: [],
  ...(personId === undefined ? {} : { personId }),
});
const face = { skin: 'yellow', hair: 'short', hairColor: 'black' } as const;
const person = (n: number, name: string): Person => ({ ...made(n), name, ring: 'near', face });
const told = (copies: readonly Copy[], people: readonly Person[]) =>
  recipientsOf(copies, people).map(({ name, person: who, newest, earlier }) => ({
    name,
    who: who?.id,
    copies: [newest, ...earlier].map(({ order }) => order),
  }));

it('gives each person once, with the newest copy first', () => {
  const els = person(50, 'Els');
  expect(
    told([copy(4, 'Kim'), copy(3, 'Els', els.id), copy(2, 'kim '), copy(1, 'Mama', els.id)], [els]),
  ).toEqual([
    { name: 'Kim', who: undefined, copies: [4, 2] },
    // As they are called now.
    { name: 'Els', who: els.id, copies: [3, 1] },
  ]);
});

it('knows who was only named, unless two people have that name', () => {
  const els = person(50, 'Els');
  expect(told([copy(2, 'els'), copy(1, 'Els', els.id)], [els])).toEqual([
    { name: 'Els', who: els.id, copies: [2, 1] },
  ]);
  const two = [els, person(51, 'Els')];
  expect(told([copy(2, 'Els'), copy(1, 'Els', els.id)], two)).toHaveLength(2);
});

it('keeps the copies of somebody who is no longer in the plan together', () => {
  expect(told([copy(2, 'Els', idOf(60)), copy(1, 'Els', idOf(60))], [])).toEqual([
    { name: 'Els', who: undefined, copies: [2, 1] },
  ]);
});
