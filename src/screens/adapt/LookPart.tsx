// The picture of a topic, question or choice, and the voice in place of its words: another one, or the usual one again.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Adaptation, Plan } from '#domain/records.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { adapt } from '#storage/adapting.ts';
import { usePictures } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { VoiceCapture } from '#ui/capture/VoiceCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import { PicturePicker } from '#ui/picture-picker/PicturePicker.tsx';
import type { PickedPicture } from '#ui/picture-picker/picked-picture.ts';
import { useChanges } from '#ui/words/catalogue.ts';
import styles from './Adapt.module.css';

export interface LookPartProps {
  readonly plan: Plan;
  readonly target: Adaptation['target'];
  /** Its word, which is searched at first. */
  readonly word: string;
  /** Its picture as it is now. */
  readonly face: ReactNode;
  /** What is read aloud, in its recording: its word, unless it is said here. */
  readonly spoken?: string;
  /** Its words can be recorded. */
  readonly voiced?: boolean;
}

export function LookPart({ plan, target, word, face, spoken = word, voiced = true }: LookPartProps) {
  const { t } = useTranslation('adapt');
  const save = useSave();
  const [, navigate] = useLocation();
  const library = usePictures(plan.id);
  const change = useChanges().get(`${target.kind}/${target.id}`);
  const voice = useMediaRecord(change?.voice);
  const [open, setOpen] = useState<'picture' | 'voice'>();
  const close = () => setOpen(undefined);

  const keep = async (command: ReturnType<typeof adapt>) => {
    const saved = await save(command);
    if (saved.ok) close();
  };
  const pick = (picked: PickedPicture) => {
    if (picked.from !== 'library') return keep(adapt(plan.id, target, {}, { photo: picked.media }));
    const { photo, voice: sound } = picked.picture;
    return keep(adapt(plan.id, target, { photo, ...(sound && voiced ? { voice: sound } : {}) }));
  };

  return (
    <div className={styles.look}>
      <span className={styles.picture}>{face}</span>
      <div className={styles.actions}>
        <Button picture="ui#search" onPress={() => setOpen('picture')}>
          {t('picture')}
        </Button>
        {change?.photo !== undefined && (
          <Button
            variant="quiet"
            picture="ui#undo"
            onPress={() => void save(adapt(plan.id, target, { photo: undefined }))}
          >
            {t('picture.back')}
          </Button>
        )}
        {voiced && (
          <Button picture="ui#microphone" onPress={() => setOpen('voice')}>
            {change?.voice === undefined ? t('voice') : t('voice.other')}
          </Button>
        )}
        {change?.voice !== undefined && (
          <Button
            variant="quiet"
            picture="ui#trash"
            onPress={() => void save(adapt(plan.id, target, { voice: undefined }))}
          >
            {t('voice.remove')}
          </Button>
        )}
      </div>
      {change?.voice !== undefined && (
        <div className={styles.voice}>
          <MediaView media={voice} kind="voice" label={spoken} />
        </div>
      )}
      {open === 'picture' && (
        <Dialog title={t('picture.of', { word })} size="wide" onClose={close}>
          <PicturePicker
            sources={pictureSources}
            library={{ pictures: library, onOpen: () => navigate(`/plan/${plan.id}/pictures`) }}
            typed={word}
            onPick={(picked) => void pick(picked)}
          />
          <Button onPress={close}>{t('frame:cancel')}</Button>
        </Dialog>
      )}
      {open === 'voice' && (
        <Dialog title={t('voice.of', { word: spoken })} size="wide" onClose={close}>
          <VoiceCapture
            onBack={close}
            onKeep={(recorded) => void keep(adapt(plan.id, target, {}, { voice: recorded }))}
          />
        </Dialog>
      )}
    </div>
  );
}
