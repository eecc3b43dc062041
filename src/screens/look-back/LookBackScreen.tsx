// Looking back: each agreement and wish in turn. How did it go, do you still want it, what now. It can be stopped at any card.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { isGoing, toLookBackOn } from '#domain/looking-back.ts';
import type { Plan } from '#domain/records.ts';
import { useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { AgreementStep } from './AgreementStep.tsx';
import { WishStep } from './WishStep.tsx';

export function LookBackScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  return contents ? <LookingBack contents={contents} /> : null;
}

type Item = { readonly kind: 'agreement' | 'wish'; readonly id: string };

/** The agreements whose day has come, the other ones that go on, and the wishes of this year that are still open. */
function itemsOf({ plan, agreements, wishes }: PlanContents, today: string): readonly Item[] {
  const due = toLookBackOn(agreements, today);
  const others = agreements.filter((agreement) => isGoing(agreement) && !due.includes(agreement));
  const open = wishes.filter(
    ({ roundId, kind, state }) =>
      roundId === plan.roundId && kind === 'wish' && state !== 'done' && state !== 'dropped',
  );
  return [
    ...[...due, ...others].map(({ id }): Item => ({ kind: 'agreement', id })),
    ...open.map(({ id }): Item => ({ kind: 'wish', id })),
  ];
}

function LookingBack({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('look-back');
  const [, navigate] = useLocation();
  const today = useToday();
  // What was decided on stays in its place, so that Terug comes back to it.
  const [items] = useState(() => itemsOf(contents, today));
  const [at, setAt] = useState(0);
  const { plan } = contents;
  const base = `/plan/${plan.id}`;
  const item = items[at];
  const agreement =
    item?.kind === 'agreement' ? contents.agreements.find(({ id }) => id === item.id) : undefined;
  const wish = item?.kind === 'wish' ? contents.wishes.find(({ id }) => id === item.id) : undefined;

  if (!agreement && !wish) {
    const title = t(items.length === 0 ? 'empty.title' : 'end.title');
    const text = t(items.length === 0 ? 'empty.text' : 'end.text');
    return (
      <Frame
        key="end"
        title={t('title')}
        reads={[{ id: 'end', text: `${title}. ${text}` }]}
        bar={<PlacesBar planId={plan.id} current="agreements" />}
      >
        <Notice
          large
          picture="ui#story-look-back"
          title={title}
          actions={
            <>
              <Button picture="ui#plans" onPress={() => navigate(`${base}/years`)}>
                {t('toYears')}
              </Button>
              <Button variant="go" onPress={() => navigate(`${base}/agreements`)}>
                {t('toAgreements')}
              </Button>
            </>
          }
        >
          <p>{text}</p>
        </Notice>
      </Frame>
    );
  }
  const step = {
    contents,
    today,
    where: t('where', { current: at + 1, total: items.length }),
    onBack: () => (at === 0 ? navigate(`${base}/agreements`) : setAt(at - 1)),
    onNext: () => setAt(at + 1),
  };
  if (agreement) return <AgreementStep key={agreement.id} agreement={agreement} {...step} />;
  return wish && <WishStep key={wish.id} wish={wish} {...step} />;
}
