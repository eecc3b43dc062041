// Hulp: how it works, settings, whether the plan is safe, other plans. One card each; each part is a screen of its own.
import type { Plan } from '#domain/records.ts';
import { AboutPart } from './AboutPart.tsx';
import { DamagedPart } from './DamagedPart.tsx';
import { DeletePart } from './DeletePart.tsx';
import { FamilyPart } from './FamilyPart.tsx';
import { HelpMenu } from './HelpMenu.tsx';
import { MePart } from './MePart.tsx';
import { SafePart } from './SafePart.tsx';
import { SupportersPart } from './SupportersPart.tsx';
import { TextPart } from './TextPart.tsx';

export interface HelpScreenProps {
  /** Absent where no plan is open; then only what needs none is shown. */
  plan?: Plan;
  part?: string | undefined;
}

export function HelpScreen({ plan, part }: HelpScreenProps) {
  switch (part) {
    case 'text':
      return <TextPart />;
    case 'safe':
      return <SafePart plan={plan} />;
    case 'supporters':
      return (
        <SupportersPart
          planId={plan?.id}
          familyHref={plan ? `/plan/${plan.id}/help/family` : '/help/family'}
          adaptHref={plan && `/plan/${plan.id}/adapt`}
        />
      );
    case 'family':
      return <FamilyPart />;
    case 'about':
      return <AboutPart />;
  }
  if (plan) {
    switch (part) {
      case 'me':
        return <MePart plan={plan} />;
      case 'damaged':
        return <DamagedPart plan={plan} />;
      case 'delete':
        return <DeletePart plan={plan} />;
    }
  }
  return <HelpMenu plan={plan} />;
}
