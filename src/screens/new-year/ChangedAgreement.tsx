// One agreement of before this year: what it was, what it is now, and whether the client wants it on, otherwise, or no longer.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, lookingBackSince, monthsLater } from '#domain/days.ts';
import { isDecided, looksAgain } from '#domain/looking-back.ts';
import type { LookedBack } from '#domain/records.ts';
import type { AgreementThen } from '#domain/rounds.ts';
import type { ToldDraft } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { type Decision, decideOnAgreement } from '#storage/look-back.ts';
import { readVoice } from '#storage/queries.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { OtherwiseDialog } from '#ui/verdict/OtherwiseDialog.tsx';
import { VerdictCards } from '#ui/verdict/VerdictCards.tsx';
import { useVerdictReads } from '#ui/verdict/verdict-words.ts';
import { AgreementLine } from './AgreementLine.tsx';
import { useBecame } from './became.ts';
import type { ChangedStepProps } from './ChangedPart.tsx';
import styles from './NewYearScreen.module.css';

export interface ChangedAgreementProps extends ChangedStepProps {
  readonly then: AgreementThen;
  /** The day on which this year began. */
  readonly since: Day;
}

const verdicts = { changed: 'otherwise', done: 'done', stopped: 'let-go' } as const;

export function ChangedAgreement({ then, since, contents, where, onBack, onNext }: ChangedAgreementProps) {
  const { t } = useTranslation(['new-year', 'look-back']);
  const verdictReads = useVerdictReads();
  const words = useAgreementWords(contents.plan, contents);
  const pageWords = usePageWords();
  const becameOf = useBecame(contents);
  const today = useToday();
  const save = useSave();
  const [telling, setTelling] = useState(false);
  const { before, now, became } = then;
  const is = becameOf(then);
  // What goes on was asked about in this year, or not yet.
  const verdict =
    became !== 'goes-on'
      ? verdicts[became]
      : isDecided(before, since)
        ? before.lookedBack?.verdict
        : undefined;

  const settle = (decision: Decision) =>
    void save(
      decideOnAgreement(contents.plan, before, decision, { day: today, since: lookingBackSince(today) }),
    );
  const lookBack = (after: number) => monthsLater(today, after);
  const decide = (one: Exclude<LookedBack['verdict'], 'unknown'>) => {
    if (one === 'otherwise') setTelling(true);
    else if (one === 'go-on') settle({ verdict: one, lookBack: lookBack(looksAgain.usual) });
    else settle({ verdict: one });
  };
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    settle({ verdict: 'otherwise', lookBack: lookBack(looksAgain.usual), draft });
  };
  const unknown = () => {
    settle({ verdict: 'unknown', lookBack: lookBack(looksAgain.soon) });
    onNext();
  };
  const question = t('look-back:still');

  return (
    <Frame
      title={question}
      subtitle={pageWords.topic(before.topicId)}
      topic={before.topicId}
      reads={[
        ...toldReads(before, `${t('new-year:changed.before')}. ${words.spoken(before)}`, readVoice),
        { id: 'now', text: `${t('new-year:changed.now')}. ${is.words}` },
        { id: 'question', text: question },
        ...verdictReads('agreement'),
      ]}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} onUnknown={unknown} unknown={verdict === 'unknown'}>
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.screen} data-topic={before.topicId}>
        <div className={styles.sides}>
          <section className={styles.side} aria-label={t('new-year:changed.before')}>
            <h2 className={styles.heading}>{t('new-year:changed.before')}</h2>
            <AgreementLine agreement={before} contents={contents} />
          </section>
          <section className={styles.side} aria-label={t('new-year:changed.now')}>
            <h2 className={styles.heading}>{t('new-year:changed.now')}</h2>
            {became === 'changed' && now ? (
              <AgreementLine agreement={now} contents={contents} />
            ) : (
              <div className={styles.wish}>
                <Picture of={is.sign} className={styles.became} />
                <p className={styles.question}>{is.words}</p>
              </div>
            )}
          </section>
        </div>
        <VerdictCards of="agreement" verdict={verdict} onDecide={decide} />
      </div>
      {telling && (
        <OtherwiseDialog
          text={(now ?? before).text}
          sources={pictureSources}
          onDone={tell}
          onCancel={() => setTelling(false)}
        />
      )}
    </Frame>
  );
}
