// "Zet in je telefoon": says first what goes into the file, and hands it over. Nothing leaves before the client taps again.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Plan } from '#domain/records.ts';
import { agreementEvent, CALENDAR_EXTENSION, calendarFile } from '#share/calendar.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import styles from './AgreementDialog.module.css';

export interface CalendarButtonProps {
  readonly plan: Plan;
  readonly agreements: readonly Agreement[];
  readonly words: AgreementWords;
  readonly children: ReactNode;
}

export function CalendarButton({ plan, agreements, words, children }: CalendarButtonProps) {
  const { t } = useTranslation(['agreements', 'frame']);
  const [asking, setAsking] = useState(false);
  const [delivery, setDelivery] = useState<Delivery>();
  const planned = agreements.filter(({ from }) => from !== undefined);
  if (planned.length === 0) return null;

  const send = async () => {
    const at = Date.now();
    const events = planned.flatMap((one) => agreementEvent(one, words.title(one)) ?? []);
    const name = fileNameFor(`${t('agreements:calendar.file')} ${plan.name}`, {
      extension: CALENDAR_EXTENSION,
    });
    setDelivery(await deliver(calendarFile(events, name, at)));
  };
  const open = () => {
    setDelivery(undefined);
    setAsking(true);
  };

  return (
    <>
      <Button picture="ui#phone" onPress={open}>
        {children}
      </Button>
      {asking && (
        <Dialog title={t('agreements:calendar.title')} onClose={() => setAsking(false)}>
          <p>{t('agreements:calendar.what')}</p>
          <ul className={styles.planned}>
            {planned.map((one) => (
              <li key={one.id}>
                {words.title(one)}: {words.when(one)}
              </li>
            ))}
          </ul>
          <p>{t('agreements:calendar.others')}</p>
          <p role="status">{delivery && t(`agreements:calendar.${delivery}`)}</p>
          <DialogActions>
            <Button onPress={() => setAsking(false)}>
              {t(delivery === undefined ? 'frame:cancel' : 'frame:close')}
            </Button>
            <Button variant="go" onPress={() => void send()}>
              {t('agreements:calendar.send')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
