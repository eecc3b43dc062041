// Reading a copy: the plan as its owner shares it. Read only, aloud, on paper. It lives in memory and goes when it is closed.
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import { planPages } from '#domain/page.ts';
import type { OpenedCopy } from '#share/decode.ts';
import { useSave } from '#state/saving.ts';
import { keepCopy } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext } from '#ui/frame/frame-context.ts';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlanPaper } from '#ui/plan-page/PlanPaper.tsx';
import { PlanScroll } from '#ui/plan-page/PlanScroll.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { segmentsOf } from '#ui/plan-page/segments.ts';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { CatalogueContext, useCatalogue } from '#ui/words/catalogue.ts';
import styles from './ReadCopy.module.css';

export interface ReadCopyProps {
  readonly copy: OpenedCopy;
  readonly file: File;
  readonly onClose: () => void;
}

export function ReadCopy(props: ReadCopyProps) {
  const { adaptations } = props.copy.contents;
  const catalogue = useMemo(() => catalogueOf(adaptations), [adaptations]);
  return (
    <CatalogueContext value={catalogue}>
      <CopyPages {...props} />
    </CatalogueContext>
  );
}

function CopyPages({ copy, file, onClose }: ReadCopyProps) {
  const { t } = useTranslation(['copy', 'frame']);
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const days = useDayWords();
  const save = useSave();
  const { reading, stop } = useReadAloud();
  const [kept, setKept] = useState(false);
  const [telling, setTelling] = useState(false);
  const { contents, media } = copy;
  const { plan } = contents;

  const useMediaOfCopy = useCallback(
    (id: string | undefined) => (id ? (media.get(id) ?? null) : null),
    [media],
  );
  const pages = useMemo(() => planPages(contents, topics, questions), [contents, topics, questions]);
  const photos = [...media.values()].filter((medium) => medium.kind === 'photo').length;
  const { isLaidOut, print } = usePrinting(photos > 0 ? 1 : 0);
  const madeAt = Date.parse(`${copy.made}T12:00`);
  const day = words.date(madeAt);

  const soundOf = async (id: string) => {
    const medium = media.get(id);
    return medium && new Blob([medium.bytes], { type: medium.type });
  };
  const keep = async () => {
    const saved = await save(keepCopy({ fileName: file.name, bytes: await file.arrayBuffer() }));
    if (saved.ok) setKept(true);
  };

  return (
    <MediaSourceContext value={useMediaOfCopy}>
      <FrameContext value={{ owner: <Portrait face={plan.face} photo={plan.photo} /> }}>
        <div data-skin={plan.face.skin} data-hair={plan.face.hairColor}>
          <Frame
            title={t('copy:of', { name: plan.name })}
            subtitle={copy.forName ? t('copy:madeFor', { day, name: copy.forName }) : t('copy:made', { day })}
            reads={pages.flatMap((page) => segmentsOf(page, { words, named: contents, soundOf }))}
            bar={
              <QuestionBar
                onNext={() => {
                  stop();
                  onClose();
                }}
                nextWord={t('copy:close')}
              />
            }
          >
            {copy.answerBefore !== undefined && (
              <Notice picture="ui#calendar">
                <p>{t('copy:answerBefore', { day: days.full(copy.answerBefore) })}</p>
              </Notice>
            )}
            {pages.length === 0 ? (
              <Notice large picture="ui#family-copy" title={t('copy:empty')} />
            ) : (
              <PlanScroll pages={pages} named={contents} reading={reading} />
            )}
            <div className={styles.foot}>
              <p className={styles.hint}>{kept ? t('copy:keep.done') : t('copy:keep.hint')}</p>
              <div className={styles.actions}>
                <Button picture="ui#help" onPress={() => setTelling(true)}>
                  {t('copy:story')}
                </Button>
                <Button picture="ui#print" onPress={print}>
                  {t('copy:print')}
                </Button>
                {!kept && (
                  <Button picture="ui#tablet" onPress={() => void keep()}>
                    {t('copy:keep')}
                  </Button>
                )}
              </div>
            </div>
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
          {isLaidOut && <PlanPaper pages={pages} named={contents} plan={plan} at={madeAt} />}
        </div>
      </FrameContext>
    </MediaSourceContext>
  );
}
