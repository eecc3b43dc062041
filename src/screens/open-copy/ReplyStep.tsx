// A reply was opened: from whom, and all that it says, before any of it is stored. Then the client looks at it in the plan.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OpenedReply } from '#share/decode.ts';
import { useSave } from '#state/saving.ts';
import { receiveReply } from '#storage/additions.ts';
import { useStandsHere } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FileMedia } from '#ui/media/FileMedia.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './ReplyStep.module.css';

export interface ReplyStepProps {
  readonly reply: OpenedReply;
  readonly onBack: () => void;
}

export function ReplyStep({ reply, onBack }: ReplyStepProps) {
  const { t } = useTranslation(['reply', 'frame']);
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const here = useStandsHere(reply.to.planId);
  if (here === undefined) return null;

  if (here === null || here === 'damaged' || here.plan.deletedAt !== undefined) {
    const title = t('reply:other.title');
    const text = t('reply:other.text');
    return (
      <Frame title={title} reads={[{ id: 'title', text: `${title}. ${text}` }]}>
        <Notice
          large
          role="alert"
          picture="ui#other-person"
          title={title}
          actions={<Button onPress={onBack}>{t('frame:back')}</Button>}
        >
          <p>{text}</p>
        </Notice>
      </Frame>
    );
  }
  const { from, additions, made, media } = reply;
  const take = async () => {
    setBusy(true);
    const saved = await save(receiveReply(here.plan, { ...reply, readMedia: media.read }));
    setBusy(false);
    if (saved.ok) navigate(`/plan/${here.plan.id}/reply`, { replace: true });
  };
  const title = t('reply:got.title', { name: from.name });
  const count =
    additions.length === 0
      ? t('reply:got.none')
      : `${t('reply:got.count', { name: from.name, count: additions.length })} ${t('reply:got.choose')}`;
  return (
    <FileMedia read={media.read}>
      <Frame
        title={title}
        subtitle={[
          words.relation(from),
          t('reply:got.made', { day: words.date(Date.parse(`${made}T12:00`)) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        reads={[
          { id: 'title', text: `${title}. ${count}` },
          ...additions.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])),
        ]}
        bar={
          <QuestionBar
            onBack={onBack}
            waits={busy}
            onNext={additions.length > 0 && !busy ? () => void take() : undefined}
            nextWord={t(busy ? 'reply:got.busy' : 'reply:got.look')}
          />
        }
      >
        <div className={styles.step}>
          <p>{count}</p>
          {additions.map((addition) => (
            <div key={addition.id} className={styles.piece}>
              <p className={styles.place}>
                {addition.place.questionId === undefined
                  ? words.topic(addition.place.topicId)
                  : words.heading(addition.place.questionId)}
              </p>
              <ToldPiece told={addition} />
            </div>
          ))}
        </div>
      </Frame>
    </FileMedia>
  );
}
