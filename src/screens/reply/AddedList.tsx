// All that family added, by what the client said of it; also what is about something that is gone. Each can be chosen again.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Addition } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { AdditionPiece } from '#ui/plan-page/AdditionPiece.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './AddedList.module.css';
import { placeIn } from './place-in.ts';
import { listed } from './states.ts';

export interface AddedListProps {
  readonly contents: PlanContents;
  readonly onChoose: (addition: Addition) => void;
  readonly onBack: () => void;
}

export function AddedList({ contents, onChoose, onBack }: AddedListProps) {
  const { t } = useTranslation('reply');
  const catalogue = useCatalogue();
  const words = usePageWords();
  const { reading } = useReadAloud();
  const { additions, plan } = contents;
  const groups = listed.flatMap(({ state, picture }) => {
    const ofState = additions.filter((one) => one.state === state);
    return ofState.length > 0 ? [{ state, picture, ofState }] : [];
  });
  const title = t('all.title');
  const hint = t(additions.length > 0 ? 'all.hint' : 'all.none');
  const placeOf = (addition: Addition) => {
    const { topicId, question, isGone } = placeIn(addition.place, contents, catalogue);
    const notes = [
      ...(isGone ? [t('judge.gone')] : []),
      // What is not chosen yet belongs to the year in which it is.
      ...(addition.roundId === plan.roundId || addition.state === 'new' ? [] : [t('all.earlier')]),
    ];
    return { topicId, name: question ? words.heading(question.id) : words.topic(topicId), notes };
  };
  return (
    <Frame
      key="all"
      title={title}
      subtitle={additions.length > 0 && hint}
      reads={[
        { id: 'title', text: `${title}. ${hint}` },
        ...groups.flatMap(({ state, ofState }) => [
          { id: state, text: t(`all.said.${state}`) },
          ...ofState.map((one) => ({ id: one.id, text: `${placeOf(one).name}. ${words.saysWords(one)}` })),
        ]),
      ]}
      bar={<QuestionBar onBack={onBack} />}
    >
      {additions.length === 0 && <Notice large picture="ui#talk" title={hint} />}
      <div className={styles.groups}>
        {groups.map(({ state, picture, ofState }) => (
          <section key={state} aria-labelledby={state} className={styles.group}>
            <h2 id={state} className={styles.heading}>
              <Picture of={picture} className={styles.sign} />
              {t(`all.said.${state}`)}
            </h2>
            <ul className={styles.list}>
              {ofState.map((one) => {
                const { topicId, name, notes } = placeOf(one);
                return (
                  <li key={one.id} className={`${styles.one} ${reading === one.id ? styles.reading : ''}`}>
                    <p className={styles.place} data-topic={topicId}>
                      <TopicPicture of={topicId} className={styles.picture} />
                      {name}
                    </p>
                    <div className={styles.said}>
                      <AdditionPiece addition={one} />
                    </div>
                    {notes.map((note) => (
                      <p key={note} className={styles.note}>
                        {note}
                      </p>
                    ))}
                    <div>
                      <Button
                        picture={state === 'new' ? 'ui#look' : 'ui#again'}
                        onPress={() => onChoose(one)}
                      >
                        {t(state === 'new' ? 'all.choose' : 'all.again')}
                      </Button>
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
