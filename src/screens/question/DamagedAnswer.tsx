// Stands where an answer should be that cannot be read. It is not written over: somebody may still get it out.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';

export function DamagedAnswer({ planId }: { planId: string }) {
  const { t } = useTranslation('question');
  const [, navigate] = useLocation();
  return (
    <Notice
      large
      picture="ui#broken-file"
      title={t('damaged.title')}
      actions={<Button onPress={() => navigate(`/plan/${planId}/help/damaged`)}>{t('damaged.more')}</Button>}
    >
      <p>{t('damaged.text')}</p>
    </Notice>
  );
}
