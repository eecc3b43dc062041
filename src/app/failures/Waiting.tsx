// Says that the plan is being opened, once that takes longer than a moment.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice/Notice.tsx';

const A_MOMENT = 1000;

export function Waiting() {
  const { t } = useTranslation('failures');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), A_MOMENT);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <main>
      <Notice large picture="ui#wait" role="status" title={t('waiting.title')}>
        <p>{t('waiting.text')}</p>
      </Notice>
    </main>
  );
}
