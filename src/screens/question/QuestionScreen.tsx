// One question: its cards in steps, its own frame of buttons, and where the client goes from here.

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { answersOfRound, askedQuestions, cardsOf, isPaired, levelOf } from '#domain/asking.ts';
import { noLists, type PlanContents } from '#domain/contents.ts';
import { isAnswered } from '#domain/progress.ts';
import type { Plan } from '#domain/records.ts';
import { isScale, type Step, stepsOf } from '#domain/steps.ts';
import { usePreferences } from '#state/preferences.ts';
import { useSave } from '#state/saving.ts';
import { type AnswerPlace, answerWithout, markCard } from '#storage/commands.ts';
import { useIsDamaged } from '#storage/damaged.ts';
import { setPosition } from '#storage/plans.ts';
import {
  useAgreements,
  useCards,
  useHowItWent,
  usePeople,
  useRoundAnswers,
  useRounds,
} from '#storage/queries.ts';
import { Dots } from '#ui/dots/Dots.tsx';
import { cameForCard, cameFrom, cameFromBehind, fromBehind } from '#ui/frame/came-from.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { HoldButton } from '#ui/hold-button/HoldButton.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { SupporterPrompt } from '#ui/supporter-prompt/SupporterPrompt.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import { AskedPanel } from './AskedPanel.tsx';
import { askedWords } from './asked-words.ts';
import { DamagedAnswer } from './DamagedAnswer.tsx';
import styles from './QuestionScreen.module.css';
import { StepView } from './StepView.tsx';
import { segmentsOf } from './segments.ts';
import { useWide } from './useWide.ts';
import { timesAlone } from './Went.tsx';

export function QuestionScreen({ plan, questionId }: { plan: Plan; questionId: string }) {
  const answers = useRoundAnswers(plan.roundId);
  const agreements = useAgreements(plan.id);
  const people = usePeople(plan.id);
  const cards = useCards(plan.id);
  const rounds = useRounds(plan.id);
  const { questions } = useCatalogue();
  const isOfAgreements = questions.some(({ id, kind }) => id === questionId && kind === 'agreements');
  const went = useHowItWent(plan.id, isOfAgreements ? questionId : undefined, timesAlone);
  if (!answers || !agreements || !people || !cards || !rounds || !went) return null;
  const earlier = went.answers.filter(({ roundId }) => roundId !== plan.roundId);
  const contents = {
    ...noLists,
    plan,
    answers: [...answers, ...earlier],
    agreements,
    people,
    cards,
    rounds,
    checkIns: went.checkIns,
  };
  return <LoadedQuestion contents={contents} questionId={questionId} />;
}

/** Whether this step is where a card's place on a scale is chosen. */
function holds(step: Step, card: string | undefined): boolean {
  if (step.kind === 'scale') return step.card === card;
  return step.kind === 'rows' && step.cards.some((one) => one === card);
}

/** A step after any last one; what is shown is then the last. */
const BEYOND = 1000;

function LoadedQuestion({ contents, questionId }: { contents: PlanContents; questionId: string }) {
  const { plan } = contents;
  const { questions, changes } = useCatalogue();
  const { t } = useTranslation(['question', 'frame']);
  const words = useWords();
  const save = useSave();
  const wide = useWide();
  const { prompts, setPrompts } = usePreferences();
  const [, navigate] = useLocation();
  const isDamaged = useIsDamaged(plan.roundId, questionId);
  // Who came to change one answer is led back, not through all that follows.
  const [origin] = useState(cameFrom);
  const [onlyCard] = useState(cameForCard);
  const [stepIndex, setStepIndex] = useState(() => {
    if (origin) return 0;
    const { position } = plan;
    if (position?.questionId === questionId && !position.after) return position.step;
    return cameFromBehind() ? BEYOND : 0;
  });

  const all = askedQuestions(questions, contents);
  const question = all.find((one) => one.id === questionId);

  useEffect(() => {
    if (!origin) void setPosition(plan.id, { questionId, step: stepIndex });
  }, [plan.id, questionId, stepIndex, origin]);

  const ofRound = answersOfRound(contents.answers, plan.roundId);
  const answer = ofRound.get(questionId);
  const [winner, setWinner] = useState(answer?.marks[0]?.card);
  const goTo = (index: number) => {
    setWinner(answer?.marks[0]?.card);
    setStepIndex(index);
  };

  // Only what it holds makes another place: the fitted question is a new object after every change of any.
  const isPrivate = question?.private ?? false;
  const asked = question && JSON.stringify(askedWords(question, changes, words));
  const place = useMemo<AnswerPlace>(
    () => ({
      planId: plan.id,
      roundId: plan.roundId,
      questionId,
      private: isPrivate,
      ...(asked === undefined ? {} : { asked: JSON.parse(asked) }),
    }),
    [plan.id, plan.roundId, questionId, isPrivate, asked],
  );

  if (!question) return <Redirect to={`/plan/${plan.id}`} />;

  const ofTopic = all.filter((one) => one.topic === question.topic);
  const index = ofTopic.indexOf(question);
  const level = levelOf(question, plan);
  const pairs = isPaired(question, plan);
  const steps = stepsOf(question, cardsOf(question, contents), answer, { level, wide, pairs, winner });
  const ofCard = steps.findIndex((one) => holds(one, onlyCard));
  const current = ofCard === -1 ? Math.min(stepIndex, steps.length - 1) : ofCard;
  const step: Step | undefined = steps[current];
  const leave = () => {
    const next = ofTopic[index + 1];
    if (origin) navigate(origin);
    else navigate(next ? `/plan/${plan.id}/question/${next.id}` : `/plan/${plan.id}/recap/${question.topic}`);
  };
  const goOn = () => {
    if (current + 1 < steps.length && ofCard === -1) goTo(current + 1);
    else leave();
  };
  const goBack = () => {
    if (current > 0 && ofCard === -1) return goTo(current - 1);
    const before = ofTopic[index - 1];
    if (origin) navigate(origin);
    else if (before) navigate(`/plan/${plan.id}/question/${before.id}`, fromBehind);
    else navigate(`/plan/${plan.id}`);
  };

  const atScale = step?.kind === 'scale' ? step : undefined;
  const marked = atScale && answer?.marks.find((mark) => mark.card === atScale.card)?.value;
  const unknown = atScale ? marked === 'unknown' : answer?.state === 'unknown';
  const onUnknown = async () => {
    if (atScale && marked !== 'unknown') await save(markCard(place, atScale.card, 'unknown'));
    else if (!atScale) await save(answerWithout(place, 'unknown'));
  };
  // Skipping one card of a scale leaves it open; skipping the last of them without any answer skips the question.
  const onSkip = async () => {
    const isCard = isScale(question.kind);
    const last = current + 1 === steps.length;
    if (!isCard || (last && !isAnswered(answer))) await save(answerWithout(place, 'skipped'));
    if (isCard) goOn();
    else leave();
  };
  const answerable = !isDamaged && step?.kind !== 'whom-to-call' && step?.kind !== 'topics';

  return (
    <Frame
      title={words.topic(question.topic)}
      topic={question.topic}
      reads={segmentsOf(question, step, contents, words, t)}
      fills
      bar={
        <QuestionBar
          onBack={goBack}
          onNext={goOn}
          onSkip={answerable ? () => void onSkip() : undefined}
          onUnknown={answerable ? () => void onUnknown() : undefined}
          skipped={answer?.state === 'skipped'}
          unknown={unknown ?? false}
        >
          <Dots
            total={ofTopic.length}
            done={ofTopic.map((one) => isAnswered(ofRound.get(one.id)))}
            current={index}
            label={t('where', { current: index + 1, total: ofTopic.length })}
          />
        </QuestionBar>
      }
      prompt={
        <SupporterPrompt
          text={words.prompt(question.id) || t('prompt.own')}
          shown={prompts}
          onShow={setPrompts}
        >
          <HoldButton
            quiet
            picture="ui#settings"
            question={t('adapt.sure')}
            onHeld={() => navigate(`/plan/${plan.id}/adapt/${question.topic}/${question.id}`)}
          >
            {t('adapt')}
          </HoldButton>
        </SupporterPrompt>
      }
    >
      <div className={styles.question}>
        <AskedPanel
          question={question}
          plan={plan}
          place={place}
          answer={answer}
          people={contents.people}
          pair={step?.kind === 'cards' && step.pair === true}
          onAdded={() => goTo(steps.length)}
        />
        {isDamaged && <DamagedAnswer planId={plan.id} />}
        {step && !isDamaged && (
          <StepView
            key={current}
            step={step}
            question={question}
            place={place}
            answer={answer}
            contents={contents}
          />
        )}
      </div>
    </Frame>
  );
}
