// What stands in a file of picture boards, before anything of it is stored: board by board, to take along or leave.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardPicture, BoardSet, LeftOut } from '#share/boards/board-set.ts';
import type { PictureDraft } from '#storage/pictures.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './FoundStep.module.css';

export interface FoundStepProps {
  readonly set: BoardSet<BoardPicture>;
  readonly onBack: () => void;
  readonly onKeep: (drafts: readonly PictureDraft[]) => Promise<void>;
}

const reasons = ['remote', 'unreadable', 'sounds', 'tooMany'] as const satisfies (keyof LeftOut)[];
/** Enough to recognise a board by. */
const SHOWN = 12;

export function FoundStep({ set: { boards, leftOut }, onBack, onKeep }: FoundStepProps) {
  const { t } = useTranslation('pictures');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(boards.keys()));
  const [busy, setBusy] = useState(false);
  const drafts = boards.flatMap(({ name, pictures }, i) =>
    chosen.has(i) ? pictures.map((picture) => ({ ...picture, board: name })) : [],
  );
  const left = reasons.filter((reason) => leftOut[reason] > 0);
  const toggle = (i: number) => {
    const next = new Set(chosen);
    if (!next.delete(i)) next.add(i);
    setChosen(next);
  };
  const keep = async () => {
    setBusy(true);
    await onKeep(drafts);
    setBusy(false);
  };

  const title = boards.length > 0 ? t('found.title') : t('import');
  const lost = left.map((reason) => t(`left.${reason}`, { count: leftOut[reason] }));
  return (
    <Frame
      title={title}
      reads={[
        { id: 'title', text: boards.length > 0 ? `${title} ${t('found.intro')}` : title },
        ...(lost.length > 0 ? [{ id: 'left', text: [t('left.title'), ...lost].join('. ') }] : []),
      ]}
      bar={
        <QuestionBar
          onBack={onBack}
          {...(drafts.length > 0 && !busy ? { onNext: () => void keep() } : {})}
          waits={boards.length > 0 && (drafts.length === 0 || busy)}
          nextWord={drafts.length > 0 ? t('found.keep', { count: drafts.length }) : t('found.none')}
        />
      }
    >
      <div className={styles.found}>
        {lost.length > 0 && (
          <Notice
            role="status"
            picture="ui#offline"
            title={t('left.title')}
            actions={boards.length === 0 ? <Button onPress={onBack}>{t('other')}</Button> : undefined}
          >
            {lost.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        {boards.length > 0 && <p className={styles.intro}>{t('found.intro')}</p>}
        {boards.map(({ name, pictures }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: boards never move, and two can have one name
          <section key={i} className={`${styles.board} ${chosen.has(i) ? styles.chosen : ''}`}>
            <Button
              picture={chosen.has(i) ? 'ui#check' : 'ui#other'}
              aria-pressed={chosen.has(i)}
              onPress={() => toggle(i)}
            >
              {t('found.board', { name, count: pictures.length })}
            </Button>
            <ul className={styles.pictures}>
              {pictures.slice(0, SHOWN).map((picture, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pictures never move within a board
                <li key={place} className={styles.picture}>
                  <span className={styles.face}>
                    <MediaView media={picture.image} label="" />
                  </span>
                  <span className={styles.word}>{picture.words}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
