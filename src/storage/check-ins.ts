// Writing how agreements go: each command is one transaction and can be undone. What was agreed is not changed here.
import * as v from 'valibot';
import { checkInSchema } from '#domain/agreeing.ts';
import type { Agreement, CheckIn } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { retold } from './told.ts';

/** Notes how an agreement went on a day. The same value again takes the note away, with what was told of it. */
export function checkIn(
  { id: agreementId, planId }: Pick<Agreement, 'id' | 'planId'>,
  day: string,
  value: CheckIn['value'],
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const now = await findCheckIn(tx, agreementId, day);
    if (!now) await tx.add('checkIns', { planId, agreementId, day, value, said: { by: 'self' } });
    else if (now.value === value) await tx.remove('checkIns', now.id);
    else await tx.put('checkIns', { ...now, value });
  });
}

/** Tells why it went so; what the draft leaves out stays, an empty text goes. */
export function tellCheckIn(
  { id, planId }: Pick<CheckIn, 'id' | 'planId'>,
  draft: ToldDraft,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const now = await tx.get('checkIns', id);
    if (now) await tx.put('checkIns', await retold(tx, now, draft));
  });
}

async function findCheckIn(tx: Edit, agreementId: string, day: string): Promise<CheckIn | undefined> {
  const found = await tx.find('checkIns', { agreementId, day });
  if (found === undefined) return undefined;
  v.assert(checkInSchema, found);
  return found;
}
