// The way to the meeting that is going on, coming, or being made ready; and when the copy goes to family before it.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Day } from '#domain/days.ts';
import { copyIsDue, meetingAtHand } from '#domain/meeting.ts';
import type { Copy, Talk } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Notice } from '#ui/notice/Notice.tsx';

export interface MeetingNoteProps {
  readonly planId: string;
  readonly talks: readonly Talk[];
  readonly copies: readonly Copy[];
  readonly today: Day;
}

export function MeetingNote({ planId, talks, copies, today }: MeetingNoteProps) {
  const { t } = useTranslation('meeting-notes');
  const [, navigate] = useLocation();
  const days = useDayWords();
  const atHand = meetingAtHand(talks, today);
  if (!atHand) return null;
  const base = `/plan/${planId}`;
  const { is, talk, meeting } = atHand;
  const day = talk.day === undefined ? '' : days.full(talk.day);
  const said = {
    going: t('going'),
    coming: talk.day === today ? t('today') : t('day', { day }),
    past: t('past', { day }),
    ready: t('ready'),
  };
  const giveCopy = meeting && copyIsDue(meeting, copies, today);
  return (
    <Notice
      picture="ui#talk"
      actions={
        <>
          <Button
            picture="ui#calendar"
            onPress={() => navigate(`${base}/talk/${talk.id}/${is === 'going' ? 'now' : 'ready'}`)}
          >
            {t(is === 'going' ? 'goOn' : 'look')}
          </Button>
          {giveCopy && (
            <Button picture="ui#share" onPress={() => navigate(`${base}/share`)}>
              {t('give')}
            </Button>
          )}
        </>
      }
    >
      <p>{said[is]}</p>
      {giveCopy && <p>{t('due')}</p>}
      {meeting && today < meeting.copyDay && <p>{t('later', { day: days.full(meeting.copyDay) })}</p>}
    </Notice>
  );
}
