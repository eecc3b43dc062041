// One addition beside the client's own words, and what the client says of it. Only the client decides what belongs.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { sectionOf } from '#domain/page.ts';
import type { Addition, Copy } from '#domain/records.ts';
import { readVoice } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { AdditionPiece } from '#ui/plan-page/AdditionPiece.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { SectionPanel } from '#ui/plan-page/SectionPanel.tsx';
import { sectionSegments } from '#ui/plan-page/segments.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { placeIn } from './place-in.ts';
import styles from './ReplyScreen.module.css';
import { judgements } from './states.ts';

export interface JudgingProps {
  readonly contents: PlanContents;
  readonly addition: Addition;
  /** The copy that it answers, as far as that is known. */
  readonly copy: Copy | undefined;
  readonly subtitle: string;
  readonly onJudge: (state: Addition['state']) => void;
  /** Leaves it for another time. */
  readonly onLater?: (() => void) | undefined;
  readonly onBack: () => void;
}

export function Judging(props: JudgingProps) {
  const { contents, addition, copy, subtitle, onJudge, onLater, onBack } = props;
  const { t } = useTranslation('reply');
  const catalogue = useCatalogue();
  const words = usePageWords();
  const { reading } = useReadAloud();
  const { plan } = contents;

  const name = addition.said.by === 'self' ? plan.name : addition.said.name;
  const { topicId, question, isGone, card } = placeIn(addition.place, contents, catalogue);
  const section = question && sectionOf(question, contents);
  // A section can be there for what family added alone.
  const hasOwn = section && (section.said !== undefined || section.observations.length > 0);
  const answer = contents.answers.find(
    (one) => one.questionId === question?.id && one.roundId === plan.roundId,
  );
  const isOlder =
    copy?.held !== undefined && answer !== undefined && copy.held[answer.id] !== answer.revision;
  const relation = words.relation(addition);
  const notes = [
    ...(card === undefined ? [] : [t('judge.card', { card: words.card(card, contents) })]),
    ...(isGone ? [t('judge.gone')] : []),
    ...(isOlder && !isGone ? [t('judge.older', { name })] : []),
  ];
  const title = t('judge.title', { name });
  const { voice } = addition;
  const said = {
    id: 'said',
    text: [words.saysWords(addition), ...(relation === undefined ? [] : [relation]), ...notes]
      .join('. ')
      .replace('..', '.'),
    ...(voice !== undefined && !addition.text ? { sound: () => readVoice(voice) } : {}),
  };

  return (
    <Frame
      title={title}
      subtitle={subtitle}
      topic={topicId}
      reads={[
        { id: 'own', text: `${t('judge.own')}.` },
        ...(section && hasOwn
          ? sectionSegments(
              topicId,
              { ...section, additions: [] },
              { words, named: contents, soundOf: readVoice },
            )
          : [{ id: 'own', text: question ? words.heading(question.id) : words.topic(topicId) }]),
        said,
        { id: 'question', text: t('judge.question') },
        ...judgements.map(({ state }) => ({ id: `say-${state}`, text: t(`judge.say.${state}`) })),
        ...(onLater ? [{ id: 'later', text: t('judge.later') }] : []),
      ]}
      bar={<QuestionBar onBack={onBack} />}
    >
      <div className={styles.both}>
        <section aria-labelledby="own" className={styles.side} data-topic={topicId}>
          <h2 id="own" className={styles.kicker}>
            {t('judge.own')}
          </h2>
          {section && hasOwn ? (
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
                {question && <p>{t('judge.own.nothing')}</p>}
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
          <p className={styles.question}>{t('judge.question')}</p>
          <div className={styles.answers}>
            {judgements.map(({ state, picture }) => (
              <Button
                key={state}
                picture={picture}
                reading={reading === `say-${state}`}
                {...(addition.state === 'new' ? {} : { 'aria-pressed': addition.state === state })}
                onPress={() => onJudge(state)}
              >
                {t(`judge.say.${state}`)}
              </Button>
            ))}
            {onLater && (
              <Button picture="ui#wait" reading={reading === 'later'} onPress={onLater}>
                {t('judge.later')}
              </Button>
            )}
          </div>
        </section>
      </div>
    </Frame>
  );
}
