// What is different from the year before: both answers side by side, and the client decides which one stands.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { sectionOf } from '#domain/page.ts';
import { asInRound, differences } from '#domain/rounds.ts';
import { useSave } from '#state/saving.ts';
import { asBefore } from '#storage/rounds.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { PageCards } from '#ui/plan-page/PageCards.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './NewYearScreen.module.css';

export function ChangedPart({ contents, earlierId }: { contents: PlanContents; earlierId: string }) {
  const { t } = useTranslation('new-year');
  const [, navigate] = useLocation();
  const words = usePageWords();
  const { questions } = useCatalogue();
  const save = useSave();
  // What was decided stays in its place, so that Terug comes back to it.
  const [changed] = useState(() => differences(contents, earlierId).map(({ questionId }) => questionId));
  const [at, setAt] = useState(0);
  const { plan } = contents;
  const base = `/plan/${plan.id}`;
  const question = questions.find(({ id }) => id === changed[at]);
  if (!question) {
    const title = t(changed.length === 0 ? 'changed.none' : 'changed.end');
    return (
      <Frame
        key="end"
        title={t('changed')}
        reads={[{ id: 'end', text: title }]}
        bar={<PlacesBar planId={plan.id} current="plan" />}
      >
        <Notice
          large
          picture="ui#check"
          title={title}
          actions={
            <Button variant="go" onPress={() => navigate(base)}>
              {t('end.go')}
            </Button>
          }
        />
      </Frame>
    );
  }
  const sides = [
    { id: 'before', word: t('changed.before'), section: sectionOf(question, asInRound(contents, earlierId)) },
    { id: 'now', word: t('changed.now'), section: sectionOf(question, contents) },
  ] as const;
  const next = () => setAt(at + 1);
  const take = async (id: 'before' | 'now') => {
    const earlier = contents.answers.find(
      (answer) => answer.roundId === earlierId && answer.questionId === question.id,
    );
    if (id === 'before' && earlier) await save(asBefore(plan, earlier));
    next();
  };
  const title = words.heading(question.id);
  return (
    <Frame
      key={question.id}
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
          onBack={() => (at === 0 ? navigate(`${base}/years`) : setAt(at - 1))}
          onNext={next}
          onUnknown={next}
        >
          {t('where', { current: at + 1, total: changed.length })}
        </QuestionBar>
      }
    >
      <div className={styles.sides} data-topic={question.topic}>
        {sides.map(({ id, word, section }) => (
          <section key={id} className={styles.side} aria-label={word}>
            <h2 className={styles.heading}>{word}</h2>
            <Button picture="ui#check" onPress={() => void take(id)}>
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
