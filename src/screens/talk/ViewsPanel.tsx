// Both views on a point, side by side and never mixed: the client's own words, and what family added, with who said it.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Views } from '#domain/talk.ts';
import type { Told } from '#domain/told.ts';
import { readVoice } from '#storage/queries.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import styles from './ViewsPanel.module.css';

export interface ViewsPanelProps {
  views: Views;
  contents: PlanContents;
  /** What the point is called, which stands large already. */
  name: string;
  /** What stands large already, with its photo or drawing: here it has its words only. */
  shown: Told | undefined;
  reading: string | undefined;
}

export function ViewsPanel({ views, contents, name: title, shown, reading }: ViewsPanelProps) {
  const { t } = useTranslation('talk');
  const words = usePageWords();
  const { own, marked, added } = views;
  const hasOwn = own.length > 0 || marked.length > 0;
  const isSaid =
    marked.length === 0 &&
    own.every(({ text, photo, voice, drawing }) => text === title && !(photo ?? voice ?? drawing));
  if (isSaid && added.length === 0) {
    return (
      <section className={styles.panel}>
        <p className={styles.tell}>
          <Picture of="ui#self" className={styles.portrait} />
          {t('tell')}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{t('about')}</h2>
      <div className={styles.views}>
        <div className={styles.view}>
          <p className={styles.who}>
            <span className={styles.portrait}>
              <WhoFace person={contents.plan} />
            </span>
            {t('mine')}
          </p>
          {own.map((told) => (
            <div key={told.id} className={reading === told.id ? styles.reading : ''}>
              <ToldPiece told={without(told, shown)} />
            </div>
          ))}
          {own.length === 0 &&
            marked.map((card) => (
              <p key={card} className={reading === card ? styles.reading : ''}>
                {words.card(card, contents)}
              </p>
            ))}
          {!hasOwn && <p>{t('mine.none')}</p>}
        </div>
        {added.map((addition) => {
          const name = addition.said.by === 'self' ? '' : addition.said.name;
          const person = contents.people.find((one) => one.name === name);
          return (
            <div
              key={addition.id}
              className={`${styles.view} ${styles.theirs} ${reading === addition.id ? styles.reading : ''}`}
            >
              <p className={styles.who}>
                <span className={styles.portrait}>
                  <WhoFace person={person} />
                </span>
                {t('theirs', { name })}
              </p>
              <ToldPiece told={addition} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

// Where there are no words, the picture is all that there is to show.
function without(told: Told, shown: Told | undefined): Told {
  const { photo, drawing, ...words } = told;
  if (words.text === undefined || !shown) return told;
  return {
    ...words,
    ...(photo === undefined || photo === shown.photo ? {} : { photo }),
    ...(drawing === undefined || drawing === shown.drawing ? {} : { drawing }),
  };
}

/** The same, to be read aloud. */
export function useViewWords(contents: PlanContents): (views: Views) => readonly Segment[] {
  const { t } = useTranslation('talk');
  const words = usePageWords();
  return ({ own, marked, added }) => [
    ...own.flatMap((told) => toldReads(told, `${t('mine')}: ${words.told(told)}`, readVoice)),
    ...(own.length === 0 ? marked : []).map((card) => ({
      id: card,
      text: `${t('mine')}: ${words.card(card, contents)}`,
    })),
    ...added.flatMap((addition) =>
      toldReads(
        addition,
        `${t('theirs', { name: addition.said.by === 'self' ? '' : addition.said.name })}: ${words.told(addition)}`,
        readVoice,
      ),
    ),
  ];
}
