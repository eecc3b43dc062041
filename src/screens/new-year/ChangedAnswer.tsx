// One question that was answered otherwise the year before: both answers side by side, and the client says which one it is now.
import { useTranslation } from 'react-i18next';
import { sectionOf } from '#domain/page.ts';
import type { Question } from '#domain/question.ts';
import { asInRound, differences } from '#domain/rounds.ts';
import { useSave } from '#state/saving.ts';
import { asBefore, asNow, unsureOfAnswer } from '#storage/earlier-answers.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { PageCards } from '#ui/plan-page/PageCards.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import type { ChangedStepProps } from './ChangedPart.tsx';
import styles from './NewYearScreen.module.css';

export function ChangedAnswer({
  question,
  contents,
  earlierId,
  where,
  onBack,
  onNext,
}: ChangedStepProps & { readonly question: Question }) {
  const { t } = useTranslation('new-year');
  const words = usePageWords();
  const save = useSave();
  const difference = differences(contents, earlierId).find(({ questionId }) => questionId === question.id);
  const sides = [
    {
      id: 'before',
      word: t('changed.before'),
      section: sectionOf(question, asInRound(contents, earlierId)),
      // Once it is as before, both are the same.
      stands: difference === undefined,
    },
    {
      id: 'now',
      word: t('changed.now'),
      section: sectionOf(question, contents),
      stands: difference?.settled === true,
    },
  ] as const;
  const take = async (id: 'before' | 'now') => {
    const earlier = { roundId: earlierId, questionId: question.id };
    const saved = await save((id === 'before' ? asBefore : asNow)(contents.plan, earlier));
    if (saved.ok) onNext();
  };
  const unknown = async () => {
    const saved = await save(unsureOfAnswer(contents.plan, { roundId: earlierId, questionId: question.id }));
    if (saved.ok) onNext();
  };
  const title = words.heading(question.id);
  return (
    <Frame
      title={title}
      subtitle={t('changed.question')}
      topic={question.topic}
      reads={[
        { id: 'title', text: `${title}. ${t('changed.question')}` },
        ...sides.map(({ id, word, section }) => ({
          id,
          text: `${word}. ${(section?.groups ?? [])
            .flatMap(({ cards }) => cards.map(({ card }) => words.card(card, contents)))
            .join(', ')}`,
        })),
      ]}
      bar={
        <QuestionBar
          onBack={onBack}
          onNext={onNext}
          onUnknown={unknown}
          unknown={difference?.unsure === true}
        >
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.sides} data-topic={question.topic}>
        {sides.map(({ id, word, section, stands }) => (
          <section key={id} className={styles.side} aria-label={word}>
            <h2 className={styles.heading}>{word}</h2>
            <Button picture="ui#check" aria-pressed={stands} onPress={() => void take(id)}>
              {t(id === 'before' ? 'changed.takeBefore' : 'changed.takeNow')}
            </Button>
            {section && <PageCards section={section} named={contents} />}
            {section?.told.map((told) => (
              <ToldView key={told.id} told={told} />
            ))}
            {section?.unknown && <p>{words.label('unknown')}</p>}
          </section>
        ))}
      </div>
    </Frame>
  );
}
