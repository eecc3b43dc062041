// One wish: what came of it, and whether the client still wants it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDecided } from '#domain/looking-back.ts';
import type { LookedBack, Wish } from '#domain/records.ts';
import { isOver, lineOf, stateAfter } from '#domain/rounds.ts';
import type { ToldDraft } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { settleWish, wishOtherwise } from '#storage/look-back.ts';
import { readVoice } from '#storage/queries.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { OtherwiseDialog } from '#ui/verdict/OtherwiseDialog.tsx';
import { VerdictCards } from '#ui/verdict/VerdictCards.tsx';
import { useVerdictReads } from '#ui/verdict/verdict-words.ts';
import { WentRow } from '#ui/went/WentRow.tsx';
import type { StepProps } from './AgreementStep.tsx';
import styles from './LookBackScreen.module.css';
import { StepFrame } from './StepFrame.tsx';

const TIMES = 6;

export function WishStep({
  wish,
  contents,
  today,
  since,
  where,
  onBack,
  onNext,
}: StepProps & { readonly wish: Wish }) {
  const { t } = useTranslation('look-back');
  const verdictReads = useVerdictReads();
  const save = useSave();
  const words = usePageWords();
  const agreementWords = useAgreementWords(contents.plan, contents);
  const [telling, setTelling] = useState(false);
  const verdict = isDecided(wish, since) ? wish.lookedBack?.verdict : undefined;
  const title = words.wish(wish, contents);
  const line = lineOf(wish, contents.wishes);
  const agreed = contents.agreements.filter(({ wishId }) => wishId !== undefined && line.has(wishId));

  const settle = (now: LookedBack['verdict']) => {
    const open = isOver(wish) ? (agreed.length > 0 ? 'agreed' : 'new') : (wish.state ?? 'new');
    void save(settleWish(wish, stateAfter(now, open), { day: today, verdict: now }));
  };
  const decide = (now: LookedBack['verdict']) => (now === 'otherwise' ? setTelling(true) : settle(now));
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    void save(wishOtherwise(wish, draft, today));
  };
  const unknown = () => {
    settle('unknown');
    onNext();
  };

  return (
    <StepFrame
      title={t('still')}
      reads={[
        ...toldReads({ id: 'wish', voice: wish.voice }, title, readVoice),
        { id: 'question', text: t('still') },
        ...verdictReads('wish'),
      ]}
      where={where}
      onBack={onBack}
      onNext={onNext}
      onUnknown={unknown}
      unknown={verdict === 'unknown'}
    >
      <div className={styles.wish} data-topic={wish.topicId}>
        <span className={styles.face}>
          <WishFace wish={wish} named={contents} />
        </span>
        <div>
          <p className={styles.title}>{title}</p>
          <p>{words.topic(wish.topicId)}</p>
        </div>
      </div>
      {agreed.length > 0 && (
        <div className={styles.went}>
          <p className={styles.label}>{t('agreed')}</p>
          <ul className={styles.agreed}>
            {agreed.map((agreement) => {
              const checkIns = contents.checkIns
                .filter(({ agreementId }) => agreementId === agreement.id)
                .toSorted((a, b) => a.day.localeCompare(b.day))
                .slice(-TIMES);
              return (
                <li key={agreement.id}>
                  <p>{agreementWords.title(agreement)}</p>
                  <WentRow
                    checkIns={checkIns}
                    word={agreementWords.went}
                    label={agreementWords.title(agreement)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <VerdictCards of="wish" verdict={verdict} onDecide={decide} />
      {telling && (
        <OtherwiseDialog
          text={wish.text}
          sources={pictureSources}
          onDone={tell}
          onCancel={() => setTelling(false)}
        />
      )}
    </StepFrame>
  );
}
