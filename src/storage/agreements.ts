// Writing agreements: each command is one transaction and can be undone. How it goes on other days is not written here.
import type { AgreementDraft } from '#domain/agreement-draft.ts';
import { firstDay, type Often, ruleOf } from '#domain/often.ts';
import type { Agreement, Plan, Who } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { toggled } from '#domain/talk.ts';
import type { NewMedia, ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { retold, storeTold } from './told.ts';

/** Adds what was agreed. Gives its id. */
export function addAgreement(
  { id: planId, roundId }: Pick<Plan, 'id' | 'roundId'>,
  { topicId, wishId, talkId, pointId, additionId, card, who, ...draft }: AgreementDraft,
): Promise<Saved<string>> {
  return edit(planId, async (tx) => {
    const agreement = await tx.add('agreements', {
      planId,
      roundId,
      said: { by: 'self' },
      topicId,
      ...(wishId === undefined ? {} : { wishId }),
      ...(talkId === undefined ? {} : { talkId }),
      ...(pointId === undefined ? {} : { pointId }),
      ...(additionId === undefined ? {} : { additionId }),
      ...(card === undefined ? {} : { card }),
      ...(who === undefined ? {} : { who }),
      ...(await storeTold(tx, draft)),
    });
    return agreement.id;
  });
}

/** Tells an agreement anew: what the draft leaves out stays. It has to be read back again. */
export function retellAgreement(agreement: Agreement, draft: ToldDraft): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const now = await tx.get('agreements', agreement.id);
    if (now) await tx.put('agreements', await agreedAnew(tx, now, draft));
  });
}

/**
 * Gives it another picture; `word` is what that is called, empty for a photo. That says nothing else than was agreed, so a yes
 * stays.
 */
export function pictureAgreement(agreement: Agreement, photo: NewMedia, word: string): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const now = await tx.get('agreements', agreement.id);
    if (!now) return;
    const { pictureWord: _, ...rest } = await retold(tx, now, { photo });
    const pictureWord = word.trim();
    await tx.put('agreements', { ...rest, ...(pictureWord === '' ? {} : { pictureWord }) });
  });
}

/** Adds somebody who does it, or takes them off. */
export function toggleWho(agreement: Agreement, who: Who): Promise<Saved> {
  return change(agreement, (now) => ({ ...unconsented(now), who: toggled(now.who ?? [], who) }));
}

/** Sets how often, from which day on (the first on which it happens is kept) and at what time; an empty time is none. */
export function setWhen(
  agreement: Agreement,
  { often, from, time }: { often: Often; from: string; time?: string | undefined },
): Promise<Saved> {
  return change(agreement, (now) => {
    const { rule: _, time: __, ...rest } = unconsented(now);
    const first = firstDay(often, from);
    const rule = ruleOf(often, first);
    return { ...rest, from: first, ...(rule ? { rule } : {}), ...(time ? { time } : {}) };
  });
}

/** Sets the day on which to look whether it still is right. */
export function setLookBack(agreement: Agreement, lookBack: string): Promise<Saved> {
  return change(agreement, (now) => ({ ...now, lookBack }));
}

/** What the client says when it is read back. A refused agreement stays, as refused. */
export function consentTo(agreement: Agreement, consent: NonNullable<Agreement['consent']>): Promise<Saved> {
  return change(agreement, (now) => ({ ...now, consent }));
}

export function removeAgreement(agreement: Agreement): Promise<Saved> {
  return edit(agreement.planId, (tx) => tx.remove('agreements', agreement.id));
}

function change(agreement: Agreement, to: (now: Agreement) => Agreement): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const now = await tx.get('agreements', agreement.id);
    if (now) await tx.put('agreements', to(now));
  });
}

/** Told anew: it has to be read back again. A new photo is not called what the picture before it was. */
export async function agreedAnew(tx: Edit, now: Agreement, draft: ToldDraft): Promise<Agreement> {
  const { pictureWord, ...next } = await retold(tx, unconsented(now), draft);
  return { ...next, ...(draft.photo || pictureWord === undefined ? {} : { pictureWord }) };
}

// Who said yes to something said yes to that, and not to what it became.
function unconsented(agreement: Agreement): Agreement {
  if (agreement.consent !== 'yes') return agreement;
  const { consent: _, ...rest } = agreement;
  return rest;
}
