// One agreement: first how it went, then whether the client still wants it and how it goes on.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { type Day, monthsLater } from '#domain/days.ts';
import type { Agreement, CheckIn } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import type { ToldDraft } from '#domain/told.ts';
import { useSave } from '#state/saving.ts';
import { checkIn } from '#storage/check-ins.ts';
import { agreeOtherwise, endAgreement, goOnUntil } from '#storage/look-back.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { WentRow } from '#ui/went/WentRow.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import styles from './LookBackScreen.module.css';
import { OtherwiseDialog } from './OtherwiseDialog.tsx';
import { StepFrame } from './StepFrame.tsx';
import { type Verdict, VerdictCards } from './VerdictCards.tsx';

export interface StepProps {
  readonly contents: PlanContents;
  readonly today: Day;
  /** "1 van 5". */
  readonly where: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Months after which the client may look again; the middle one unless another is chosen. */
const looksAgain = [1, 3, 6] as const;
const MIDDLE = 3;
/** Who does not know yet looks again soon. */
const SOON = 1;
const TIMES = 10;
const values = ['done', 'partly', 'not'] as const;

export function AgreementStep({
  agreement,
  contents,
  today,
  where,
  onBack,
  onNext,
}: StepProps & { readonly agreement: Agreement }) {
  const { t } = useTranslation('look-back');
  const save = useSave();
  const words = useAgreementWords(contents.plan, contents);
  const [part, setPart] = useState<'went' | 'now'>('went');
  const [verdict, setVerdict] = useState<Verdict>();
  const [months, setMonths] = useState<number>(MIDDLE);
  const [telling, setTelling] = useState(false);
  const checkIns = contents.checkIns
    .filter(({ agreementId }) => agreementId === agreement.id)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const noted = checkIns.find(({ day }) => day === today);
  const title = words.title(agreement);

  const went = (value: CheckIn['value']) => void save(checkIn(agreement, today, value));
  const goOn = (after: number) => {
    setMonths(after);
    void save(goOnUntil(agreement, monthsLater(today, after)));
  };
  const decide = (now: Verdict) => {
    if (now === 'otherwise') return setTelling(true);
    setVerdict(now);
    if (now === 'go-on') goOn(months);
    else void save(endAgreement(agreement, now === 'done' ? 'done' : 'stopped', today));
  };
  const agreeAnew = (draft: ToldDraft) => {
    setTelling(false);
    setVerdict('otherwise');
    const lookBack = monthsLater(today, MIDDLE);
    void save(agreeOtherwise(contents.plan, agreement, draft, { day: today, lookBack }));
  };
  const unknown = () => {
    void save(goOnUntil(agreement, monthsLater(today, SOON)));
    onNext();
  };

  return (
    <StepFrame
      key={part}
      title={t(part === 'went' ? 'went' : 'still')}
      reads={[words.spoken(agreement), t(part === 'went' ? 'went' : 'still')]}
      where={where}
      onBack={part === 'went' ? onBack : () => setPart('went')}
      onNext={part === 'went' ? () => setPart('now') : onNext}
      onUnknown={part === 'now' ? unknown : undefined}
    >
      <AgreementCard
        topic={agreement.topicId}
        face={
          <AgreementFace
            agreement={agreement}
            questionId={anyQuestionOf(agreement.topicId)}
            named={contents}
          />
        }
        words={title}
        who={(agreement.who ?? []).map((one) => ({
          key: whoKey(one),
          face: <WhoFace person={words.who.person(one)} />,
          name: words.who.name(one),
        }))}
        when={words.when(agreement)}
      />
      {part === 'went' && (
        <>
          {checkIns.length > 0 && (
            <div className={styles.went}>
              <p className={styles.label}>{t('before')}</p>
              <WentRow checkIns={checkIns.slice(-TIMES)} word={words.went} label={t('before')} />
            </div>
          )}
          <div className={styles.values} role="radiogroup" aria-label={t('went')}>
            {values.map((value) => (
              <ChoiceCard
                key={value}
                single
                chosen={noted?.value === value}
                word={words.went(value)}
                face={<Picture of={`ui#kept-${value}`} />}
                onPress={() => went(value)}
              />
            ))}
          </div>
        </>
      )}
      {part === 'now' && (
        <>
          <VerdictCards verdict={verdict} onDecide={decide} />
          {verdict === 'go-on' && (
            <div className={styles.again}>
              <p className={styles.label}>{t('again')}</p>
              {looksAgain.map((after) => (
                <Button key={after} aria-pressed={after === months} onPress={() => goOn(after)}>
                  {t('again.months', { count: after })}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
      {telling && (
        <OtherwiseDialog text={agreement.text} onDone={agreeAnew} onCancel={() => setTelling(false)} />
      )}
    </StepFrame>
  );
}
