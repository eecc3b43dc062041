// The way to "Zo gaat het" from another place of the plan.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';

export function OverviewButton({ planId }: { planId: string }) {
  const { t } = useTranslation('overview');
  const [, navigate] = useLocation();
  return (
    <Button picture="ui#overview" onPress={() => navigate(`/plan/${planId}/overview`)}>
      {t('title')}
    </Button>
  );
}
