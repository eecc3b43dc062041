// Signing: everybody who is there, the client first. Each signs in an own way, waits or does not sign; all are as good.
import { useTranslation } from 'react-i18next';
import type { Who } from '#domain/records.ts';
import { signatureOf, whoKey } from '#domain/talk.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import styles from './SignPart.module.css';
import { SignWays } from './SignWays.tsx';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';

export function SignPart({ contents, talk, title, onBack, onNext }: TalkPartProps) {
  const { t } = useTranslation('talk');
  const { reading } = useReadAloud();
  const who = useWho(contents.people, contents.plan);
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
              <SignWays talk={talk} who={one} name={name} />
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
