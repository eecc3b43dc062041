// What is due, said calmly above the topics: to look back, and to give a copy before the meeting. It comes after the home screen
// itself, because days need a library that the first screen does not wait for.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { toLookBackOn } from '#domain/looking-back.ts';
import { comingMeeting, copyIsDue } from '#domain/meeting.ts';
import type { Agreement, Plan } from '#domain/records.ts';
import { useCopies, useRecords } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Notice } from '#ui/notice/Notice.tsx';

export function HomeNotes({ plan, agreements }: { plan: Plan; agreements: readonly Agreement[] }) {
  const { t } = useTranslation(['agreements', 'meeting-notes']);
  const [, navigate] = useLocation();
  const days = useDayWords();
  const today = useToday();
  const talks = useRecords('talks', plan.id);
  const copies = useCopies(plan.id);
  const [later, setLater] = useState(false);
  if (!talks || !copies || plan.example) return null;
  const meeting = comingMeeting(talks, today);
  const giveCopy = meeting && copyIsDue(meeting, copies, today);
  return (
    <>
      {meeting && (
        <Notice
          picture="ui#talk"
          actions={
            <>
              <Button
                picture="ui#calendar"
                onPress={() => navigate(`/plan/${plan.id}/talk/${meeting.talk.id}/ready`)}
              >
                {t('meeting-notes:look')}
              </Button>
              {giveCopy && (
                <Button picture="ui#share" onPress={() => navigate(`/plan/${plan.id}/share`)}>
                  {t('meeting-notes:give')}
                </Button>
              )}
            </>
          }
        >
          <p>{t('meeting-notes:day', { day: days.full(meeting.day) })}</p>
          <p>
            {giveCopy
              ? t('meeting-notes:due')
              : today < meeting.copyDay && t('meeting-notes:later', { day: days.full(meeting.copyDay) })}
          </p>
        </Notice>
      )}
      {!later && toLookBackOn(agreements, today).length > 0 && (
        <Notice
          picture="ui#story-look-back"
          actions={
            <>
              <Button onPress={() => setLater(true)}>{t('meeting-notes:notNow')}</Button>
              <Button onPress={() => navigate(`/plan/${plan.id}/look-back`)}>
                {t('agreements:lookBack')}
              </Button>
            </>
          }
        >
          <p>{t('agreements:due')}</p>
        </Notice>
      )}
    </>
  );
}
