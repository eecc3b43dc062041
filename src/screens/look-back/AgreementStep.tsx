// One agreement: first how it went, then whether the client still wants it and how it goes on.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { type Day, monthsLater } from '#domain/days.ts';
import { goesOnAs, isDecided, isGoing, looksAgain } from '#domain/looking-back.ts';
import type { Agreement, CheckIn, LookedBack } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import type { ToldDraft } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { checkIn } from '#storage/check-ins.ts';
import { type Decision, decideOnAgreement } from '#storage/look-back.ts';
import { readVoice } from '#storage/queries.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import { type AgreementWords, useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { OtherwiseDialog } from '#ui/verdict/OtherwiseDialog.tsx';
import { VerdictCards } from '#ui/verdict/VerdictCards.tsx';
import { useVerdictReads } from '#ui/verdict/verdict-words.ts';
import { WentRow } from '#ui/went/WentRow.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import styles from './LookBackScreen.module.css';
import { StepFrame } from './StepFrame.tsx';

export interface StepProps {
  readonly contents: PlanContents;
  readonly today: Day;
  /** The first day of this looking back: what was decided since then stands as decided. */
  readonly since: Day;
  /** "1 van 5". */
  readonly where: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Months after which the client may look again. */
const offered = [1, 3, 6] as const;
const TIMES = 10;
const values = ['done', 'partly', 'not'] as const;

export function AgreementStep({
  agreement,
  contents,
  today,
  since,
  where,
  onBack,
  onNext,
}: StepProps & { readonly agreement: Agreement }) {
  const { t } = useTranslation('look-back');
  const save = useSave();
  const words = useAgreementWords(contents.plan, contents);
  const verdictReads = useVerdictReads();
  const { reading } = useReadAloud();
  const [part, setPart] = useState<'went' | 'now'>('went');
  const verdict = isDecided(agreement, since) ? agreement.lookedBack?.verdict : undefined;
  const months = monthsUntil(agreement) ?? looksAgain.usual;
  const [telling, setTelling] = useState(false);
  const checkIns = contents.checkIns
    .filter(({ agreementId }) => agreementId === agreement.id)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const noted = checkIns.find(({ day }) => day === today);

  const went = (value: CheckIn['value']) => void save(checkIn(agreement, today, value));
  // What took its place in this looking back.
  const last = goesOnAs(agreement, contents.agreements);
  const instead = last !== agreement && isGoing(last) ? last : undefined;

  const settle = (decision: Decision) =>
    void save(decideOnAgreement(contents.plan, agreement, decision, { day: today, since }));
  const goOn = (after: number) => settle({ verdict: 'go-on', lookBack: monthsLater(today, after) });
  const decide = (now: Exclude<LookedBack['verdict'], 'unknown'>) => {
    if (now === 'otherwise') setTelling(true);
    else if (now === 'go-on') goOn(verdict === 'go-on' ? months : looksAgain.usual);
    else settle({ verdict: now });
  };
  const agreeAnew = (draft: ToldDraft) => {
    setTelling(false);
    settle({ verdict: 'otherwise', lookBack: monthsLater(today, looksAgain.usual), draft });
  };
  const unknown = () => {
    settle({ verdict: 'unknown', lookBack: monthsLater(today, looksAgain.soon) });
    onNext();
  };

  return (
    <StepFrame
      key={part}
      title={t(part === 'went' ? 'went' : 'still')}
      reads={[
        ...toldReads(agreement, words.spoken(agreement), readVoice),
        ...(instead && part === 'now'
          ? toldReads(instead, `${t('instead')}. ${words.spoken(instead)}`, readVoice)
          : []),
        { id: 'question', text: t(part === 'went' ? 'went' : 'still') },
        ...(part === 'went'
          ? values.map((value) => ({ id: value, text: words.went(value) }))
          : verdictReads('agreement')),
      ]}
      where={where}
      onBack={part === 'went' ? onBack : () => setPart('went')}
      onNext={part === 'went' ? () => setPart('now') : onNext}
      onUnknown={part === 'now' ? unknown : undefined}
      unknown={verdict === 'unknown'}
    >
      <Shown agreement={agreement} contents={contents} words={words} />
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
                reading={reading === value}
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
          {instead && (
            <div className={styles.instead}>
              <p className={styles.label}>{t('instead')}</p>
              <Shown agreement={instead} contents={contents} words={words} />
            </div>
          )}
          <VerdictCards of="agreement" verdict={verdict} onDecide={decide} />
          {verdict === 'go-on' && (
            <div className={styles.again}>
              <p className={styles.label}>{t('again')}</p>
              {offered.map((after) => (
                <Button key={after} aria-pressed={after === months} onPress={() => goOn(after)}>
                  {t('again.months', { count: after })}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
      {telling && (
        <OtherwiseDialog
          text={(instead ?? agreement).text}
          sources={pictureSources}
          onDone={agreeAnew}
          onCancel={() => setTelling(false)}
        />
      )}
    </StepFrame>
  );
}

interface ShownProps {
  readonly agreement: Agreement;
  readonly contents: PlanContents;
  readonly words: AgreementWords;
}

function Shown({ agreement, contents, words }: ShownProps) {
  return (
    <AgreementCard
      topic={agreement.topicId}
      face={
        <AgreementFace agreement={agreement} questionId={anyQuestionOf(agreement.topicId)} named={contents} />
      }
      words={words.title(agreement)}
      voice={<AgreementVoice agreement={agreement} named={contents} />}
      who={(agreement.who ?? []).map((one) => ({
        key: whoKey(one),
        face: <WhoFace person={words.who.person(one)} />,
        name: words.who.name(one),
      }))}
      when={words.when(agreement)}
    />
  );
}

/** After how many months the client looks again, when that was chosen here. */
function monthsUntil({ lookedBack, lookBack }: Agreement): number | undefined {
  return lookedBack && offered.find((after) => monthsLater(lookedBack.day, after) === lookBack);
}
