// What the client wants to talk about: at most three points, in the client's order, from what is there or told anew.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesPerPage, pagesOf } from '#domain/asking.ts';
import { mostPoints, subjectKey, subjectsFor } from '#domain/talk.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { addPoint, movePoint, removePoint } from '#storage/talks.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { CardPagesTurn } from '#ui/choice-card/CardPagesTurn.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { PointFace } from '#ui/talk-point/PointFace.tsx';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import type { MeetingStepProps } from './meeting-step.ts';
import styles from './PointsStep.module.css';

/** Where the client says what to talk about. */
const ABOUT = ['6.8'];

export function PointsStep({ contents, talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const words = usePointWords(contents);
  const save = useSave();
  const { reading } = useReadAloud();
  const [telling, setTelling] = useState(false);
  const [turned, setTurned] = useState(0);
  const [isFull, setFull] = useState(false);
  const { points } = talk;
  const subjects = subjectsFor(contents, ABOUT);
  const pages = pagesOf(subjects, choicesPerPage[contents.plan.level]);
  const read = pages.findIndex((page) => page.some((subject) => subjectKey(subject) === reading));
  const shown = read >= 0 ? read : Math.min(turned, pages.length - 1);
  const hasRoom = points.length < mostPoints;

  const toggle = (subject: (typeof subjects)[number]) => {
    const point = points.find((one) => subjectKey(one.subject) === subjectKey(subject));
    setFull(!point && !hasRoom);
    if (point) void save(removePoint(talk, point.id));
    else if (hasRoom) void save(addPoint(talk, subject));
  };
  const own = () => {
    setFull(!hasRoom);
    setTelling(hasRoom);
  };

  return (
    <Frame
      title={t('points.title')}
      subtitle={t('points.most')}
      bar={bar}
      reads={[
        { id: 'title', text: `${t('points.title')} ${t('points.most')}` },
        ...points.map((point, at) => ({ id: point.id, text: `${at + 1}. ${words(point)}` })),
        ...subjects.map((subject) => ({ id: subjectKey(subject), text: words({ subject }) })),
        { id: 'own', text: t('points.own') },
      ]}
    >
      <div className={styles.screen}>
        <section className={styles.mine}>
          <h2 className={styles.heading}>{t('points.mine')}</h2>
          <ol className={styles.points}>
            {points.map((point, at) => {
              const title = words(point);
              return (
                <li
                  key={point.id}
                  className={`${styles.point} ${reading === point.id ? styles.reading : ''}`}
                >
                  <span className={styles.number}>{at + 1}</span>
                  <span className={styles.face}>
                    <PointFace point={point} contents={contents} />
                  </span>
                  <span className={styles.words}>{title}</span>
                  <span className={styles.ways}>
                    <button
                      type="button"
                      className={styles.way}
                      disabled={at === 0}
                      aria-label={t('points.up', { point: title })}
                      onClick={() => void save(movePoint(talk, point.id, -1))}
                    >
                      <Picture of="ui#up" />
                    </button>
                    <button
                      type="button"
                      className={styles.way}
                      disabled={at === points.length - 1}
                      aria-label={t('points.down', { point: title })}
                      onClick={() => void save(movePoint(talk, point.id, 1))}
                    >
                      <Picture of="ui#down" />
                    </button>
                    <button
                      type="button"
                      className={styles.way}
                      aria-label={t('points.remove', { point: title })}
                      onClick={() => {
                        setFull(false);
                        void save(removePoint(talk, point.id));
                      }}
                    >
                      <Picture of="ui#trash" />
                    </button>
                  </span>
                </li>
              );
            })}
            {Array.from({ length: mostPoints - points.length }, (_, index) => points.length + index + 1).map(
              (number) => (
                <li key={number} className={`${styles.point} ${styles.open}`} aria-hidden="true">
                  <span className={styles.number}>{number}</span>
                </li>
              ),
            )}
          </ol>
          <p className={styles.full} role="status">
            {isFull && t('points.full')}
          </p>
        </section>
        <section className={styles.choose} aria-label={t('points.title')}>
          <p>{t(subjects.length > 0 ? 'points.pick' : 'points.none')}</p>
          <CardGrid size={12} label={t('points.title')}>
            {pages[shown]?.map((subject) => (
              <ChoiceCard
                key={subjectKey(subject)}
                face={<PointFace point={{ subject }} contents={contents} />}
                word={words({ subject })}
                chosen={points.some((point) => subjectKey(point.subject) === subjectKey(subject))}
                reading={reading === subjectKey(subject)}
                onPress={() => toggle(subject)}
              />
            ))}
            <ChoiceCard
              variant="dashed"
              face={<Picture of="ui#something-else" />}
              word={t('points.own')}
              reading={reading === 'own'}
              onPress={own}
            />
          </CardGrid>
          {pages.length > 1 && <CardPagesTurn current={shown} total={pages.length} onTurn={setTurned} />}
        </section>
      </div>
      {telling && (
        <Dialog title={t('points.title')} onClose={() => setTelling(false)} size="wide">
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            encode={encodePhoto}
            onDone={(draft) => {
              setTelling(false);
              void save(addPoint(talk, { kind: 'own' }, draft));
            }}
            onCancel={() => setTelling(false)}
          />
        </Dialog>
      )}
    </Frame>
  );
}
