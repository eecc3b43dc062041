// Every topic of the year before was seen: on to the wishes that are still open, or to the plan.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { wishesThen } from '#domain/rounds.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import type { TakePartProps } from './TakePart.tsx';

export function TakeEnd({ contents, earlierId }: TakePartProps) {
  const { t } = useTranslation('new-year');
  const [, navigate] = useLocation();
  const base = `/plan/${contents.plan.id}`;
  const isOpen = wishesThen(contents, earlierId).some(({ now }) => now === undefined);
  return (
    <Frame
      title={t('title')}
      reads={[{ id: 'end', text: `${t('end.title')}. ${t('end.text')}` }]}
      bar={<PlacesBar planId={contents.plan.id} current="plan" />}
    >
      <Notice
        large
        picture="ui#plan"
        title={t('end.title')}
        actions={
          <>
            {isOpen && (
              <Button picture="ui#wishes" onPress={() => navigate(`${base}/new-year/changed`)}>
                {t('end.wishes')}
              </Button>
            )}
            <Button variant="go" onPress={() => navigate(base)}>
              {t('end.go')}
            </Button>
          </>
        }
      >
        <p>{t('end.text')}</p>
      </Notice>
    </Frame>
  );
}
