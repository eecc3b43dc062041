// One step of a question.
import type { PlanContents } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { Answer } from '#domain/records.ts';
import { isScale, type Step } from '#domain/steps.ts';
import type { AnswerPlace } from '#storage/commands.ts';
import { CardsStep } from './CardsStep.tsx';
import { RowsStep } from './RowsStep.tsx';
import { ScaleStep } from './ScaleStep.tsx';
import { TopicsStep } from './TopicsStep.tsx';
import { WhomToCall } from './WhomToCall.tsx';

export interface StepProps<S extends Step = Step> {
  readonly step: S;
  readonly question: Question;
  readonly place: AnswerPlace;
  readonly answer: Answer | undefined;
  readonly contents: PlanContents;
}

export function StepView({ step, ...rest }: StepProps) {
  const { kind } = rest.question;
  if (step.kind === 'cards') return <CardsStep step={step} {...rest} />;
  if (step.kind === 'topics') return <TopicsStep step={step} {...rest} />;
  if (step.kind === 'whom-to-call') return <WhomToCall contents={rest.contents} />;
  if (!isScale(kind)) return null;
  if (step.kind === 'rows') return <RowsStep step={step} scale={kind} {...rest} />;
  return <ScaleStep step={step} scale={kind} {...rest} />;
}
