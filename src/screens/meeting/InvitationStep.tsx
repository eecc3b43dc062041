// The invitation as a picture page, to show and to print; beside it what can be done with it.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { CopyDay } from './CopyDay.tsx';
import { Invitation } from './Invitation.tsx';
import styles from './InvitationStep.module.css';
import type { MeetingStepProps } from './meeting-step.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useInvitation } from './useInvitation.ts';

export function InvitationStep({ contents, talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const { reading } = useReadAloud();
  const [, navigate] = useLocation();
  const invitation = useInvitation(contents, talk);
  return (
    <Frame title={t('invitation.title')} bar={bar} reads={invitation.reads}>
      <div className={styles.screen}>
        <Invitation contents={contents} talk={talk} invitation={invitation} reading={reading} />
        <aside className={styles.ways}>
          <Button picture="ui#print" onPress={() => window.print()}>
            {t('invitation.print')}
          </Button>
          <Button picture="ui#share" onPress={() => navigate(`/plan/${talk.planId}/share`)}>
            {t('invitation.copy')}
          </Button>
          <TakeAlong talk={talk} />
          <CopyDay talk={talk} />
          <TakeAway talk={talk} />
        </aside>
      </div>
    </Frame>
  );
}
