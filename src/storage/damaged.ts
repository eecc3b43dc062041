// What cannot be read: everything else opens without it, and it stays where it is. Live hooks; nothing is mended here.
import { useLiveQuery } from 'dexie-react-hooks';
import * as v from 'valibot';
import { planSchema, type RecordKind, schemas } from '#domain/records.ts';
import { db } from './db.ts';

/** A row that cannot be read as what it should be. It stays where it is; `row` is what stands there. */
export interface DamagedRow {
  readonly kind: RecordKind;
  readonly row: unknown;
}

/** Whether what stands there as this round's answer to a question cannot be read. */
export function useIsDamaged(roundId: string, questionId: string): boolean {
  const isDamaged = useLiveQuery(async () => {
    const row: unknown = await db.answers.where({ roundId, questionId }).first();
    return row !== undefined && !v.is(schemas.answers, row);
  }, [roundId, questionId]);
  return isDamaged ?? false;
}

/** Rows of a plan that cannot be read; everything else opens without them. */
export function useDamagedRows(planId: string): readonly DamagedRow[] | undefined {
  return useLiveQuery(async () => {
    const kinds = (Object.keys(schemas) as RecordKind[]).filter((kind) => kind !== 'plans');
    const found = await Promise.all(
      kinds.map(async (kind) => {
        // Not by the index: a row without a good order is not in it.
        const rows: unknown[] = await db
          .table(kind)
          .filter((row) => row.planId === planId)
          .toArray();
        return rows.filter((row) => !v.is(schemas[kind], row)).map((row) => ({ kind, row }));
      }),
    );
    return found.flat();
  }, [planId]);
}

/** Plans whose own row cannot be read. Their other rows are still there. */
export function useDamagedPlans(): readonly DamagedRow[] | undefined {
  return useLiveQuery(async () => {
    const rows: unknown[] = await db.plans.toArray();
    return rows.filter((row) => !v.is(planSchema, row)).map((row) => ({ kind: 'plans' as const, row }));
  });
}
