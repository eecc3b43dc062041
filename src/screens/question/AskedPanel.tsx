// The question, and what can be said about its answer: something else, only for me, who says it, what others see.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf, levelOf } from '#domain/asking.ts';
import type { Question } from '#domain/question.ts';
import type { Answer, Person, Plan } from '#domain/records.ts';
import { isScale } from '#domain/steps.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { type AnswerPlace, addCard, setLocked, setSaid } from '#storage/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { QuestionPanel } from '#ui/question-panel/QuestionPanel.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { ObservationDialog } from './ObservationDialog.tsx';
import { SaidDialog } from './SaidDialog.tsx';

export interface AskedPanelProps {
  readonly question: Question;
  readonly plan: Plan;
  readonly place: AnswerPlace;
  readonly answer: Answer | undefined;
  readonly people: readonly Person[];
  /** Two cards of more stand beside it. */
  readonly pair: boolean;
  /** An own card was added behind the others. */
  readonly onAdded: () => void;
}

export function AskedPanel({ question, plan, place, answer, people, pair, onAdded }: AskedPanelProps) {
  const { t } = useTranslation('question');
  const save = useSave();
  const [open, setOpen] = useState<'tell' | 'said' | 'observe'>();
  const close = () => setOpen(undefined);
  const { reading } = useReadAloud();

  const said = answer?.said ?? { by: 'self' };
  const locked = answer?.locked ?? place.private;
  const scale = isScale(question.kind);

  return (
    <>
      <QuestionPanel
        question={question}
        level={levelOf(question, plan)}
        pair={pair}
        action={
          <Button
            variant="dashed"
            picture="ui#something-else"
            reading={reading === 'something-else'}
            onPress={() => setOpen('tell')}
          >
            {t('somethingElse')}
          </Button>
        }
        about={
          <>
            <Button
              variant="quiet"
              picture={locked ? 'ui#lock' : 'ui#unlock'}
              aria-pressed={locked}
              onPress={() => void save(setLocked(place, !locked))}
            >
              {t('locked')}
            </Button>
            <Button
              variant="quiet"
              picture={`ui#${said.by === 'other' ? 'other-thinks' : said.by}`}
              onPress={() => setOpen('said')}
            >
              {said.by === 'self' ? t('said.self') : t(`said.${said.by}`, { name: said.name })}
            </Button>
            <Button variant="quiet" picture="ui#eye" onPress={() => setOpen('observe')}>
              {t('observe')}
            </Button>
          </>
        }
      />
      {open === 'tell' && (
        <Dialog title={t('somethingElse.title')} onClose={close} size="wide">
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            encode={encodePhoto}
            onCancel={close}
            onDone={async (draft) => {
              const saved = await save(
                addCard(place, draft, scale ? {} : { value: 'chosen', ...boundsOf(question) }),
              );
              if (!saved.ok) return;
              close();
              onAdded();
            }}
          />
        </Dialog>
      )}
      {open === 'said' && (
        <SaidDialog
          said={said}
          people={people}
          onClose={close}
          onChoose={(next) => {
            close();
            void save(setSaid(place, next));
          }}
        />
      )}
      {open === 'observe' && (
        <ObservationDialog place={place} clientName={plan.name} people={people} onClose={close} />
      )}
    </>
  );
}
