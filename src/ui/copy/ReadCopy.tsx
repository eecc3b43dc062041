// Reading a copy: the plan as its owner shares it. Read only, aloud, on paper; alike in the app and in the file that opens
// itself. It stores nothing: what is added to it goes when it is closed, unless who shows it keeps that.
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { type Catalogue, topicOf } from '#domain/fit.ts';
import { gatheredFeelings } from '#domain/overview.ts';
import { planPages } from '#domain/page.ts';
import type { Media } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext, useFrameParts } from '#ui/frame/frame-context.ts';
import { FileMedia } from '#ui/media/FileMedia.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { feelingSegments } from '#ui/overview/segments.ts';
import { PlanPaper } from '#ui/plan-page/PlanPaper.tsx';
import { PlanScroll } from '#ui/plan-page/PlanScroll.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { segmentsOf } from '#ui/plan-page/segments.ts';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { CatalogueContext } from '#ui/words/catalogue.ts';
import styles from './ReadCopy.module.css';
import type { KeepingReply, Place, Replying } from './reply.ts';
import { useReply } from './useReply.tsx';

/** An opened copy, as it is read. */
export interface CopyToRead {
  readonly contents: PlanContents;
  readonly media: {
    readonly list: readonly Omit<Media, 'bytes'>[];
    read(id: string): Promise<Media | undefined>;
  };
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
  readonly forName?: string;
  /** The day before which the client hopes for an answer. */
  readonly answerBefore?: string;
}

export interface ReadCopyProps {
  readonly copy: CopyToRead;
  /** The topics and questions of its client. The same one as long as the copy is. */
  readonly catalogue: Catalogue;
  /** What becomes of the copy, in a sentence. */
  readonly hint: string;
  /** Buttons that keep it. */
  readonly keeping: ReactNode;
  /** Present where what is read can be answered. The same one as long as the copy is. */
  readonly replying?: Replying | undefined;
  readonly keepingReply?: KeepingReply | undefined;
  /** Keeps the copy and what is added to it. Absent where that cannot be. */
  readonly onKeep?: (() => Promise<void>) | undefined;
  readonly onClose: () => void;
}

export function ReadCopy(props: ReadCopyProps) {
  return (
    <CatalogueContext value={props.catalogue}>
      <CopyPages {...props} />
    </CatalogueContext>
  );
}

function CopyPages(props: ReadCopyProps) {
  const { copy, catalogue, hint, keeping, replying, keepingReply, onKeep, onClose } = props;
  const { t } = useTranslation(['copy', 'frame', 'overview', 'reply']);
  const words = usePageWords();
  const days = useDayWords();
  const { reading, stop } = useReadAloud();
  const { note } = useFrameParts();
  const [telling, setTelling] = useState(false);
  const { contents, media } = copy;
  const { plan } = contents;

  const pages = useMemo(
    () => planPages(contents, catalogue.topics, catalogue.questions),
    [contents, catalogue],
  );
  const columns = useMemo(() => gatheredFeelings(contents, catalogue.questions), [contents, catalogue]);
  const photos = media.list.filter(({ kind }) => kind === 'photo').length;
  const { isLaidOut, print } = usePrinting(photos > 0 ? 1 : 0);
  const madeAt = Date.parse(`${copy.made}T12:00`);
  const day = words.date(madeAt);

  const cardsAt = (place: Place) => {
    const section = pages
      .flatMap((page) => page.sections)
      .find(({ questionId }) => questionId === place.questionId);
    return (section?.groups ?? [])
      .flatMap(({ cards }) => cards)
      .map(({ card }) => ({ card, word: words.card(card, contents) }));
  };
  const reply = useReply(replying, plan.name, cardsAt, keepingReply);
  const unsent =
    keepingReply?.isContinued && reply.unsent > 0 ? t('reply:unsent', { count: reply.unsent }) : undefined;
  const below = replying
    ? ({ topicId, questionId }: Omit<Place, 'card'>) =>
        reply.below(
          questionId === undefined
            ? { topicId }
            : { topicId: topicOf(catalogue, questionId) ?? topicId, questionId },
          questionId === undefined ? words.topic(topicId) : undefined,
        )
    : undefined;
  const [leaving, setLeaving] = useState(false);
  const close = () => {
    stop();
    onClose();
  };

  const send = () => {
    stop();
    reply.send();
  };

  const soundOf = async (id: string) => {
    const medium = await media.read(id);
    return medium && new Blob([medium.bytes], { type: medium.type });
  };

  if (reply.screen)
    return <FrameContext value={{ owner: <Portrait face={plan.face} />, note }}>{reply.screen}</FrameContext>;
  return (
    <FileMedia read={media.read} list={media.list}>
      <FrameContext value={{ owner: <Portrait face={plan.face} photo={plan.photo} />, note }}>
        <div data-skin={plan.face.skin} data-hair={plan.face.hairColor}>
          <Frame
            title={t('copy:of', { name: plan.name })}
            subtitle={copy.forName ? t('copy:madeFor', { day, name: copy.forName }) : t('copy:made', { day })}
            reads={[
              ...(unsent === undefined ? [] : [{ id: 'unsent', text: unsent }]),
              ...pages.flatMap((page) => segmentsOf(page, { words, named: contents, soundOf })),
              ...(columns ? feelingSegments(columns, { words, named: contents, t }) : []),
            ]}
            bar={
              <QuestionBar
                onBack={reply.isAtRisk ? () => setLeaving(true) : close}
                onNext={reply.added.length > 0 ? send : undefined}
                nextWord={t(reply.unsent > 0 ? 'reply:send' : 'reply:send.again')}
              />
            }
          >
            <div className={styles.head}>
              {unsent !== undefined && (
                <Notice picture="ui#write">
                  <p>{unsent}</p>
                </Notice>
              )}
              {copy.answerBefore !== undefined && (
                <Notice picture="ui#calendar">
                  <p>{t('copy:answerBefore', { day: days.full(copy.answerBefore) })}</p>
                </Notice>
              )}
            </div>
            {pages.length === 0 ? (
              <Notice large picture="ui#family-copy" title={t('copy:empty')} />
            ) : (
              <PlanScroll pages={pages} columns={columns} named={contents} reading={reading} below={below} />
            )}
            <div className={styles.foot}>
              <p className={styles.hint}>{hint}</p>
              <div className={styles.actions}>
                <Button picture="ui#help" onPress={() => setTelling(true)}>
                  {t('copy:story')}
                </Button>
                <Button picture="ui#print" onPress={print}>
                  {t('copy:print')}
                </Button>
                {keeping}
              </div>
            </div>
            {reply.dialog}
            {leaving && (
              <Dialog
                title={t('reply:leave')}
                onClose={() => setLeaving(false)}
                size={onKeep ? 'wide' : 'plain'}
              >
                <p>{t('reply:leave.text')}</p>
                <DialogActions>
                  <Button onPress={close}>{t('reply:leave.go')}</Button>
                  {onKeep && (
                    <Button
                      picture="ui#tablet"
                      onPress={() => {
                        setLeaving(false);
                        void onKeep();
                      }}
                    >
                      {t('copy:keep')}
                    </Button>
                  )}
                  <Button variant="go" onPress={() => setLeaving(false)}>
                    {t('reply:leave.stay')}
                  </Button>
                </DialogActions>
              </Dialog>
            )}
            {telling && (
              <Dialog title={t('copy:story')} onClose={() => setTelling(false)}>
                <div className={styles.story}>
                  <p>{t('copy:story.own', { name: plan.name })}</p>
                  <p>{t('copy:story.chosen', { name: plan.name })}</p>
                  <p>{t('copy:story.others', { name: plan.name })}</p>
                  <p>{t('copy:story.talk', { name: plan.name })}</p>
                </div>
                <DialogActions>
                  <Button variant="go" onPress={() => setTelling(false)}>
                    {t('frame:close')}
                  </Button>
                </DialogActions>
              </Dialog>
            )}
          </Frame>
          {isLaidOut && (
            <PlanPaper pages={pages} columns={columns} named={contents} plan={plan} at={madeAt} />
          )}
        </div>
      </FrameContext>
    </FileMedia>
  );
}
