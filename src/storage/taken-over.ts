// What is taken over from an earlier round: made anew in the one that is going on, and known as the same.
import type { Observation, Plan, RecordOf, Wish } from '#domain/records.ts';
import type { Edit } from './edit.ts';

/** The plan, and the round that is going on. */
export type PlanNow = Pick<Plan, 'id' | 'roundId'>;

/** Nothing of it was changed since it was taken over. */
export function isKept(record: Observation | Wish, earlier: Observation | Wish): boolean {
  const ofItsOwn = new Set([
    'id',
    'revision',
    'order',
    'at',
    'base',
    'roundId',
    'earlier',
    'unsure',
    'lookedBack',
  ]);
  const told = (one: typeof record) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([field]) => !ofItsOwn.has(field))
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  return told(record) === told(earlier);
}

/** The same record in the round that is going on. */
export async function renew<K extends 'answers' | 'observations' | 'wishes'>(
  tx: Edit,
  kind: K,
  record: RecordOf<K>,
  { roundId }: Pick<Plan, 'roundId'>,
): Promise<RecordOf<K>> {
  const { id: _, revision: __, base: ___, order: ____, at: _____, ...fields } = record;
  return tx.add(kind, { ...fields, roundId } as Parameters<typeof tx.add<K>>[1]);
}
