// Taking over what stood in the plan the year before: topic by topic, and then what comes next.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { oldTopics } from './old-topics.ts';
import { TakeEnd } from './TakeEnd.tsx';
import { TakeTopic } from './TakeTopic.tsx';

export interface TakePartProps {
  readonly contents: PlanContents;
  readonly earlierId: string;
}

export function TakePart({ contents, earlierId }: TakePartProps) {
  const { t } = useTranslation('new-year');
  const [, navigate] = useLocation();
  const catalogue = useCatalogue();
  const [at, setAt] = useState(0);
  const topics = oldTopics(contents, earlierId, catalogue);
  const topic = topics[at];
  if (!topic) return <TakeEnd contents={contents} earlierId={earlierId} />;
  return (
    <TakeTopic
      key={topic.id}
      topic={topic}
      contents={contents}
      earlierId={earlierId}
      where={t('where', { current: at + 1, total: topics.length })}
      onBack={() => (at === 0 ? navigate(`/plan/${contents.plan.id}/years`) : setAt(at - 1))}
      onNext={() => setAt(at + 1)}
    />
  );
}
