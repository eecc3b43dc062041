// Things in their order, to open, move up and down, and hide: topics, or the questions of one.
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isAdapted, placesAfterMoving } from '#domain/fit.ts';
import type { Adaptation } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { adapt, moveTo } from '#storage/adapting.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useChanges } from '#ui/words/catalogue.ts';
import styles from './Adapt.module.css';
import { useInSight } from './useInSight.ts';

export interface Row {
  readonly id: string;
  readonly word: string;
  readonly face: ReactNode;
  readonly href: string;
  /** Small words below: how many questions, how it is answered. */
  readonly about: string;
  readonly hidden: boolean;
  readonly topic: string;
}

export function Rows({
  planId,
  kind,
  rows,
}: {
  planId: string;
  kind: Adaptation['target']['kind'];
  rows: readonly Row[];
}) {
  const { t } = useTranslation('adapt');
  const save = useSave();
  const { reading } = useReadAloud();
  const changes = useChanges();
  const hasPlace = (id: string) => changes.get(`${kind}/${id}`)?.place !== undefined;
  const ids = rows.map((row) => row.id);
  const list = useRef<HTMLOListElement>(null);
  useInSight(list, ids.join());
  const move = (id: string, step: -1 | 1) =>
    void save(moveTo(planId, kind, placesAfterMoving(ids, id, step, hasPlace)));

  return (
    <ol ref={list} className={styles.rows}>
      {rows.map(({ id, word, face, href, about, hidden, topic }, index) => (
        <li key={id} data-topic={topic} className={`${styles.row} ${hidden ? styles.off : ''}`}>
          <Link href={href} className={`${styles.open} ${reading === id ? styles.reading : ''}`}>
            <span className={styles.face}>{face}</span>
            <span className={styles.words}>
              <span className={styles.word}>{word}</span>
              <span className={styles.small}>
                {[
                  hidden ? t('hidden') : '',
                  isAdapted(changes.get(`${kind}/${id}`)) ? t('changed') : '',
                  about,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </Link>
          <div className={styles.tools}>
            <Tool picture="ui#up" label={t('up', { word })} off={index === 0} onPress={() => move(id, -1)} />
            <Tool
              picture="ui#down"
              label={t('down', { word })}
              off={index === rows.length - 1}
              onPress={() => move(id, 1)}
            />
            <Tool
              picture={hidden ? 'ui#hidden' : 'ui#eye'}
              label={t(hidden ? 'show' : 'hide', { word })}
              onPress={() => void save(adapt(planId, { kind, id }, { hidden: !hidden }))}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface ToolProps {
  picture: string;
  label: string;
  /** It can do nothing now, but keeps its place and the focus. */
  off?: boolean;
  onPress: () => void;
}

/** A small square button with a picture only. */
export function Tool({ picture, label, off = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-disabled={off}
      onClick={off ? undefined : onPress}
    >
      <Picture of={picture} />
    </button>
  );
}
