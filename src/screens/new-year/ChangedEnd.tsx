// Two years in one list: what became of each wish and agreement of before, what is new, and which answers are otherwise.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { anyQuestionOf } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { isGoing } from '#domain/looking-back.ts';
import type { Agreement } from '#domain/records.ts';
import {
  type AgreementThen,
  type Difference,
  isOtherwise,
  newWishes,
  type WishThen,
} from '#domain/rounds.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionPicture } from '#ui/picture/ContentPicture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { type Decided, DecidedList } from '#ui/verdict/DecidedList.tsx';
import { useVerdictWords, verdictPicture } from '#ui/verdict/verdict-words.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useBecame } from './became.ts';
import styles from './NewYearScreen.module.css';
import { verdictOf } from './verdict-of.ts';

export interface ChangedEndProps {
  readonly contents: PlanContents;
  readonly answers: readonly Difference[];
  readonly wishes: readonly WishThen[];
  readonly agreements: readonly AgreementThen[];
  /** What is agreed that was not before this year. */
  readonly fresh: readonly Agreement[];
  /** Goes to the wish, agreement or question with this id, to decide otherwise. */
  readonly onOne: (id: string) => void;
}

export function ChangedEnd({ contents, answers, wishes, agreements, fresh, onOne }: ChangedEndProps) {
  const { t } = useTranslation(['new-year', 'look-back']);
  const [, navigate] = useLocation();
  const words = usePageWords();
  const verdictWords = useVerdictWords();
  const { questions } = useCatalogue();
  const { reading } = useReadAloud();
  const base = `/plan/${contents.plan.id}`;
  const becameOf = useBecame(contents);
  const agreementWords = useAgreementWords(contents.plan, contents);
  const faceOf = (agreement: Agreement) => (
    <AgreementFace
      key={agreement.id}
      agreement={agreement}
      questionId={anyQuestionOf(agreement.topicId)}
      named={contents}
    />
  );
  const lists = [
    {
      id: 'wishes',
      heading: t('new-year:changed.wishes'),
      go: onOne,
      list: wishes.map((wish): Decided => {
        const { before, now = before } = wish;
        const verdict = verdictOf(wish);
        const of = before.kind === 'unwanted' ? 'unwanted' : 'wish';
        return {
          id: before.id,
          face: <WishFace key={before.id} wish={now} named={contents} />,
          words: words.wish(now, contents),
          topic: before.topicId,
          sign: verdictPicture(verdict),
          decision: verdictWords(of, verdict),
        };
      }),
    },
    {
      id: 'agreed',
      heading: t('new-year:changed.agreed'),
      go: onOne,
      list: agreements.map((then): Decided => {
        const { before } = then;
        const { sign, words: decision } = becameOf(then);
        return {
          id: before.id,
          face: faceOf(before),
          words: agreementWords.title(before),
          topic: before.topicId,
          sign,
          decision,
        };
      }),
    },
    {
      id: 'new',
      heading: t('new-year:changed.new'),
      go: (id: string) => navigate(`${base}/wishes/${id}`),
      list: newWishes(contents).map(
        (wish): Decided => ({
          id: wish.id,
          face: <WishFace key={wish.id} wish={wish} named={contents} />,
          words: words.wish(wish, contents),
          topic: wish.topicId,
          sign: wish.kind === 'unwanted' ? 'ui#unwanted' : 'ui#wishes',
          decision: words.label(wish.kind === 'unwanted' ? 'unwanted' : 'wish'),
        }),
      ),
    },
    {
      id: 'new-agreed',
      heading: t('new-year:changed.newAgreed'),
      go: () => navigate(`${base}/agreements`),
      list: fresh.map(
        (agreement): Decided => ({
          id: agreement.id,
          face: faceOf(agreement),
          words: agreementWords.title(agreement),
          topic: agreement.topicId,
          sign: 'ui#agreements',
          decision: agreementWords.when(agreement) ?? words.label('agreement'),
        }),
      ),
    },
    {
      id: 'answers',
      heading: t('new-year:changed'),
      go: onOne,
      list: answers.map(
        ({ questionId, settled, unsure }): Decided => ({
          id: questionId,
          face: <QuestionPicture key={questionId} of={questionId} />,
          words: words.heading(questionId),
          topic: questions.find(({ id }) => id === questionId)?.topic ?? '',
          sign: settled ? 'ui#check' : verdictPicture(unsure ? 'unknown' : undefined),
          decision: settled
            ? t('new-year:changed.takeNow')
            : verdictWords('wish', unsure ? 'unknown' : undefined),
        }),
      ),
    },
  ].filter(({ list }) => list.length > 0);
  const differs = answers.length + wishes.length + agreements.filter(isOtherwise).length + fresh.length > 0;
  const title = t(differs ? 'new-year:changed.end' : 'new-year:changed.none');
  const goesOn = contents.agreements.some(isGoing);
  return (
    <Frame
      key="end"
      title={t('new-year:changed')}
      reads={[
        { id: 'end', text: title },
        ...lists.flatMap(({ heading, list }) =>
          list.map(({ id, words: what, decision }) => ({ id, text: `${heading}. ${what}. ${decision}` })),
        ),
      ]}
      bar={<PlacesBar planId={contents.plan.id} current="plan" />}
    >
      <div className={styles.screen}>
        <Notice
          picture="ui#check"
          title={title}
          actions={
            <>
              {goesOn && (
                <Button picture="ui#story-look-back" onPress={() => navigate(`${base}/look-back`)}>
                  {t('look-back:title')}
                </Button>
              )}
              <Button variant="go" onPress={() => navigate(base)}>
                {t('new-year:end.go')}
              </Button>
            </>
          }
        >
          {goesOn && <p>{t('new-year:changed.agreements')}</p>}
        </Notice>
        {lists.map(({ id, heading, list, go }) => (
          <DecidedList key={id} heading={heading} list={list} reading={reading} onPress={go} />
        ))}
      </div>
    </Frame>
  );
}
