// The meeting for a phone's calendar: its day, time and place, as they stand on the invitation; no names and no points.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Talk } from '#domain/records.ts';
import { CALENDAR_EXTENSION, calendarFile, meetingEvent } from '#share/calendar.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';
import { Button } from '#ui/button/Button.tsx';

export function TakeAlong({ talk }: { talk: Talk }) {
  const { t } = useTranslation(['talk', 'agreements']);
  const [delivery, setDelivery] = useState<Delivery>();
  const title = t('talk:invitation.event');
  const event = meetingEvent(talk, title);
  if (!event) return null;
  const take = async () => {
    const name = fileNameFor(title, { extension: CALENDAR_EXTENSION });
    setDelivery(await deliver(calendarFile([event], name, Date.now())));
  };
  return (
    <>
      <Button picture="ui#phone" onPress={() => void take()}>
        {t('agreements:calendar')}
      </Button>
      <p role="status">{delivery && t(`agreements:calendar.${delivery}`)}</p>
    </>
  );
}
