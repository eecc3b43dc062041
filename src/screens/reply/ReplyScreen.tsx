// What family says about the plan: one addition at a time, beside the client's own words. Only the client decides what belongs.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { topicOf } from '#domain/fit.ts';
import { sectionOf } from '#domain/page.ts';
import type { Addition, Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { judgeAddition } from '#storage/additions.ts';
import { readVoice, useContents, useCopies } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { AdditionPiece } from '#ui/plan-page/AdditionPiece.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { SectionPanel } from '#ui/plan-page/SectionPanel.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { placeIn } from './place-in.ts';
import styles from './ReplyScreen.module.css';

export function ReplyScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['reply', 'frame']);
  const catalogue = useCatalogue();
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const contents = useContents(plan.id);
  const copies = useCopies(plan.id);
  /** Those that the client left for later, this time. */
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [talks, setTalks] = useState(false);

  const open = useMemo(
    () => (contents?.additions ?? []).filter(({ id, state }) => state === 'new' && !later.has(id)),
    [contents, later],
  );
  if (!contents || !copies) return null;
  const [addition] = open;

  if (!addition) {
    const title = t('reply:done.title');
    const text = [t('reply:done.text'), ...(talks ? [t('reply:done.talk')] : [])];
    return (
      <Frame
        key="done"
        title={title}
        reads={[{ id: 'title', text: `${title}. ${text.join(' ')}` }]}
        bar={
          <QuestionBar
            onBack={() => navigate(`/plan/${plan.id}/share`)}
            onNext={() => navigate(`/plan/${plan.id}/pages`)}
            nextWord={t('reply:done.pages')}
          />
        }
      >
        <Notice large picture="ui#plan" title={title}>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      </Frame>
    );
  }

  const name = addition.said.by === 'self' ? plan.name : addition.said.name;
  const judge = async (state: Addition['state']) => {
    const saved = await save(judgeAddition(addition, state));
    if (saved.ok && state === 'talk') setTalks(true);
  };
  const { question, isGone, card } = placeIn(addition.place, contents, catalogue);
  const topicId = question
    ? (topicOf(catalogue, question.id) ?? addition.place.topicId)
    : addition.place.topicId;
  const section = question && sectionOf(question, contents);
  const copy = copies.find(({ id }) => id === addition.copyId);
  const answer = contents.answers.find(
    (one) => one.questionId === question?.id && one.roundId === plan.roundId,
  );
  const isOlder =
    copy?.held !== undefined && answer !== undefined && copy.held[answer.id] !== answer.revision;
  const notes = [
    ...(card === undefined ? [] : [t('reply:judge.card', { card: words.card(card, contents) })]),
    ...(isGone ? [t('reply:judge.gone')] : []),
    ...(isOlder && !isGone ? [t('reply:judge.older', { name })] : []),
  ];
  const title = t('reply:judge.title', { name });
  const { voice } = addition;
  const said = {
    id: 'said',
    text: [words.saysWords(addition), ...notes].join('. '),
    ...(voice !== undefined && !addition.text ? { sound: () => readVoice(voice) } : {}),
  };

  return (
    <Frame
      key={addition.id}
      title={title}
      subtitle={t('reply:judge.left', { count: open.length })}
      topic={topicId}
      reads={[
        {
          id: 'own',
          text: `${t('reply:judge.own')}. ${section ? words.heading(section.questionId) : words.topic(topicId)}`,
        },
        said,
        { id: 'question', text: t('reply:judge.question') },
      ]}
      bar={<QuestionBar onBack={() => navigate(`/plan/${plan.id}/share`)} />}
    >
      <div className={styles.both}>
        <section aria-labelledby="own" className={styles.side} data-topic={topicId}>
          <h2 id="own" className={styles.kicker}>
            {t('reply:judge.own')}
          </h2>
          {section ? (
            <SectionPanel
              section={{ ...section, additions: [] }}
              topicId={topicId}
              named={contents}
              showsLocks
              leads
            />
          ) : (
            <div className={styles.topic}>
              <TopicPicture of={topicId} className={styles.picture} />
              <div>
                <p className={styles.name}>{question ? words.heading(question.id) : words.topic(topicId)}</p>
                {question && <p>{t('reply:judge.own.nothing')}</p>}
              </div>
            </div>
          )}
        </section>
        <section aria-labelledby="said" className={styles.side}>
          <h2 id="said" className={styles.kicker}>
            {title}
          </h2>
          <div className={styles.said}>
            <AdditionPiece addition={addition} />
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          <p className={styles.question}>{t('reply:judge.question')}</p>
          <div className={styles.answers}>
            <Button picture="ui#check" onPress={() => void judge('yes')}>
              {t('reply:judge.yes')}
            </Button>
            <Button picture="ui#cross" onPress={() => void judge('no')}>
              {t('reply:judge.no')}
            </Button>
            <Button picture="ui#talk" onPress={() => void judge('talk')}>
              {t('reply:judge.talk')}
            </Button>
            <Button picture="ui#wait" onPress={() => setLater(new Set([...later, addition.id]))}>
              {t('reply:judge.later')}
            </Button>
          </div>
        </section>
      </div>
    </Frame>
  );
}
