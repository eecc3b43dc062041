// Looking back: each agreement and wish in turn. How did it go, do you still want it, what now. It can be stopped at any card.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { lookingBackSince } from '#domain/days.ts';
import type { Plan } from '#domain/records.ts';
import { useContents } from '#storage/queries.ts';
import { useToday } from '#ui/day/useToday.ts';
import { AgreementStep } from './AgreementStep.tsx';
import { EndPart } from './EndPart.tsx';
import { itemsOf, undecided } from './look-back-items.ts';
import { WishStep } from './WishStep.tsx';

export function LookBackScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  return contents ? <LookingBack contents={contents} /> : null;
}

function LookingBack({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('look-back');
  const [, navigate] = useLocation();
  const today = useToday();
  const since = lookingBackSince(today);
  const items = itemsOf(contents, { today, since });
  // What was decided on stays in its place, so that Terug comes back to it.
  const [walk, setWalk] = useState(() => undecided(items, { today, since }).map(({ record }) => record.id));
  const [at, setAt] = useState(0);
  const { plan } = contents;
  const base = `/plan/${plan.id}`;
  const id = walk[at];
  const agreement = contents.agreements.find((one) => one.id === id);
  const wish = contents.wishes.find((one) => one.id === id);

  if (!agreement && !wish) {
    const all = items.map(({ record }) => record.id);
    return (
      <EndPart
        contents={contents}
        items={items}
        onAll={() => {
          setWalk(all);
          setAt(0);
        }}
        onOne={(one) => {
          setWalk(all);
          setAt(all.indexOf(one));
        }}
      />
    );
  }
  const step = {
    contents,
    today,
    since,
    where: t('where', { current: at + 1, total: walk.length }),
    onBack: () => (at === 0 ? navigate(`${base}/agreements`) : setAt(at - 1)),
    onNext: () => setAt(at + 1),
  };
  if (agreement) return <AgreementStep key={agreement.id} agreement={agreement} {...step} />;
  return wish && <WishStep key={wish.id} wish={wish} {...step} />;
}
