// One wish: what came of it, and whether the client still wants it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import type { ToldDraft } from '#domain/told.ts';
import { useSave } from '#state/saving.ts';
import { settleWish, wishOtherwise } from '#storage/look-back.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { WentRow } from '#ui/went/WentRow.tsx';
import type { StepProps } from './AgreementStep.tsx';
import styles from './LookBackScreen.module.css';
import { OtherwiseDialog } from './OtherwiseDialog.tsx';
import { StepFrame } from './StepFrame.tsx';
import { type Verdict, VerdictCards } from './VerdictCards.tsx';

const TIMES = 6;

export function WishStep({ wish, contents, where, onBack, onNext }: StepProps & { readonly wish: Wish }) {
  const { t } = useTranslation('look-back');
  const save = useSave();
  const words = usePageWords();
  const agreementWords = useAgreementWords(contents.plan, contents);
  const [verdict, setVerdict] = useState<Verdict | undefined>();
  const [before] = useState(wish.state);
  const [telling, setTelling] = useState(false);
  const title = words.wish(wish, contents);
  const agreed = contents.agreements.filter(({ wishId }) => wishId === wish.id);

  const decide = (now: Verdict) => {
    if (now === 'otherwise') return setTelling(true);
    setVerdict(now);
    const state = now === 'done' ? 'done' : now === 'let-go' ? 'dropped' : (before ?? 'new');
    void save(settleWish(wish, state));
  };
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    setVerdict('otherwise');
    void save(wishOtherwise(wish, draft));
  };

  return (
    <StepFrame
      title={t('still')}
      reads={[title, t('still')]}
      where={where}
      onBack={onBack}
      onNext={onNext}
      onUnknown={onNext}
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
      <VerdictCards wish verdict={verdict} onDecide={decide} />
      {telling && <OtherwiseDialog text={wish.text} onDone={tell} onCancel={() => setTelling(false)} />}
    </StepFrame>
  );
}
