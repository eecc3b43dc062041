// The end of a topic: what the client does not know, each to be swapped or left out; and what they were not sure of, to be asked
// again.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Catalogue } from '#domain/fit.ts';
import type { Plan } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useTopicWords } from '#ui/words/useWords.ts';
import { AskedPicture, useWordOf } from './AskedPicture.tsx';
import { type Asked, answerOf } from './asked-pictures.ts';
import styles from './KnownScreen.module.css';

export interface AnsweredPartProps {
  readonly plan: Plan;
  readonly topicId: string;
  readonly pictures: readonly Asked[];
  readonly all: Catalogue;
  /** Asks the picture in this place again. */
  readonly onAgain: (place: number) => void;
}

export function AnsweredPart({ plan, topicId, pictures, all, onAgain }: AnsweredPartProps) {
  const { t } = useTranslation(['known', 'frame']);
  const words = useTopicWords();
  const [, navigate] = useLocation();
  const base = `/plan/${plan.id}`;
  const strange = pictures.filter((picture) => answerOf(picture, all) === 'no');
  const unsure = pictures.filter((picture) => answerOf(picture, all) === 'unsure');
  const isAllKnown = pictures.every((picture) => answerOf(picture, all) === 'yes');
  const title =
    strange.length > 0
      ? t('known:strange', { count: strange.length })
      : t(isAllKnown ? 'known:allKnown' : 'known:notAll');
  const leads = t(plan.photosOnly ? 'known:leftOut' : 'known:stillAsked');
  const change = ({ kind, id, questionId }: Asked) =>
    navigate(
      [
        `${base}/adapt/${topicId}`,
        ...(kind === 'topic' ? [] : [questionId]),
        ...(kind === 'choice' ? [id] : []),
      ].join('/'),
    );
  return (
    <Frame
      title={t('known:title')}
      subtitle={words.topic(topicId)}
      topic={topicId}
      reads={[
        { id: 'title', text: strange.length > 0 ? `${title}. ${leads}` : title },
        ...(unsure.length > 0
          ? [
              {
                id: 'unsure',
                text: `${t('known:unsure', { count: unsure.length })}. ${t('known:unsure.text')}`,
              },
            ]
          : []),
      ]}
      bar={<QuestionBar onBack={() => navigate(`${base}/known`)} />}
    >
      <Notice picture={isAllKnown ? 'ui#check' : 'ui#search'} title={title}>
        {strange.length > 0 && <p>{leads}</p>}
      </Notice>
      <List pictures={strange}>
        {(picture) => (
          <>
            <Button picture="ui#search" onPress={() => change(picture)}>
              {t('known:other')}
            </Button>
            <Button variant="quiet" picture="ui#again" onPress={() => onAgain(pictures.indexOf(picture))}>
              {t('known:again')}
            </Button>
          </>
        )}
      </List>
      {unsure.length > 0 && (
        <div className={styles.unsure}>
          <Notice picture="ui#dont-know" title={t('known:unsure', { count: unsure.length })}>
            <p>{t('known:unsure.text')}</p>
          </Notice>
          <List pictures={unsure}>
            {(picture) => (
              <Button picture="ui#again" onPress={() => onAgain(pictures.indexOf(picture))}>
                {t('known:again')}
              </Button>
            )}
          </List>
        </div>
      )}
    </Frame>
  );
}

function List({
  pictures,
  children,
}: {
  pictures: readonly Asked[];
  children: (picture: Asked) => ReactNode;
}) {
  const wordOf = useWordOf();
  if (pictures.length === 0) return null;
  return (
    <ul className={styles.strange}>
      {pictures.map((picture) => (
        <li key={`${picture.kind}/${picture.id}`}>
          <span className={styles.small}>
            <AskedPicture {...picture} />
          </span>
          <span className={styles.strangeWord}>{wordOf(picture)}</span>
          {children(picture)}
        </li>
      ))}
    </ul>
  );
}
