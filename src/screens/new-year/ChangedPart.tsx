// Two years beside each other: what was answered otherwise and what became of each wish, one at a time; then all of it in one list,
// with what became of what was agreed. That was decided already, or is asked when looking back: it is not asked here.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Day } from '#domain/days.ts';
import { agreementsThen, differences, isOpen, newAgreements, wishesThen } from '#domain/rounds.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { ChangedAgreement } from './ChangedAgreement.tsx';
import { ChangedAnswer } from './ChangedAnswer.tsx';
import { ChangedEnd } from './ChangedEnd.tsx';
import { ChangedWish } from './ChangedWish.tsx';

export interface ChangedStepProps {
  readonly contents: PlanContents;
  readonly earlierId: string;
  /** "1 van 5". */
  readonly where: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export interface ChangedPartProps {
  readonly contents: PlanContents;
  readonly earlierId: string;
  /** The day on which this year began. */
  readonly since: Day;
}

export function ChangedPart({ contents, earlierId, since }: ChangedPartProps) {
  const { t } = useTranslation('new-year');
  const [, navigate] = useLocation();
  const { questions } = useCatalogue();
  const answers = differences(contents, earlierId).filter(({ questionId }) =>
    questions.some(({ id }) => id === questionId),
  );
  const wishes = wishesThen(contents, earlierId);
  const agreements = agreementsThen(contents, since);
  const all = [
    ...answers.map(({ questionId }) => questionId),
    ...[...wishes, ...agreements].map(({ before }) => before.id),
  ];
  // What was decided stays in its place, so that Terug comes back to it.
  const [walk, setWalk] = useState(() => [
    ...answers.filter(({ settled, unsure }) => !settled && !unsure).map(({ questionId }) => questionId),
    ...wishes.filter(isOpen).map(({ before }) => before.id),
  ]);
  const [at, setAt] = useState(0);
  const id = walk[at];
  const question = questions.find((one) => one.id === id);
  const wish = wishes.find(({ before }) => before.id === id);
  const agreement = agreements.find(({ before }) => before.id === id);
  const step = {
    contents,
    earlierId,
    where: t('where', { current: at + 1, total: walk.length }),
    onBack: () => (at === 0 ? navigate(`/plan/${contents.plan.id}/years`) : setAt(at - 1)),
    onNext: () => setAt(at + 1),
  };
  if (question) return <ChangedAnswer key={id} question={question} {...step} />;
  if (wish) return <ChangedWish key={id} wish={wish} {...step} />;
  if (agreement) return <ChangedAgreement key={id} then={agreement} since={since} {...step} />;
  const goTo = (one: string) => {
    setWalk(all);
    setAt(Math.max(0, all.indexOf(one)));
  };
  return (
    <ChangedEnd
      contents={contents}
      answers={answers}
      wishes={wishes}
      agreements={agreements}
      fresh={newAgreements(contents)}
      onOne={goTo}
    />
  );
}
