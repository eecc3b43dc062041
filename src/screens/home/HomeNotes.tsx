// What is due, said calmly above the topics: the meeting, and to look back. It comes after the home screen itself, because days
// need a library that the first screen does not wait for.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { toLookBackOn } from '#domain/looking-back.ts';
import type { Agreement, Plan } from '#domain/records.ts';
import { useCopies, useRecords } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { useToday } from '#ui/day/useToday.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { MeetingNote } from './MeetingNote.tsx';

export function HomeNotes({ plan, agreements }: { plan: Plan; agreements: readonly Agreement[] }) {
  const { t } = useTranslation(['agreements', 'meeting-notes']);
  const [, navigate] = useLocation();
  const today = useToday();
  const talks = useRecords('talks', plan.id);
  const copies = useCopies(plan.id);
  const [later, setLater] = useState(false);
  if (!talks || !copies || plan.example) return null;
  return (
    <>
      <MeetingNote planId={plan.id} talks={talks} copies={copies} today={today} />
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
