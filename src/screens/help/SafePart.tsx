// "Veilig bewaard": whether the browser keeps the plan, how full the device is, and what makes it safer.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Plan } from '#domain/records.ts';
import { useInstalling, whereOpened } from '#state/installing.ts';
import { askToKeep, type Keeping, readKeeping } from '#storage/persistence.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { HelpFrame } from './HelpFrame.tsx';
import { InstallSteps } from './InstallSteps.tsx';
import { Room } from './Room.tsx';
import styles from './SafePart.module.css';

export function SafePart({ plan }: { plan?: Plan | undefined }) {
  const { t } = useTranslation('help');
  const [, navigate] = useLocation();
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
  const copy = plan && (
    <Button picture="ui#family-copy" onPress={() => navigate(`/plan/${plan.id}/share`)}>
      {t('safe.copy')}
    </Button>
  );
  const state = {
    kept: { picture: 'ui#safe', title: t('safe.kept'), text: t('safe.kept.text') },
    'not-kept': { picture: 'ui#unlock', title: t('safe.notKept'), text: t('safe.notKept.text') },
    unknown: { picture: 'ui#warning', title: t('safe.unknown'), text: t('safe.unknown.text') },
  }[keeping.kept];

  return (
    <HelpFrame
      title={t('safe')}
      reads={[
        { id: 'here', text: t('safe.here') },
        ...(keeping.privateWindow
          ? [{ id: 'private', text: `${t('safe.private')}. ${t('safe.private.text')}` }]
          : []),
        { id: 'state', text: `${state.title}. ${state.text}` },
      ]}
    >
      <div className={styles.parts}>
        <p className={styles.here}>{t('safe.here')}</p>
        {keeping.privateWindow && (
          <Notice picture="ui#private-window" title={t('safe.private')}>
            <p>{t('safe.private.text')}</p>
          </Notice>
        )}
        <Notice
          picture={state.picture}
          title={state.title}
          role="status"
          actions={
            keeping.kept === 'kept' ? undefined : (
              <>
                {keeping.kept === 'not-kept' && (
                  <Button picture="ui#lock" onPress={() => void ask()}>
                    {t('safe.ask')}
                  </Button>
                )}
                {copy}
              </>
            )
          }
        >
          <p>{refused ? t('safe.refused') : state.text}</p>
        </Notice>
        {keeping.room && <Room {...keeping.room} />}
        {whereOpened() === 'ios-browser' && <InstallSteps />}
        {offer && (
          <Notice
            picture="ui#install"
            title={t('safe.install')}
            actions={
              <Button picture="ui#install" onPress={() => void install()}>
                {t('safe.install.do')}
              </Button>
            }
          >
            <p>{t('safe.install.text')}</p>
          </Notice>
        )}
        {!keeping.privateWindow && (
          <Notice picture="ui#private-window">
            <p>{t('safe.notPrivate')}</p>
          </Notice>
        )}
      </div>
    </HelpFrame>
  );
}
