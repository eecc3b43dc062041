// What one of two versions of a record says, in a sentence: to choose between them by eye and by ear.
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Differing } from '#domain/merge.ts';
import type { PageSection } from '#domain/page.ts';
import type { Answer, MarkValue } from '#domain/records.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';

export type Side = 'here' | 'file';

export interface DifferingWords {
  /** What the two are about. */
  subject(differing: Differing): string;
  /** What the one on this side says; `contents` are the plan of that side. */
  says(differing: Differing, side: Side, contents: PlanContents): string;
}

export function useDifferingWords(): DifferingWords {
  const { t } = useTranslation(['backup', 'scales', 'new-plan', 'frame', 'plan']);
  const words = usePageWords();

  const answer = (record: Answer, contents: PlanContents): readonly string[] => {
    if (record.state === 'unknown') return [words.label('unknown')];
    if (record.state === 'skipped') return [t('backup:merge.skipped')];
    if (record.marks.length === 0) return [t('backup:merge.nobody')];
    const { questions } = catalogueOf(contents.adaptations);
    const kind = questions.find(({ id }) => id === record.questionId)?.kind;
    return record.marks.map(({ card, value }) => {
      const place = kind && words.group({ kind } as PageSection, value as MarkValue);
      const word = words.card(card, contents);
      return place ? `${word} (${place})` : word;
    });
  };
  const parts = (differing: Differing, side: Side, contents: PlanContents): readonly string[] => {
    switch (differing.kind) {
      case 'plans':
        return [differing[side].name, t(`new-plan:level.${differing[side].level}`)];
      case 'people':
        return [differing[side].name];
      case 'answers':
        return answer(differing[side], contents);
      case 'checkIns': {
        const { value, day } = differing[side];
        return [words.scale('kept', value), words.date(Date.parse(`${day}T12:00`)), ...told(differing[side])];
      }
      case 'proofs':
        return [words.scale('feeling', differing[side].value)];
      case 'adaptations': {
        const { hidden, words: own, target } = differing[side];
        const asked = own?.question ?? own?.heading ?? own?.name;
        const usual = target.kind === 'question' ? words.question(target.id) : '';
        return [hidden ? t('backup:merge.hidden') : (asked ?? usual)];
      }
      case 'cards':
      case 'additions':
        return [words.told(differing[side])];
      default:
        return [];
    }
  };
  const told = (record: { text?: string | undefined }) => (record.text ? [words.quote(record.text)] : []);
  const whose = (differing: Differing, side: Side): readonly string[] => {
    if (differing.kind === 'plans') return [];
    const by = words.said(differing[side].said);
    const isLocked = differing.kind === 'answers' && differing[side].locked;
    return [...(by ? [by] : []), ...(isLocked ? [words.label('locked')] : [])];
  };
  return {
    subject: (differing) =>
      differing.kind === 'answers'
        ? words.question(differing.here.questionId)
        : t(`backup:merge.kind.${differing.kind}`),
    says: (differing, side, contents) =>
      [...parts(differing, side, contents), ...whose(differing, side)].filter(Boolean).join(', '),
  };
}
