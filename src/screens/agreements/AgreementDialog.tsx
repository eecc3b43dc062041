// One agreement: how it went over the weeks, into the phone's calendar, and done or no longer wanted.
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import { type Day, monthsLater } from '#domain/days.ts';
import { isGoing } from '#domain/looking-back.ts';
import type { Agreement, Plan } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { isTold } from '#domain/told.ts';
import { useSave } from '#state/saving.ts';
import { consentTo } from '#storage/agreements.ts';
import { endAgreement, goOnUntil } from '#storage/look-back.ts';
import { useCheckInsOf } from '#storage/queries.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import { WentRow } from '#ui/went/WentRow.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './AgreementDialog.module.css';
import { CalendarButton } from './CalendarButton.tsx';

export interface AgreementDialogProps {
  readonly agreement: Agreement;
  readonly plan: Plan;
  readonly today: Day;
  readonly named: Named;
  readonly words: AgreementWords;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** About a year of weeks. */
const TIMES = 52;
/** Months. */
const LOOK_AGAIN = 3;

export function AgreementDialog(props: AgreementDialogProps) {
  const { agreement, plan, today, named, words, onChange, onClose } = props;
  const { t } = useTranslation(['agreements', 'agreed', 'frame']);
  const save = useSave();
  const days = useDayWords();
  const checkIns = useCheckInsOf(agreement.id, TIMES);
  const title = words.title(agreement);
  const going = isGoing(agreement);
  const end = (state: 'done' | 'stopped') => {
    onClose();
    void save(endAgreement(agreement, state, today));
  };

  return (
    <Dialog
      title={t(checkIns?.length === 0 ? 'agreed:all' : 'agreements:went.weeks')}
      onClose={onClose}
      size="wide"
    >
      <div className={styles.agreement}>
        <AgreementCard
          topic={agreement.topicId}
          face={
            <AgreementFace
              agreement={agreement}
              questionId={anyQuestionOf(agreement.topicId)}
              named={named}
            />
          }
          words={title}
          voice={<AgreementVoice agreement={agreement} named={named} />}
          who={(agreement.who ?? []).map((one) => ({
            key: whoKey(one),
            face: <WhoFace person={words.who.person(one)} />,
            name: words.who.name(one),
          }))}
          when={words.when(agreement)}
          note={
            words.ended(agreement) ??
            (agreement.lookBack && t('agreed:lookBack', { day: days.withYear(agreement.lookBack) }))
          }
        />
        {going && agreement.consent !== 'yes' && (
          <section className={styles.check} aria-labelledby="check">
            <h3 id="check">{t('agreements:check')}</h3>
            <div className={styles.ways}>
              <Button picture="ui#check" onPress={() => void save(consentTo(agreement, 'yes'))}>
                {t('agreements:check.yes')}
              </Button>
              <Button picture="ui#unwanted" onPress={() => void save(consentTo(agreement, 'no'))}>
                {t('agreements:check.no')}
              </Button>
            </div>
          </section>
        )}
        {checkIns && checkIns.length > 0 && <WentRow checkIns={checkIns} word={words.went} label={title} />}
        {checkIns?.some(isTold) && (
          <ul className={styles.told}>
            {checkIns.filter(isTold).map((one) => (
              <li key={one.id}>
                <p className={styles.date}>
                  {days.full(one.day)}: {words.went(one.value)}
                </p>
                <ToldView told={one} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.ways}>
          {going ? (
            <>
              <CalendarButton plan={plan} agreements={[agreement]} words={words}>
                {t('agreements:calendar')}
              </CalendarButton>
              <Button picture="ui#write" onPress={onChange}>
                {t('agreements:change')}
              </Button>
              <Button picture="ui#check" onPress={() => end('done')}>
                {t('agreements:end.done')}
              </Button>
              <Button picture="ui#wish-dropped" onPress={() => end('stopped')}>
                {t('agreements:end.stopped')}
              </Button>
            </>
          ) : (
            <Button
              picture="ui#again"
              onPress={() => void save(goOnUntil(agreement, monthsLater(today, LOOK_AGAIN)))}
            >
              {t('agreements:goOn')}
            </Button>
          )}
        </div>
      </div>
      <DialogActions>
        <Button variant="go" onPress={onClose}>
          {t('frame:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
