// A wish itself: large, with what was told, where it came from, its star, and the ways to change it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Wish } from '#domain/records.ts';
import { isTold } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { changeWish, removeWish } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { leadingBackTo } from '#ui/frame/came-from.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { Star } from './Star.tsx';
import { StarsFull } from './StarsFull.tsx';
import { mostStars } from './stars.ts';
import styles from './WishScreen.module.css';

export interface WishCardProps {
  wish: Wish;
  contents: PlanContents;
  reading: string | undefined;
}

export function WishCard({ wish, contents, reading }: WishCardProps) {
  const { t } = useTranslation('wishes');
  const { questions } = useCatalogue();
  const words = usePageWords();
  const save = useSave();
  const [location, navigate] = useLocation();
  const [open, setOpen] = useState<'tell' | 'full'>();
  const title = words.wish(wish, contents);
  const asked = wish.from && questions.find(({ id }) => id === wish.from?.questionId);
  const starred = contents.wishes.filter(
    (one) => one.matters && one.kind === 'wish' && one.roundId === wish.roundId,
  );
  const close = () => setOpen(undefined);

  const star = () => {
    if (!wish.matters && starred.length >= mostStars) setOpen('full');
    else void save(changeWish(wish, { matters: !wish.matters }));
  };
  const swap = async (away: Wish) => {
    close();
    const gone = await save(changeWish(away, { matters: false }));
    if (gone.ok) await save(changeWish(wish, { matters: true }));
  };
  const remove = async () => {
    const removed = await save(removeWish(wish));
    if (removed.ok) navigate(`/plan/${wish.planId}/wishes`);
  };

  return (
    <section className={styles.wish} aria-label={title}>
      <span className={`${styles.face} ${reading === 'title' ? styles.reading : ''}`}>
        <WishFace wish={wish} named={contents} />
      </span>
      {wish.kind === 'unwanted' && (
        <p className={styles.kind}>
          <Picture of="ui#unwanted" className={styles.sign} />
          {t('unwanted')}
        </p>
      )}
      {(wish.voice ?? (wish.from && (wish.photo ?? wish.drawing))) && <ToldPiece told={wish} withoutWords />}
      {asked && wish.roundId === contents.plan.roundId && (
        <button
          type="button"
          className={`${styles.from} ${reading === 'from' ? styles.reading : ''}`}
          onClick={() => navigate(`/plan/${wish.planId}/question/${asked.id}`, leadingBackTo(location))}
        >
          <Picture of="ui#plan" className={styles.sign} />
          {t('from', { heading: words.heading(asked.id) })}
        </button>
      )}
      <div className={styles.ways}>
        {wish.kind === 'wish' && (
          <button type="button" className={styles.starred} aria-pressed={wish.matters} onClick={star}>
            <Star filled={wish.matters} />
            {t('matters')}
          </button>
        )}
        <Button picture="ui#write" onPress={() => setOpen('tell')}>
          {t(isTold(wish) ? 'retell' : 'addWords')}
        </Button>
        <Button
          picture={wish.locked ? 'ui#lock' : 'ui#unlock'}
          aria-pressed={wish.locked}
          onPress={() => void save(changeWish(wish, { locked: !wish.locked }))}
        >
          {t('locked')}
        </Button>
        <Button picture="ui#trash" onPress={() => void remove()}>
          {t('remove')}
        </Button>
      </div>
      {open === 'tell' && (
        <Dialog title={title} onClose={close} size="wide">
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            start={wish.text === undefined ? {} : { text: wish.text }}
            encode={encodePhoto}
            onDone={(draft) => {
              close();
              void save(changeWish(wish, draft));
            }}
            onCancel={close}
          />
        </Dialog>
      )}
      {open === 'full' && (
        <StarsFull starred={starred} named={contents} onSwap={(away) => void swap(away)} onClose={close} />
      )}
    </section>
  );
}
