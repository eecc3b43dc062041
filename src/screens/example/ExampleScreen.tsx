// Opens the example plan; puts it on this device first, when it is not there yet.
import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { addExample } from '#storage/example.ts';
import { usePlans } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';

export function ExampleScreen() {
  const { t } = useTranslation(['start', 'failures', 'frame']);
  const [, navigate] = useLocation();
  const plans = usePlans();
  const adding = useRef(false);
  const [failed, setFailed] = useState<'no-space' | 'closed' | 'failed'>();
  const here = plans?.find((plan) => plan.example);
  const missing = plans !== undefined && here === undefined;

  useEffect(() => {
    if (!missing || adding.current) return;
    adding.current = true;
    void (async () => {
      await i18next.loadNamespaces('example');
      const added = await addExample((key) => i18next.t(key));
      if (!added.ok) setFailed(added.reason);
    })();
  }, [missing]);

  if (here) return <Redirect to={`/plan/${here.id}`} replace />;
  const what = failed ? t('start:example.failed') : t('frame:loading');
  return (
    <Frame title={t('start:lookExample')} reads={[{ id: 'what', text: what }]}>
      <Notice
        large
        picture={failed ? 'ui#warning' : 'ui#example'}
        role={failed ? 'alert' : 'status'}
        title={what}
        actions={<Button onPress={() => navigate('/plans')}>{t('frame:back')}</Button>}
      />
    </Frame>
  );
}
