// One agreement on one day: what it is, and "Is het gelukt?" in three large answers. A day that is to come is not asked yet.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import type { Day } from '#domain/days.ts';
import { isGoing } from '#domain/looking-back.ts';
import type { Agreement, CheckIn, Plan } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { isTold } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { checkIn as noteCheckIn, tellCheckIn } from '#storage/check-ins.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import { ToldView } from '#ui/told/ToldView.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './DayAgreement.module.css';

export interface DayAgreementProps {
  readonly agreement: Agreement;
  readonly day: Day;
  readonly today: Day;
  readonly checkIn: CheckIn | undefined;
  readonly plan: Plan;
  readonly named: Named;
  readonly words: AgreementWords;
}

const values = ['done', 'partly', 'not'] as const;

/** That day's question about an agreement and its answers, as they are read aloud: none where it is not asked. */
export function wentReads(
  agreement: Agreement,
  { day, today }: { day: Day; today: Day },
  words: AgreementWords,
  question: string,
): readonly Segment[] {
  if (!isAsked(agreement, day, today)) return [];
  const of = (part: string) => `${agreement.id} ${part}`;
  return [
    { id: of('question'), text: question },
    ...values.map((value) => ({ id: of(value), text: words.went(value) })),
  ];
}

const isAsked = (agreement: Agreement, day: Day, today: Day) => day <= today && isGoing(agreement);

export function DayAgreement({ agreement, day, today, checkIn, plan, named, words }: DayAgreementProps) {
  const { t } = useTranslation('agreements');
  const save = useSave();
  const { reading, read } = useReadAloud();
  const [telling, setTelling] = useState(false);
  const title = words.title(agreement);
  const asked = isAsked(agreement, day, today);

  const choose = (value: CheckIn['value']) => {
    if (plan.speaks) read([{ id: value, text: words.went(value) }]);
    void save(noteCheckIn(agreement, day, value));
  };

  return (
    <article
      data-topic={agreement.topicId}
      className={`${styles.agreement} ${reading === agreement.id ? styles.reading : ''}`}
    >
      <div className={styles.what}>
        <span className={styles.face}>
          <AgreementFace agreement={agreement} questionId={anyQuestionOf(agreement.topicId)} named={named} />
        </span>
        <div className={styles.words}>
          <h3 className={styles.title}>{title}</h3>
          <p>{words.when(agreement)}</p>
          <AgreementVoice agreement={agreement} named={named} />
          <ul className={styles.who}>
            {(agreement.who ?? []).map((one) => (
              <li key={whoKey(one)} className={styles.person}>
                <span className={styles.portrait}>
                  <WhoFace person={words.who.person(one)} />
                </span>
                {words.who.name(one)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {day > today && <p className={styles.toCome}>{t('toCome')}</p>}
      {asked && (
        <>
          <p className={styles.question}>{t('went')}</p>
          <div className={styles.values} role="radiogroup" aria-label={t('went.of', { agreement: title })}>
            {values.map((value) => (
              <ChoiceCard
                key={value}
                single
                reading={reading === `${agreement.id} ${value}`}
                chosen={checkIn?.value === value}
                word={words.went(value)}
                face={<Picture of={`ui#kept-${value}`} />}
                onPress={() => choose(value)}
              />
            ))}
          </div>
        </>
      )}
      {asked && checkIn && (
        <div className={styles.why}>
          {isTold(checkIn) && <ToldView told={checkIn} />}
          <Button picture="ui#write" onPress={() => setTelling(true)}>
            {t(isTold(checkIn) ? 'why.again' : 'why')}
          </Button>
        </div>
      )}
      {telling && checkIn && (
        <Dialog title={t('why.title')} onClose={() => setTelling(false)} size="wide">
          <TellCapture
            ways={['word', 'photo', 'voice']}
            start={checkIn.text === undefined ? {} : { text: checkIn.text }}
            encode={encodePhoto}
            onDone={(draft) => {
              setTelling(false);
              void save(tellCheckIn(checkIn, draft));
            }}
            onCancel={() => setTelling(false)}
          />
        </Dialog>
      )}
    </article>
  );
}
