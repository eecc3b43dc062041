// What the client can decide when looking back, in words and pictures.
import { useTranslation } from 'react-i18next';
import type { LookedBack } from '#domain/records.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';

export type Verdict = LookedBack['verdict'];
/** What is looked back on: something agreed, a wish, or something that the client does not want. */
export type LookedAt = 'agreement' | 'wish' | 'unwanted';

const verdicts = ['go-on', 'otherwise', 'done', 'let-go'] as const;

/** What can be decided. What somebody does not want cannot be fulfilled. */
export const verdictsOf = (of: LookedAt): readonly (typeof verdicts)[number][] =>
  verdicts.filter((one) => of !== 'unwanted' || one !== 'done');

/** The picture of a decision; that of what the client did not decide yet. */
export function verdictPicture(verdict: Verdict | undefined): string {
  return verdict === undefined ? 'ui#wait' : pictures[verdict];
}

const pictures: Record<Verdict, string> = {
  'go-on': 'ui#forward',
  otherwise: 'ui#write',
  done: 'ui#check',
  'let-go': 'ui#wish-dropped',
  unknown: 'ui#dont-know',
};

/** The words of a decision; of what the client did not decide yet. */
export function useVerdictWords(): (of: LookedAt, verdict: Verdict | undefined) => string {
  const { t } = useTranslation(['look-back', 'frame']);
  return (of, verdict) => {
    switch (verdict) {
      case 'go-on':
        return t(of === 'unwanted' ? 'look-back:verdict.stays' : 'look-back:verdict.goOn');
      case 'otherwise':
        return t('look-back:verdict.otherwise');
      case 'done':
        return t(of === 'wish' ? 'look-back:verdict.wishDone' : 'look-back:verdict.done');
      case 'let-go':
        return t('look-back:verdict.letGo');
      case 'unknown':
        return t('frame:dontKnow');
      default:
        return t('look-back:open');
    }
  };
}

/** The decisions as they are read aloud, with "Weet ik niet" in the bar; each is marked by its id. */
export function useVerdictReads(): (of: LookedAt) => readonly Segment[] {
  const words = useVerdictWords();
  return (of) => [
    ...verdictsOf(of).map((one) => ({ id: one, text: words(of, one) })),
    { id: 'dont-know', text: words(of, 'unknown') },
  ];
}
