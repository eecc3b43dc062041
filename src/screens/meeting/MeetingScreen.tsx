// Getting ready for a meeting, a question at a time: what about, who comes, when and where, how; then the invitation.
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Plan, Talk } from '#domain/records.ts';
import { useContents } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { GuestsStep } from './GuestsStep.tsx';
import { HowStep } from './HowStep.tsx';
import { InvitationStep } from './InvitationStep.tsx';
import type { MeetingStepProps } from './meeting-step.ts';
import { PointsStep } from './PointsStep.tsx';
import { WhenStep } from './WhenStep.tsx';

const steps: readonly string[] = ['points', 'guests', 'when', 'how', 'ready'];

export interface MeetingScreenProps {
  plan: Plan;
  talkId: string;
  step: string | undefined;
}

export function MeetingScreen({ plan, talkId, step = 'points' }: MeetingScreenProps) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  const talk = contents.talks.find(({ id }) => id === talkId);
  if (!talk) return <Redirect to={`/plan/${plan.id}/talk`} />;
  if (talk.state !== 'planned') return <Redirect to={`/plan/${plan.id}/talk/${talkId}/now`} />;
  const at = steps.indexOf(step);
  if (at < 0) return <Redirect to={`/plan/${plan.id}/talk/${talkId}/points`} />;
  return <Step key={step} contents={contents} talk={talk} at={at} />;
}

function Step({ contents, talk, at }: { contents: PlanContents; talk: Talk; at: number }) {
  const { t } = useTranslation(['talk', 'frame']);
  const [, navigate] = useLocation();
  const to = (place: number) => {
    const step = steps[place];
    navigate(`/plan/${talk.planId}/talk${step ? `/${talk.id}/${step}` : ''}`);
  };
  const isLast = at === steps.length - 1;
  const canBegin = talk.points.length > 0;
  const bar = (
    <Bar
      start={
        <Button picture="ui#back" onPress={() => to(at - 1)} stacked>
          {t('frame:back')}
        </Button>
      }
      middle={
        <Dots
          total={steps.length}
          done={at}
          current={at}
          label={t('talk:step', { current: at + 1, total: steps.length })}
        />
      }
      end={
        isLast ? (
          <Button
            variant="go"
            onPress={() => (canBegin ? navigate(`/plan/${talk.planId}/talk/${talk.id}/now`) : to(0))}
          >
            {t(canBegin ? 'talk:begin' : 'talk:points.first')}
          </Button>
        ) : (
          <Button variant="go" onPress={() => to(at + 1)}>
            {t('frame:next')}
          </Button>
        )
      }
    />
  );
  const props: MeetingStepProps = { contents, talk, bar };
  switch (steps[at]) {
    case 'guests':
      return <GuestsStep {...props} />;
    case 'when':
      return <WhenStep {...props} />;
    case 'how':
      return <HowStep {...props} />;
    case 'ready':
      return <InvitationStep {...props} />;
    default:
      return <PointsStep {...props} />;
  }
}
