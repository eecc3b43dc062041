// One wish of the year before: what came of it, what stands beside it now, and whether the client keeps it, changes it or lets it go.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, LookedBack, Wish } from '#domain/records.ts';
import {
  agreementsThen,
  lineOf,
  newAgreements,
  newWishes,
  saysTheSame,
  type WishThen,
} from '#domain/rounds.ts';
import type { ToldDraft } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { decideOnWish, unsureOfWish } from '#storage/earlier-wishes.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { OtherwiseDialog } from '#ui/verdict/OtherwiseDialog.tsx';
import { VerdictCards } from '#ui/verdict/VerdictCards.tsx';
import { useVerdictReads } from '#ui/verdict/verdict-words.ts';
import { AgreementBeside } from './AgreementLine.tsx';
import { useBecame } from './became.ts';
import type { ChangedStepProps } from './ChangedPart.tsx';
import styles from './NewYearScreen.module.css';
import { verdictOf } from './verdict-of.ts';
import { WishLine } from './WishLine.tsx';

export function ChangedWish({
  wish,
  contents,
  where,
  onBack,
  onNext,
}: ChangedStepProps & { readonly wish: WishThen }) {
  const { t } = useTranslation(['new-year', 'look-back']);
  const verdictReads = useVerdictReads();
  const { before, now } = wish;
  const words = usePageWords();
  const agreementWords = useAgreementWords(contents.plan, contents);
  const becameOf = useBecame(contents);
  const today = useToday();
  const save = useSave();
  const [telling, setTelling] = useState(false);
  const line = lineOf(before, contents.wishes);
  const isOfWish = ({ wishId }: Agreement) => wishId !== undefined && line.has(wishId);
  const agreed = agreementsThen(contents).filter((then) => isOfWish(then.before));
  const fresh = newWishes(contents).filter(({ topicId }) => topicId === before.topicId);
  const verdict = verdictOf(wish);
  const isUnwanted = before.kind === 'unwanted';

  const settle = (one: LookedBack['verdict'], draft?: ToldDraft) =>
    void save(decideOnWish(contents.plan, before, { day: today, verdict: one }, draft));
  const unknown = () => {
    void save(unsureOfWish(contents.plan, before, today));
    onNext();
  };
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    settle('otherwise', draft);
  };
  const question = t(isUnwanted ? 'look-back:right' : 'look-back:still');
  const titleOf = (one: Wish) => words.wish(one, contents);
  const ofNow = now && !saysTheSame(now, before) ? [now, ...fresh] : fresh;
  const lineNow = now ? lineOf(now, contents.wishes) : line;
  const agreedNow = newAgreements(contents).filter(
    ({ wishId }) => wishId !== undefined && lineNow.has(wishId),
  );
  const hasNow = ofNow.length + agreedNow.length > 0;
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
        ...agreed.map((then) => ({
          id: then.before.id,
          text: `${agreementWords.spoken(then.before)}. ${becameOf(then).words}`,
        })),
        ...ofNow.map((one) => ({ id: one.id, text: `${t('new-year:changed.now')}. ${titleOf(one)}` })),
        ...agreedNow.map((one) => ({ id: one.id, text: agreementWords.spoken(one) })),
        { id: 'question', text: question },
        ...verdictReads(isUnwanted ? 'unwanted' : 'wish'),
      ]}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} onUnknown={unknown} unknown={verdict === 'unknown'}>
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.screen} data-topic={before.topicId}>
        <div className={hasNow ? styles.sides : styles.screen}>
          <section className={styles.side} aria-label={t('new-year:changed.before')}>
            <h2 className={styles.heading}>{t('new-year:changed.before')}</h2>
            <WishLine wish={before} contents={contents} marked />
            {agreed.map((then) => (
              <AgreementBeside key={then.before.id} agreement={then.before} contents={contents}>
                <Picture of={becameOf(then).sign} className={styles.small} />
                {becameOf(then).words}
              </AgreementBeside>
            ))}
          </section>
          {hasNow && (
            <section className={styles.side} aria-label={t('new-year:changed.now')}>
              <h2 className={styles.heading}>{t('new-year:changed.now')}</h2>
              {ofNow.map((one) => (
                <WishLine key={one.id} wish={one} contents={contents} marked />
              ))}
              {agreedNow.map((agreement) => (
                <AgreementBeside key={agreement.id} agreement={agreement} contents={contents} />
              ))}
            </section>
          )}
        </div>
        <VerdictCards
          of={isUnwanted ? 'unwanted' : 'wish'}
          verdict={verdict}
          onDecide={(one) => (one === 'otherwise' ? setTelling(true) : settle(one))}
        />
      </div>
      {telling && (
        <OtherwiseDialog
          text={now?.text ?? before.text}
          sources={pictureSources}
          onDone={tell}
          onCancel={() => setTelling(false)}
        />
      )}
    </Frame>
  );
}
