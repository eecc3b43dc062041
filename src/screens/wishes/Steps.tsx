// The steps to a wish: the dream stands on top, now below. The client thinks back from the dream, so a new step is the first one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { addStep, changeStep, mostSteps, moveStep, removeStep } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { ToldFace } from '#ui/card-face/CardFace.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './Steps.module.css';

type Step = NonNullable<Wish['steps']>[number];

export interface StepsProps {
  wish: Wish;
  named: Named;
  reading: string | undefined;
}

export function Steps({ wish, named, reading }: StepsProps) {
  const { t } = useTranslation(['wishes', 'frame']);
  const words = usePageWords();
  const save = useSave();
  const [open, setOpen] = useState<{ is: 'new' } | { is: 'change' | 'tell'; id: string }>();
  const steps = wish.steps ?? [];
  const next = steps.find(({ done }) => !done)?.id;
  const opened = open && open.is !== 'new' ? steps.find(({ id }) => id === open.id) : undefined;
  const close = () => setOpen(undefined);

  return (
    <section className={styles.panel}>
      <h2 className={`${styles.heading} ${reading === 'steps' ? styles.reading : ''}`}>
        <Picture of="ui#steps" className={styles.sign} />
        {t('wishes:steps')}
      </h2>
      <div className={styles.dream}>
        <span className={styles.face}>
          <WishFace wish={wish} named={named} />
        </span>
        <p className={styles.words}>{words.wish(wish, named)}</p>
      </div>
      <ol className={styles.steps} reversed>
        {steps.toReversed().map((step) => (
          <StepRow
            key={step.id}
            step={step}
            isNext={step.id === next}
            isRead={reading === step.id}
            onTick={() => void save(changeStep(wish, step.id, { done: !step.done }))}
            onChange={() => setOpen({ is: 'change', id: step.id })}
          />
        ))}
      </ol>
      {steps.length < mostSteps && (
        <div className={styles.now}>
          <Button variant="dashed" picture="ui#steps" onPress={() => setOpen({ is: 'new' })}>
            {t(steps.length === 0 ? 'wishes:steps.first' : 'wishes:steps.before')}
          </Button>
        </div>
      )}
      {open?.is === 'new' && (
        <Dialog
          title={t(steps.length === 0 ? 'wishes:steps.first' : 'wishes:steps.before')}
          onClose={close}
          size="wide"
        >
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            encode={pictureSources.encodePhoto}
            onDone={(draft) => {
              close();
              void save(addStep(wish, draft));
            }}
            onCancel={close}
          />
        </Dialog>
      )}
      {open?.is === 'tell' && opened && (
        <Dialog title={words.told(opened)} onClose={close} size="wide">
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            start={opened.text === undefined ? {} : { text: opened.text }}
            encode={pictureSources.encodePhoto}
            onDone={(draft) => {
              close();
              void save(changeStep(wish, opened.id, draft));
            }}
            onCancel={close}
          />
        </Dialog>
      )}
      {open?.is === 'change' && opened && (
        <Dialog title={words.told(opened)} onClose={close} size="wide">
          <div className={styles.ways}>
            <Button picture="ui#write" onPress={() => setOpen({ is: 'tell', id: opened.id })}>
              {t('wishes:retell')}
            </Button>
            <Button
              picture="ui#up"
              disabled={steps.at(-1)?.id === opened.id}
              onPress={() => void save(moveStep(wish, opened.id, 1))}
            >
              {t('wishes:steps.later')}
            </Button>
            <Button
              picture="ui#down"
              disabled={steps[0]?.id === opened.id}
              onPress={() => void save(moveStep(wish, opened.id, -1))}
            >
              {t('wishes:steps.earlier')}
            </Button>
            <Button
              picture="ui#trash"
              onPress={() => {
                close();
                void save(removeStep(wish, opened.id));
              }}
            >
              {t('wishes:remove')}
            </Button>
          </div>
          <DialogActions>
            <Button variant="go" onPress={close}>
              {t('frame:close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </section>
  );
}

interface StepRowProps {
  step: Step;
  isNext: boolean;
  isRead: boolean;
  onTick: () => void;
  onChange: () => void;
}

function StepRow({ step, isNext, isRead, onTick, onChange }: StepRowProps) {
  const { t } = useTranslation('wishes');
  const words = usePageWords();
  const voice = useMediaRecord(step.voice);
  const title = words.told(step);
  return (
    <li className={`${styles.step} ${isNext ? styles.next : ''} ${isRead ? styles.reading : ''}`}>
      <button
        type="button"
        className={styles.tick}
        aria-pressed={step.done}
        aria-label={t('steps.done', { step: title })}
        onClick={onTick}
      >
        {step.done && <Picture of="ui#check" />}
      </button>
      {(step.photo ?? step.drawing) && (
        <span className={styles.face}>
          <ToldFace told={step} />
        </span>
      )}
      <div className={styles.words}>
        <p>{title}</p>
        {isNext && <p className={styles.note}>{t('steps.next')}</p>}
        {step.voice !== undefined && <MediaView media={voice} kind="voice" label={title} />}
      </div>
      <button
        type="button"
        className={styles.change}
        aria-label={t('change.of', { wish: title })}
        onClick={onChange}
      >
        <Picture of="ui#write" />
      </button>
    </li>
  );
}
