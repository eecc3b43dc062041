// The pictures of the four proofs, of their facts and of the three answers to them.
import type { FactId, ProofName } from '#domain/proofs.ts';

export const proofPictures: Readonly<Record<ProofName, string>> = {
  wishes: 'ui#wishes',
  help: 'ui#help-together',
  agreements: 'ui#agreements',
  mine: 'ui#plan',
};

export const factPictures: Readonly<Record<FactId, string>> = {
  wishes: 'ui#wishes',
  wishesTold: 'ui#own-words',
  wishesAgreed: 'ui#agreements',
  wishesDone: 'ui#check',
  enough: 'ui#enough',
  unwanted: 'ui#cross',
  doneSelf: 'ui#help-self',
  doneWithHelp: 'ui#help-together',
  agreementsWithHelp: 'ui#support-worker',
  supportGood: 'ui#feeling-good',
  supportOk: 'ui#feeling-ok',
  supportBad: 'ui#feeling-bad',
  agreements: 'ui#agreements',
  kept: 'ui#kept-done',
  keptPartly: 'ui#kept-partly',
  keptNot: 'ui#kept-not',
  lookedBack: 'ui#story-look-back',
  timeToLookBack: 'ui#calendar',
  saidSelf: 'ui#self',
  saidTogether: 'ui#together',
  saidOther: 'ui#other-person',
  photos: 'ui#photos',
  voices: 'ui#microphone',
  drawings: 'ui#drawing',
  locked: 'ui#lock',
  copies: 'ui#family-copy',
};

/** The picture of what the client says; `none`: nothing. */
export function sayingPicture(said: 'good' | 'ok' | 'bad' | 'none'): string {
  return said === 'none' ? 'ui#dont-know' : `ui#feeling-${said}`;
}
