// What an agreement is made from before it is one: where it belongs, and what is told of it.
import type { Agreement } from './records.ts';
import type { ToldDraft } from './told.ts';

export type AgreementDraft = Pick<Agreement, 'topicId'> &
  Partial<Pick<Agreement, 'wishId' | 'talkId' | 'pointId' | 'additionId' | 'card' | 'who'>> &
  ToldDraft;
