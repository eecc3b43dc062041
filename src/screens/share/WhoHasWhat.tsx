// Who has what: a row a person, with what is in their newest copy, what changed since, and what came back. Earlier copies are folded.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#domain/changed-since.ts';
import type { Copy } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import type { Given } from './useGivenWords.ts';
import styles from './WhoHasWhat.module.css';

export interface WhoHasWhatProps {
  readonly given: readonly Given[];
  /** The segment that is being read aloud. */
  readonly reading: string | undefined;
  readonly onAgain: (copy: Copy) => void;
}

const signs: Record<Change, string> = { new: 'ui#more', changed: 'ui#write', gone: 'ui#gone' };

export function WhoHasWhat({ given, reading, onAgain }: WhoHasWhatProps) {
  return (
    <ul className={styles.list}>
      {given.map((one) => (
        <Row key={one.recipient.key} given={one} isRead={reading === one.recipient.key} onAgain={onAgain} />
      ))}
    </ul>
  );
}

function Row({ given, isRead, onAgain }: { given: Given; isRead: boolean; onAgain: (copy: Copy) => void }) {
  const { t } = useTranslation('share');
  const words = usePageWords();
  const [unfolded, setUnfolded] = useState(false);
  const { recipient, since, changes, line, replies } = given;
  const { newest, earlier, person } = recipient;
  const shape = ({ shape = 'file' }: Copy) => t(`log.shape.${shape}`);
  return (
    <li className={`${styles.row} ${isRead ? styles.reading : ''}`}>
      <span className={styles.face}>
        <WhoFace person={person} />
      </span>
      <div className={styles.facts}>
        <h3 className={styles.since}>{since}</h3>
        {newest.shape && <p className={styles.small}>{shape(newest)}</p>}
        <p>{t('log.has')}</p>
        <ul className={styles.topics}>
          {newest.topics.map((id) => (
            <Topic key={id} id={id} />
          ))}
        </ul>
        {changes.length > 0 && (
          <>
            <p>{t('log.since.then')}</p>
            <ul className={styles.topics}>
              {changes.map(({ topicId, kinds }) => (
                <Topic key={topicId} id={topicId} kinds={kinds} />
              ))}
            </ul>
          </>
        )}
        {line !== undefined && <p>{line}</p>}
        {replies !== undefined && <p>{replies}</p>}
        <div className={styles.actions}>
          <Button picture="ui#again" onPress={() => onAgain(newest)}>
            {t('log.again')}
          </Button>
          {earlier.length > 0 && (
            <Button
              variant="quiet"
              picture="ui#family-copy"
              aria-expanded={unfolded}
              onPress={() => setUnfolded(!unfolded)}
            >
              {t('log.earlier', { count: earlier.length })}
            </Button>
          )}
        </div>
        {unfolded && (
          <ul className={styles.earlier}>
            {earlier.map((copy) => (
              <li key={copy.id} className={styles.small}>
                <p className={styles.day}>{t('log.earlier.of', { day: words.date(copy.at) })}</p>
                <p>{copy.topics.map((id) => words.topic(id)).join(' · ')}</p>
                {copy.shape && <p>{shape(copy)}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Topic({ id, kinds = [] }: { id: string; kinds?: readonly Change[] }) {
  const { t } = useTranslation('share');
  const words = usePageWords();
  return (
    <li className={styles.topic} data-topic={id}>
      <TopicPicture of={id} className={styles.picture} />
      <span>{words.topic(id)}</span>
      {kinds.map((kind) => (
        <span key={kind} className={styles.change}>
          <Picture of={signs[kind]} className={styles.sign} />
          {t(`log.change.${kind}`)}
        </span>
      ))}
    </li>
  );
}
