// Who has what: of each copy that was given, what is in it, what changed since, and what came back.
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import { changedSince } from '#domain/changed-since.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Copy } from '#domain/records.ts';
import { select } from '#share/select.ts';
import { Button } from '#ui/button/Button.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { topicIn } from './share-choice.ts';
import styles from './WhoStep.module.css';

export interface WhoHasWhatProps {
  readonly contents: PlanContents;
  readonly copies: readonly Copy[];
  readonly onAgain: (copy: Copy) => void;
}

export function WhoHasWhat({ contents, copies, onAgain }: WhoHasWhatProps) {
  const { t } = useTranslation(['share', 'reply']);
  const words = usePageWords();
  // What was locked for this copy and is not any more, or the other way round, is a change too.
  const changesOf = ({ held, topics, unlocked }: Copy): readonly string[] => {
    if (held === undefined) return [t('share:log.unknown')];
    const now = select(contents, 'copy', { topics, unlocked });
    const changes = changedSince(held, now, (questionId) => topicIn(contents, questionId));
    const lines = catalogueOf(contents.adaptations)
      .topics.filter(({ id }) => changes.topics.has(id))
      .map(({ id }) => t('share:log.changed', { topic: words.topic(id) }));
    if (changes.gone) lines.push(t('share:log.gone'));
    return lines.length > 0 ? lines : [t('share:log.same')];
  };
  return (
    <ul>
      {copies.map((copy) => {
        const changes = changesOf(copy);
        const replies = contents.additions.filter(({ copyId }) => copyId === copy.id).length;
        return (
          <li key={copy.id} className={styles.copy}>
            <Picture of="ui#family-copy" className={styles.picture} />
            <div className={styles.facts}>
              <p>{t('share:log.since', { name: copy.forName, day: words.date(copy.at) })}</p>
              <p className={styles.topics}>{copy.topics.map((id) => words.topic(id)).join(' · ')}</p>
              {copy.shape && (
                <p className={styles.topics}>
                  {t(copy.shape === 'page' ? 'share:log.shape.page' : 'share:log.shape.file')}
                </p>
              )}
              {changes.map((line) => (
                <p key={line} className={styles.topics}>
                  {line}
                </p>
              ))}
              {replies > 0 && <p className={styles.topics}>{t('share:log.replies', { count: replies })}</p>}
            </div>
            <Button variant="quiet" picture="ui#again" onPress={() => onAgain(copy)}>
              {t('share:log.again')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
