// The cards of one observation question, which others are shown who look closely. Its own words stay: the client is never asked it.
import { useTranslation } from 'react-i18next';
import { addedTo, usualSeenChoices } from '#content/observing.ts';
import { isAdapted } from '#domain/fit.ts';
import { type Look, lookId } from '#domain/observing.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { putBack } from '#storage/adapting.ts';
import { Button } from '#ui/button/Button.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { AdaptFrame } from './AdaptFrame.tsx';
import { ChoicesPart } from './ChoicesPart.tsx';

export interface OneLookProps {
  readonly plan: Plan;
  readonly topicId: string;
  readonly look: Look;
}

export function OneLook({ plan, topicId, look }: OneLookProps) {
  const { t } = useTranslation(['adapt', 'observing']);
  const words = useTopicWords();
  const save = useSave();
  const catalogue = useCatalogue();
  const questionId = lookId(topicId, look);
  const change = catalogue.changes.get(`question/${questionId}`);
  const question = t(`observing:${look}.question`);
  const hint = t('adapt:looks.hint', { name: plan.name });
  return (
    <AdaptFrame
      title={question}
      subtitle={`${t('adapt:title')} · ${words.topic(topicId)}`}
      reads={[{ id: 'hint', text: hint }]}
      topic={topicId}
      back={`/plan/${plan.id}/adapt/${topicId}`}
    >
      <div className={styles.parts}>
        <p>{hint}</p>
        <ChoicesPart
          plan={plan}
          questionId={questionId}
          usual={usualSeenChoices(questionId, catalogue)}
          more={addedTo(questionId, catalogue)}
        />
        {isAdapted(change) && (
          <div className={styles.actions}>
            <Button
              variant="quiet"
              picture="ui#undo"
              onPress={() => void save(putBack(plan.id, [{ kind: 'question', id: questionId }]))}
            >
              {t('adapt:putBack')}
            </Button>
          </div>
        )}
      </div>
    </AdaptFrame>
  );
}
