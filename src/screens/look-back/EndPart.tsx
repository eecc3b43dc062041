// The end of looking back: what was decided of each, to read and to decide otherwise.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { anyQuestionOf } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { type Decided, DecidedList } from '#ui/verdict/DecidedList.tsx';
import { useVerdictWords, verdictPicture } from '#ui/verdict/verdict-words.ts';
import styles from './LookBackScreen.module.css';
import type { Item } from './look-back-items.ts';

export interface EndPartProps {
  readonly contents: PlanContents;
  readonly items: readonly Item[];
  readonly onAll: () => void;
  readonly onOne: (id: string) => void;
}

export function EndPart({ contents, items, onAll, onOne }: EndPartProps) {
  const { t } = useTranslation('look-back');
  const [, navigate] = useLocation();
  const words = usePageWords();
  const agreementWords = useAgreementWords(contents.plan, contents);
  const verdictWords = useVerdictWords();
  const { reading } = useReadAloud();
  const base = `/plan/${contents.plan.id}`;
  const isEmpty = items.length === 0;
  const title = t(isEmpty ? 'empty.title' : 'end.title');
  const text = t(isEmpty ? 'empty.text' : 'end.text');
  const decided = items.map(({ kind, record }): Decided => {
    const named = kind === 'agreement' ? agreementWords.title(record) : words.wish(record, contents);
    const face =
      kind === 'agreement' ? (
        <AgreementFace
          key={record.id}
          agreement={record}
          questionId={anyQuestionOf(record.topicId)}
          named={contents}
        />
      ) : (
        <WishFace key={record.id} wish={record} named={contents} />
      );
    const verdict = record.lookedBack?.verdict;
    const decision = verdictWords(kind, verdict);
    return {
      id: record.id,
      face,
      words: named,
      topic: record.topicId,
      sign: verdictPicture(verdict),
      decision,
    };
  });
  return (
    <Frame
      key="end"
      title={t('title')}
      reads={[
        { id: 'end', text: `${title}. ${text}` },
        ...decided.map(({ id, words: what, decision }) => ({ id, text: `${what}. ${decision}` })),
      ]}
      bar={<PlacesBar planId={contents.plan.id} current="agreements" />}
    >
      <div className={styles.step}>
        <Notice
          large
          picture="ui#story-look-back"
          title={title}
          actions={
            <>
              {!isEmpty && (
                <Button picture="ui#again" onPress={onAll}>
                  {t('all')}
                </Button>
              )}
              <Button picture="ui#plans" onPress={() => navigate(`${base}/years`)}>
                {t('toYears')}
              </Button>
              <Button variant="go" onPress={() => navigate(`${base}/agreements`)}>
                {t('toAgreements')}
              </Button>
            </>
          }
        >
          <p>{text}</p>
        </Notice>
        {!isEmpty && <DecidedList heading={t('decided')} list={decided} reading={reading} onPress={onOne} />}
      </div>
    </Frame>
  );
}
