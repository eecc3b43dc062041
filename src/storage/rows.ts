// Rows as the records that they should be. What cannot be read is left out, and stays where it is.
import * as v from 'valibot';
import { type RecordKind, type RecordOf, schemas } from '#domain/records.ts';
import { ofPlan } from './db.ts';

/** A plan's records of one kind, in their order. */
export async function rows<K extends Exclude<RecordKind, 'plans'>>(
  kind: K,
  planId: string,
): Promise<RecordOf<K>[]> {
  return sound(kind, await ofPlan(kind, planId).toArray());
}

/** Those of these rows that can be read. */
export function sound<K extends RecordKind>(kind: K, found: unknown[]): RecordOf<K>[] {
  return found.filter((row) => v.is(schemas[kind], row)) as RecordOf<K>[];
}
