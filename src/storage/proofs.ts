// Writing what the client answers to "Is dit mijn plan?": one per round and proof. It can be undone.
import * as v from 'valibot';
import type { ProofName } from '#domain/proofs.ts';
import { type Plan, type Proof, schemas } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { edit } from './edit.ts';

/** Answers a proof; the same face again takes the answer back. */
export function answerProof(
  { id: planId, roundId }: Pick<Plan, 'id' | 'roundId'>,
  proof: ProofName,
  value: Proof['value'],
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const now = await tx.find('proofs', { roundId, proof });
    if (!v.is(schemas.proofs, now)) {
      await tx.add('proofs', { planId, roundId, said: { by: 'self' }, proof, value });
    } else if (now.value === value) await tx.remove('proofs', now.id);
    else await tx.put('proofs', { ...now, value, at: Date.now() });
  });
}
