// On an iPad or iPhone the browser and the home screen each keep plans of their own: said before it can disappoint.
import { useTranslation } from 'react-i18next';
import type { whereOpened } from '#state/installing.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuietLink } from './QuietLink.tsx';

export interface HomeScreenHintProps {
  where: ReturnType<typeof whereOpened>;
  /** There is no plan here yet. */
  first: boolean;
}

export function HomeScreenHint({ where, first }: HomeScreenHintProps) {
  const { t } = useTranslation('start');
  if (where === 'ios-browser') {
    return (
      <Notice
        picture="ui#install"
        actions={
          <QuietLink href="/help/safe" picture="ui#help">
            {t('installFirst.how')}
          </QuietLink>
        }
      >
        <p>{t('installFirst')}</p>
      </Notice>
    );
  }
  if (where === 'ios-home-screen' && first) {
    return (
      <Notice
        picture="ui#folder"
        actions={
          <QuietLink href="/put-back" picture="ui#folder">
            {t('putBackPlan')}
          </QuietLink>
        }
      >
        <p>{t('fromBrowser')}</p>
      </Notice>
    );
  }
  return null;
}
