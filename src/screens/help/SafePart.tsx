// "Veilig bewaard": whether the browser keeps the plan, how full the device is, and what makes it safer.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { useInstalling, whereOpened } from '#state/installing.ts';
import { askToKeep, type Keeping, readKeeping } from '#storage/persistence.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { BackupNotice } from './BackupNotice.tsx';
import { HelpFrame } from './HelpFrame.tsx';
import { InstallSteps } from './InstallSteps.tsx';
import { Room } from './Room.tsx';
import styles from './SafePart.module.css';

export function SafePart({ plan }: { plan?: Plan | undefined }) {
  const { t } = useTranslation(['help', 'backup']);
  const [keeping, setKeeping] = useState<Keeping>();
  const [refused, setRefused] = useState(false);
  const offer = useInstalling((state) => state.offer);
  const install = useInstalling((state) => state.install);

  useEffect(() => {
    void readKeeping().then(setKeeping);
  }, []);

  if (!keeping) return null;
  const ask = async () => {
    setRefused(!(await askToKeep()));
    setKeeping(await readKeeping());
  };
  const state = {
    kept: { picture: 'ui#safe', title: t('help:safe.kept'), text: t('help:safe.kept.text') },
    'not-kept': { picture: 'ui#unlock', title: t('help:safe.notKept'), text: t('help:safe.notKept.text') },
    unknown: { picture: 'ui#warning', title: t('help:safe.unknown'), text: t('help:safe.unknown.text') },
  }[keeping.kept];

  return (
    <HelpFrame
      title={t('help:safe')}
      reads={[
        { id: 'here', text: t('help:safe.here') },
        ...(keeping.privateWindow
          ? [{ id: 'private', text: `${t('help:safe.private')}. ${t('help:safe.private.text')}` }]
          : []),
        { id: 'state', text: `${state.title}. ${state.text}` },
        ...(plan ? [{ id: 'backup', text: t('backup:why') }] : []),
      ]}
    >
      <div className={styles.parts}>
        <p className={styles.here}>{t('help:safe.here')}</p>
        {keeping.privateWindow && (
          <Notice picture="ui#private-window" title={t('help:safe.private')}>
            <p>{t('help:safe.private.text')}</p>
          </Notice>
        )}
        <Notice
          picture={state.picture}
          title={state.title}
          role="status"
          actions={
            keeping.kept === 'not-kept' && (
              <Button picture="ui#lock" onPress={() => void ask()}>
                {t('help:safe.ask')}
              </Button>
            )
          }
        >
          <p>{refused ? t('help:safe.refused') : state.text}</p>
        </Notice>
        {plan && <BackupNotice plan={plan} />}
        {keeping.room && <Room {...keeping.room} />}
        {whereOpened() === 'ios-browser' && <InstallSteps />}
        {offer && (
          <Notice
            picture="ui#install"
            title={t('help:safe.install')}
            actions={
              <Button picture="ui#install" onPress={() => void install()}>
                {t('help:safe.install.do')}
              </Button>
            }
          >
            <p>{t('help:safe.install.text')}</p>
          </Notice>
        )}
        {!keeping.privateWindow && (
          <Notice picture="ui#private-window">
            <p>{t('help:safe.notPrivate')}</p>
          </Notice>
        )}
      </div>
    </HelpFrame>
  );
}
