// One wish of the year before: what came of it, what stands beside it now, and whether the client keeps it, changes it or lets it go.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookedBack, Wish } from '#domain/records.ts';
import { lineOf, newWishes, saysTheSame, type WishThen } from '#domain/rounds.ts';
import type { ToldDraft } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { decideOnWish } from '#storage/rounds.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { OtherwiseDialog } from '#ui/verdict/OtherwiseDialog.tsx';
import { VerdictCards } from '#ui/verdict/VerdictCards.tsx';
import { WentRow } from '#ui/went/WentRow.tsx';
import type { ChangedStepProps } from './ChangedPart.tsx';
import styles from './NewYearScreen.module.css';
import { verdictOf } from './verdict-of.ts';
import { WishLine } from './WishLine.tsx';

const TIMES = 6;

export function ChangedWish({
  wish: { before, now },
  contents,
  where,
  onBack,
  onNext,
}: ChangedStepProps & { readonly wish: WishThen }) {
  const { t } = useTranslation(['new-year', 'look-back']);
  const words = usePageWords();
  const agreementWords = useAgreementWords(contents.plan, contents);
  const today = useToday();
  const save = useSave();
  const [telling, setTelling] = useState(false);
  const line = lineOf(before, contents.wishes);
  const agreed = contents.agreements.filter(({ wishId }) => wishId !== undefined && line.has(wishId));
  const fresh = newWishes(contents).filter(({ topicId }) => topicId === before.topicId);
  const isUnwanted = before.kind === 'unwanted';

  const settle = (verdict: LookedBack['verdict'], draft?: ToldDraft) =>
    void save(decideOnWish(contents.plan, before, { day: today, verdict }, draft));
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    settle('otherwise', draft);
  };
  const question = t(isUnwanted ? 'look-back:right' : 'look-back:still');
  const titleOf = (wish: Wish) => words.wish(wish, contents);
  const ofNow = now && !saysTheSame(now, before) ? [now, ...fresh] : fresh;
  const name = words.topic(before.topicId);

  return (
    <Frame
      title={question}
      subtitle={name}
      topic={before.topicId}
      reads={[
        {
          id: 'before',
          text: `${t('new-year:changed.before')}. ${isUnwanted ? `${words.label('unwanted')}. ` : ''}${titleOf(before)}`,
        },
        ...ofNow.map((wish) => ({ id: wish.id, text: `${t('new-year:changed.now')}. ${titleOf(wish)}` })),
        { id: 'question', text: question },
      ]}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} onUnknown={onNext}>
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.screen} data-topic={before.topicId}>
        <div className={ofNow.length > 0 ? styles.sides : styles.screen}>
          <section className={styles.side} aria-label={t('new-year:changed.before')}>
            <h2 className={styles.heading}>{t('new-year:changed.before')}</h2>
            <WishLine wish={before} contents={contents} marked />
            {agreed.map((agreement) => (
              <div key={agreement.id} className={styles.agreed}>
                <p>{agreementWords.title(agreement)}</p>
                <WentRow
                  checkIns={contents.checkIns
                    .filter(({ agreementId }) => agreementId === agreement.id)
                    .toSorted((a, b) => a.day.localeCompare(b.day))
                    .slice(-TIMES)}
                  word={agreementWords.went}
                  label={agreementWords.title(agreement)}
                />
              </div>
            ))}
          </section>
          {ofNow.length > 0 && (
            <section className={styles.side} aria-label={t('new-year:changed.now')}>
              <h2 className={styles.heading}>{t('new-year:changed.now')}</h2>
              {ofNow.map((wish) => (
                <WishLine key={wish.id} wish={wish} contents={contents} marked />
              ))}
            </section>
          )}
        </div>
        <VerdictCards
          of={isUnwanted ? 'unwanted' : 'wish'}
          verdict={verdictOf({ before, now })}
          onDecide={(verdict) => (verdict === 'otherwise' ? setTelling(true) : settle(verdict))}
        />
      </div>
      {telling && (
        <OtherwiseDialog
          text={now?.text ?? before.text}
          encode={encodePhoto}
          onDone={tell}
          onCancel={() => setTelling(false)}
        />
      )}
    </Frame>
  );
}
