// The gallery's steps of noting an agreement: when, and when to look again.
import { type ReactElement, useState } from 'react';
import { firstDay, type Often, ruleOf } from '#domain/often.ts';
import type { Agreement } from '#domain/records.ts';
import { sampleNamed } from '#ui/words/sample-named.ts';
import { LookBackStep } from './LookBackStep.tsx';
import { WhenStep } from './WhenStep.tsx';

const today = '2026-05-12';

export const examples: Record<string, () => ReactElement> = {
  'AgreementEditor: when, nothing said': () => <TryWhen />,
  'AgreementEditor: when, some days of the week': () => (
    <TryWhen often={{ is: 'weekly', on: ['TU', 'TH'] }} />
  ),
  'AgreementEditor: when to look again': () => <TryLookBack />,
};

const [sample] = sampleNamed.agreements ?? [];

function TryWhen({ often }: { often?: Often }): ReactElement | null {
  const [when, setWhen] = useState<Pick<Agreement, 'from' | 'rule' | 'time'>>(
    often ? said(often, today) : {},
  );
  if (!sample) return null;
  return (
    <WhenStep
      agreement={{ ...sample, ...when }}
      today={today}
      onWhen={({ often: next, from, time }) => setWhen({ ...said(next, from), ...(time ? { time } : {}) })}
    />
  );
}

function said(often: Often, day: string) {
  const from = firstDay(often, day);
  const rule = ruleOf(often, from);
  return { from, ...(rule ? { rule } : {}) };
}

function TryLookBack(): ReactElement | null {
  const [lookBack, setLookBack] = useState(today);
  return sample ? (
    <LookBackStep agreement={{ ...sample, lookBack }} today={today} onLookBack={setLookBack} />
  ) : null;
}
