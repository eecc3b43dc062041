// Storing what somebody tells in an own way, within one edit.
import type { Told, ToldDraft } from '#domain/told.ts';
import type { Edit } from './edit.ts';

/** Stores the media of a draft; gives what a record tells then. */
export async function storeTold(tx: Edit, draft: ToldDraft): Promise<Told> {
  const told: Told = {};
  const text = draft.text?.trim();
  if (text) told.text = text;
  if (draft.photo) told.photo = await tx.addMedia(draft.photo);
  if (draft.voice) told.voice = await tx.addMedia(draft.voice);
  if (draft.drawing) told.drawing = await tx.addMedia(draft.drawing);
  return told;
}

/** A record told anew: what the draft leaves out stays, an empty text goes. */
export async function retold<R extends Told>(tx: Edit, record: R, draft: ToldDraft): Promise<R> {
  const next = { ...record, ...(await storeTold(tx, draft)) };
  if (draft.text?.trim() === '') delete next.text;
  return next;
}
