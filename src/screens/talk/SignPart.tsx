// Signing: everybody who is there, the client first. Each signs in an own way, waits or does not sign; all are as good.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Who } from '#domain/records.ts';
import { signatureOf, whoKey } from '#domain/talk.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { sign } from '#storage/talks.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import styles from './SignPart.module.css';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';

export function SignPart({ contents, talk, title, onBack, onNext }: TalkPartProps) {
  const { t } = useTranslation('talk');
  const save = useSave();
  const { reading } = useReadAloud();
  const who = useWho(contents.people, contents.plan);
  const [signing, setSigning] = useState<Who>();
  const present: readonly Who[] = [{ by: 'self' }, ...talk.who.filter(({ by }) => by !== 'self')];
  const nameOf = (one: Who) => (one.by === 'self' ? contents.plan.name : who.name(one));
  const texts = { signed: t('sign.signed'), refused: t('sign.refused'), later: t('sign.later') };
  return (
    <Frame
      key="sign"
      title={t('sign.title')}
      subtitle={title}
      reads={[
        { id: 'title', text: `${t('sign.title')} ${t('sign.free')}` },
        ...present.map((one) => {
          const signature = signatureOf(talk, one);
          return { id: whoKey(one), text: `${nameOf(one)}. ${signature ? texts[signature.answer] : ''}` };
        }),
      ]}
      bar={<TalkBar onBack={onBack} onNext={onNext} />}
    >
      <p className={styles.free}>{t('sign.free')}</p>
      <ul className={styles.list}>
        {present.map((one) => {
          const signature = signatureOf(talk, one);
          const name = nameOf(one);
          const state = signature?.answer;
          return (
            <li
              key={whoKey(one)}
              className={`${styles.row} ${reading === whoKey(one) ? styles.reading : ''}`}
              aria-label={name}
            >
              <span className={styles.face}>
                <WhoFace person={who.person(one)} />
              </span>
              <div className={styles.words}>
                <h2 className={styles.name}>{name}</h2>
                {signature && <p>{texts[signature.answer]}</p>}
                {signature?.answer === 'signed' && <ToldPiece told={signature} />}
              </div>
              <div className={styles.ways}>
                <Button picture="ui#sign" aria-pressed={state === 'signed'} onPress={() => setSigning(one)}>
                  {t('sign')}
                </Button>
                <Button
                  picture="ui#wait"
                  aria-pressed={state === 'later'}
                  onPress={() => void save(sign(talk, one, 'later'))}
                >
                  {t('sign.notNow')}
                </Button>
                <Button
                  picture="ui#unwanted"
                  aria-pressed={state === 'refused'}
                  onPress={() => void save(sign(talk, one, 'refused'))}
                >
                  {t('sign.refuse')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {signing && (
        <Dialog
          title={t('sign.who', { name: nameOf(signing) })}
          onClose={() => setSigning(undefined)}
          size="wide"
        >
          <TellCapture
            ways={['drawing', 'word', 'voice', 'photo']}
            encode={encodePhoto}
            onDone={(draft) => {
              setSigning(undefined);
              void save(sign(talk, signing, 'signed', draft));
            }}
            onCancel={() => setSigning(undefined)}
          />
        </Dialog>
      )}
    </Frame>
  );
}
