// What somebody who was there can do: sign in an own way, wait, or not sign; all are as good, and none is chosen beforehand.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Talk, Who } from '#domain/records.ts';
import { signatureOf } from '#domain/talk.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { sign } from '#storage/talks.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import styles from './SignPart.module.css';

export interface SignWaysProps {
  readonly talk: Talk;
  readonly who: Who;
  /** What they are called. */
  readonly name: string;
}

export function SignWays({ talk, who, name }: SignWaysProps) {
  const { t } = useTranslation('talk');
  const save = useSave();
  const [signing, setSigning] = useState(false);
  const state = signatureOf(talk, who)?.answer;
  const close = () => setSigning(false);
  return (
    <div className={styles.ways}>
      <Button picture="ui#sign" aria-pressed={state === 'signed'} onPress={() => setSigning(true)}>
        {t('sign')}
      </Button>
      <Button
        picture="ui#wait"
        aria-pressed={state === 'later'}
        onPress={() => void save(sign(talk, who, 'later'))}
      >
        {t('sign.notNow')}
      </Button>
      <Button
        picture="ui#unwanted"
        aria-pressed={state === 'refused'}
        onPress={() => void save(sign(talk, who, 'refused'))}
      >
        {t('sign.refuse')}
      </Button>
      {signing && (
        <Dialog title={t('sign.who', { name })} onClose={close} size="wide">
          <TellCapture
            ways={['drawing', 'word', 'voice', 'photo']}
            encode={encodePhoto}
            onDone={(draft) => {
              close();
              void save(sign(talk, who, 'signed', draft));
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </div>
  );
}
