// A new year from the old plan: taking over what stood there, or what changed since. Without a year before there is nothing to do.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { earlierRounds } from '#domain/rounds.ts';
import { useContents } from '#storage/queries.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { ChangedPart } from './ChangedPart.tsx';
import { TakePart } from './TakePart.tsx';

export function NewYearScreen({ plan, part }: { plan: Plan; part: string | undefined }) {
  const { t } = useTranslation('new-year');
  const contents = useContents(plan.id);
  if (!contents) return null;
  const [earlier] = earlierRounds(contents);
  if (!earlier) {
    return (
      <Frame
        title={t('title')}
        reads={[{ id: 'empty', text: t('empty') }]}
        bar={<PlacesBar planId={plan.id} current="plan" />}
      >
        <Notice large picture="ui#plan" title={t('empty')} />
      </Frame>
    );
  }
  if (part === 'changed') return <ChangedPart contents={contents} earlierId={earlier.id} />;
  return <TakePart contents={contents} earlierId={earlier.id} />;
}
