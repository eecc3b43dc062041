// One person looks at one topic: four questions with cards, and what this person tells of it. Others' cards are not shown here.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { shownSeenChoices } from '#content/observing.ts';
import { lookId, looks, seenIn } from '#domain/observing.ts';
import { isTold } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { silenceSeen, tellSeen, toggleSeen } from '#storage/observing.ts';
import { readVoice } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Observe.module.css';
import { filledInBy } from './observer.ts';
import type { WhoViewProps } from './WhoView.tsx';

export interface LookViewProps extends WhoViewProps {
  readonly observer: string;
  readonly topicId: string;
}

export function LookView(props: LookViewProps) {
  const { plan, observations, observer, topicId } = props;
  const mine = seenIn(topicId, observations, plan.roundId).find((one) => one.name === observer);
  // Who goes on later begins at the first question that is still open.
  const [step, setStep] = useState(() => {
    const open = looks.findIndex(
      (look) => !mine?.observations.some((one) => one.questionId === lookId(topicId, look)),
    );
    return Math.max(0, open);
  });
  return <OneLook key={step} {...props} step={step} onStep={setStep} />;
}

interface OneLookProps extends LookViewProps {
  readonly step: number;
  readonly onStep: (step: number) => void;
}

function OneLook({ plan, observations, observer, topicId, step, onStep }: OneLookProps) {
  const { t } = useTranslation(['observing', 'frame']);
  const words = useWords();
  const catalogue = useCatalogue();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [telling, setTelling] = useState(false);
  const look = looks[step] ?? 'see';
  const questionId = lookId(topicId, look);
  const looking = { planId: plan.id, roundId: plan.roundId, questionId, observer };
  const mine = seenIn(topicId, observations, plan.roundId).find((one) => one.name === observer)?.observations;
  const now = mine?.find((one) => one.questionId === questionId);
  const shown = shownSeenChoices(questionId, catalogue);
  // What was chosen stays in sight when a supporter takes the card away.
  const cards = [...shown, ...(now?.choices ?? []).filter((id) => !shown.includes(id))];
  const wordOf = words.asSeen(now ?? {});
  const wordOn = (id: string) => (now?.choices?.includes(id) ? wordOf(id) : words.choice(id));
  const voiceOf = (id: string) => {
    const voice = words.voice('choice', id);
    return voice === undefined ? {} : { sound: () => readVoice(voice) };
  };
  const question = t(`observing:${look}.question`);
  const hint = t(`observing:${look}.hint`);
  const leave = () => navigate(`/plan/${plan.id}/observe/by`, filledInBy(observer));

  return (
    <Frame
      title={question}
      subtitle={`${words.topic(topicId)} · ${t('observing:topics.title', { name: observer })}`}
      topic={topicId}
      fills
      reads={[
        { id: 'title', text: `${words.topic(topicId)}. ${question} ${hint}` },
        ...cards.map((id) => ({ id, text: wordOn(id), ...voiceOf(id) })),
        { id: 'tell', text: t('observing:tell') },
      ]}
      bar={
        <QuestionBar
          onBack={() => (step > 0 ? onStep(step - 1) : leave())}
          onNext={() => (step + 1 < looks.length ? onStep(step + 1) : leave())}
        >
          <Dots
            total={looks.length}
            done={looks.map(
              (one) => mine?.some((other) => other.questionId === lookId(topicId, one)) ?? false,
            )}
            current={step}
            label={t('observing:where', { current: step + 1, total: looks.length })}
          />
        </QuestionBar>
      }
    >
      <div className={styles.look}>
        <div className={styles.ask}>
          <p className={styles.hint}>{hint}</p>
          <Button variant="dashed" picture="ui#something-else" onPress={() => setTelling(true)}>
            {t('observing:tell')}
          </Button>
        </div>
        {now && isTold(now) && (
          <div className={styles.told}>
            <ToldView told={now} />
            <Button variant="quiet" picture="ui#trash" onPress={() => void save(silenceSeen(looking))}>
              {t('observing:tell.remove')}
            </Button>
          </div>
        )}
        <CardGrid size={12} label={question}>
          {cards.map((id) => (
            <ChoiceCard
              key={id}
              face={<ChoicePicture of={id} questionId={questionId} evenStrange />}
              word={wordOn(id)}
              chosen={now?.choices?.includes(id) ?? false}
              reading={reading === id}
              onPress={() =>
                void save(toggleSeen(looking, id, catalogue.changes.get(`choice/${id}`)?.words?.name))
              }
            />
          ))}
        </CardGrid>
      </div>
      {telling && (
        <Dialog size="wide" title={t('observing:tell.title')} onClose={() => setTelling(false)}>
          <TellCapture
            ways={['word', 'voice', 'photo']}
            encode={encodePhoto}
            onCancel={() => setTelling(false)}
            onDone={async (draft) => {
              const saved = await save(tellSeen(looking, draft));
              if (saved.ok) setTelling(false);
            }}
          />
        </Dialog>
      )}
    </Frame>
  );
}
