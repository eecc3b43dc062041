// A plan's records of one kind, read within an edit. What cannot be read is left out, and stays as it is.
import * as v from 'valibot';
import { type Plan, type RecordKind, type RecordOf, schemas } from '#domain/records.ts';
import { ofPlan } from './db.ts';

export async function rows<K extends Exclude<RecordKind, 'plans'>>(
  kind: K,
  planId: Plan['id'],
): Promise<RecordOf<K>[]> {
  const all: unknown[] = await ofPlan(kind, planId).toArray();
  return all.filter((row) => v.is(schemas[kind], row)) as RecordOf<K>[];
}
