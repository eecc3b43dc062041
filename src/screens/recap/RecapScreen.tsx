// "Klopt dit?" at the end of a topic: every answer as a card that can still be changed, and what is open.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { answersOfRound, askedQuestions } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import { sectionOf } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import { usePreferences } from '#state/preferences.ts';
import { setPosition } from '#storage/plans.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { fromBehind, leadingBackTo } from '#ui/frame/came-from.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { PagePanels } from '#ui/plan-page/PagePanels.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { SectionPanel } from '#ui/plan-page/SectionPanel.tsx';
import { sectionSegments, segmentIds } from '#ui/plan-page/segments.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { SupporterPrompt } from '#ui/supporter-prompt/SupporterPrompt.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { OpenPanel } from './OpenPanel.tsx';
import styles from './RecapScreen.module.css';

export function RecapScreen({ plan, topicId }: { plan: Plan; topicId: string }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  return <Recap contents={contents} topicId={topicId} />;
}

function Recap({ contents, topicId }: { contents: PlanContents; topicId: string }) {
  const { t } = useTranslation('recap');
  const { questions } = useCatalogue();
  const words = usePageWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const { prompts, setPrompts } = usePreferences();
  const { plan } = contents;
  const asked = askedQuestions(questions, contents).filter((one) => one.topic === topicId);
  const last = asked.at(-1);
  const lastId = last?.id;
  useEffect(() => {
    if (lastId) void setPosition(plan.id, { questionId: lastId, step: 0, after: 'recap' });
  }, [plan.id, lastId]);

  if (!last) return <Redirect to={`/plan/${plan.id}`} />;

  const answers = answersOfRound(contents.answers, plan.roundId);
  const items = asked.map((question) => ({
    question,
    section: sectionOf(question, contents),
    state: answers.get(question.id)?.state === 'skipped' ? ('skipped' as const) : ('open' as const),
  }));
  const base = `/plan/${plan.id}`;
  const open = (questionId: string) =>
    navigate(`${base}/question/${questionId}`, leadingBackTo(`${base}/recap/${topicId}`));
  const sources = { words, named: contents, soundOf: readVoice };

  return (
    <Frame
      title={t('title')}
      subtitle={words.topic(topicId)}
      topic={topicId}
      reads={[
        { id: 'title', text: `${t('title')} ${t('intro')}` },
        ...items.flatMap(({ question, section, state }) =>
          section
            ? sectionSegments(topicId, section, sources)
            : [{ id: `${topicId}/${question.id}`, text: `${words.question(question.id)} ${t(state)}.` }],
        ),
      ]}
      bar={
        <QuestionBar
          onBack={() => navigate(`${base}/question/${last.id}`, fromBehind)}
          onNext={() => navigate(`${base}/wish/${topicId}`)}
          nextWord={t('yes')}
        />
      }
      prompt={<SupporterPrompt text={t('prompt')} shown={prompts} onShow={setPrompts} />}
    >
      <p className={styles.intro}>{t('intro')}</p>
      <PagePanels>
        {items.map(({ question, section, state }) =>
          section ? (
            <SectionPanel
              key={question.id}
              section={section}
              topicId={topicId}
              named={contents}
              reading={reading}
              showsLocks
              onOpen={open}
            />
          ) : (
            <OpenPanel
              key={question.id}
              questionId={question.id}
              state={state}
              isRead={reading === segmentIds.section(topicId, { questionId: question.id })}
              onOpen={open}
            />
          ),
        )}
      </PagePanels>
    </Frame>
  );
}
