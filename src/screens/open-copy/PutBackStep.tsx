// A backup was opened: what is in it, what is here, and how it goes back. Nothing here is overwritten without asking.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Saved } from '#domain/saved.ts';
import type { OpenedBackup } from '#share/decode.ts';
import { useSave } from '#state/saving.ts';
import { mergeBackup } from '#storage/merge.ts';
import { type PuttingBack, putBack, type WayBack } from '#storage/put-back.ts';
import { useMedia, useStandsHere } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FileMedia } from '#ui/media/FileMedia.tsx';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { MergeStep } from './MergeStep.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './PutBackStep.module.css';
import { whatStands } from './what-stands.ts';

export interface PutBackStepProps {
  readonly backup: OpenedBackup;
  readonly onBack: () => void;
}

export function PutBackStep({ backup, onBack }: PutBackStepProps) {
  const { t } = useTranslation(['backup', 'frame', 'making']);
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  /** How far putting back is. */
  const [fraction, setFraction] = useState<number>();
  const stopping = useRef<AbortController>(undefined);
  const [replacing, setReplacing] = useState(false);
  const [merging, setMerging] = useState(false);
  const { contents, media } = backup;
  const here = useStandsHere(contents.plan.id);
  // Leaving the screen ends what is going on.
  useEffect(() => () => stopping.current?.abort(), []);
  if (here === undefined) return null;

  const linesOf = (plan: PlanContents) => {
    const { answers, wishes, photos, voices } = whatStands(plan);
    const lines = [
      answers > 0 && t('backup:answers', { count: answers }),
      wishes > 0 && t('backup:wishes', { count: wishes }),
      photos > 0 && t('backup:photos', { count: photos }),
      voices > 0 && t('backup:voices', { count: voices }),
    ].filter((line) => line !== false);
    return lines.length > 0 ? lines : [t('backup:nothing')];
  };
  const madeAt = Date.parse(`${backup.made}T12:00`);
  const inFile = {
    where: t('backup:file'),
    day: t('backup:file.day', { day: words.date(madeAt) }),
    lines: linesOf(contents),
  };
  const onDevice = here && {
    where: t('backup:here'),
    ...(here === 'damaged'
      ? { day: t('backup:here.damaged'), lines: [] }
      : {
          day: here.plan.deletedAt
            ? t('backup:here.thrownAway')
            : t('backup:here.day', { day: words.date(whatStands(here).newest) }),
          lines: linesOf(here),
        }),
  };
  const asRead = (id: string, name: string, { where, day, lines }: typeof inFile) => ({
    id,
    text: `${where}: ${name}. ${[day, ...lines].join('. ')}`,
  });
  const nameHere = here && here !== 'damaged' ? here.plan.name : contents.plan.name;

  const run = async (write: (putting: PuttingBack) => Promise<Saved<string | null>>) => {
    setReplacing(false);
    setFraction(0);
    stopping.current = new AbortController();
    const saved = await write({ onProgress: setFraction, signal: stopping.current.signal });
    setFraction(undefined);
    // Stopped: nothing was saved, and nothing went wrong.
    if (saved.ok && saved.value === null) return;
    await save(Promise.resolve(saved));
    if (saved.ok) navigate(`/plan/${saved.value}`, { replace: true });
  };
  const toPutBack = { contents, mediaIds: media.list.map(({ id }) => id), readMedia: media.read, madeAt };
  const go = (way: WayBack) => void run((putting) => putBack(toPutBack, way, putting));

  if (fraction !== undefined) {
    const busy = t(merging ? 'backup:merge.busy' : 'backup:putBack.busy');
    return (
      <Frame key="busy" title={busy} reads={[{ id: 'title', text: busy }]}>
        <Notice
          large
          picture="ui#folder"
          title={busy}
          actions={<Button onPress={() => stopping.current?.abort()}>{t('backup:putBack.stop')}</Button>}
        >
          <ProgressBar fraction={fraction} label={t('making:left', { done: Math.floor(fraction * 10) })} />
        </Notice>
      </Frame>
    );
  }
  // What lies in the wastebasket is put back first.
  const canMerge = here !== null && here !== 'damaged' && here.plan.deletedAt === undefined;
  if (merging && canMerge) {
    return (
      <MergeStep
        here={here}
        backup={backup}
        onBack={() => setMerging(false)}
        onMerge={(fromFile) => void run((putting) => mergeBackup(toPutBack, fromFile, putting))}
      />
    );
  }
  const title = t(here ? 'backup:found.here' : 'backup:found');
  return (
    <Frame
      title={title}
      reads={[
        { id: 'title', text: title },
        asRead('file', contents.plan.name, inFile),
        ...(onDevice ? [asRead('here', nameHere, onDevice)] : []),
        ...(here
          ? [
              ...(canMerge ? [{ id: 'merge', text: `${t('backup:merge')}. ${t('backup:merge.more')}` }] : []),
              { id: 'beside', text: `${t('backup:beside')}. ${t('backup:beside.more')}` },
              { id: 'replace', text: `${t('backup:replace')}. ${t('backup:replace.more')}` },
            ]
          : []),
      ]}
      bar={
        <QuestionBar onBack={onBack} onNext={here ? undefined : () => go('new')} nextWord={t('backup:do')} />
      }
    >
      <div className={styles.step}>
        <div className={styles.both}>
          <FileMedia read={media.read}>
            <PlanFacts id="file" plan={contents.plan} name={contents.plan.name} {...inFile} />
          </FileMedia>
          {onDevice && (
            <MediaSourceContext value={useMedia}>
              <PlanFacts
                id="here"
                plan={here === 'damaged' ? undefined : here.plan}
                name={nameHere}
                {...onDevice}
              />
            </MediaSourceContext>
          )}
        </div>
        {here && (
          <div className={styles.ways}>
            {canMerge && (
              <div className={styles.way}>
                <Button picture="ui#together" onPress={() => setMerging(true)}>
                  {t('backup:merge')}
                </Button>
                <p>{t('backup:merge.more')}</p>
              </div>
            )}
            <div className={styles.way}>
              <Button picture="ui#plans" onPress={() => go('beside')}>
                {t('backup:beside')}
              </Button>
              <p>{t('backup:beside.more')}</p>
            </div>
            <div className={styles.way}>
              <Button picture="ui#again" onPress={() => setReplacing(true)}>
                {t('backup:replace')}
              </Button>
              <p>{t('backup:replace.more')}</p>
            </div>
          </div>
        )}
      </div>
      {replacing && (
        <Dialog title={t('backup:replace.question')} onClose={() => setReplacing(false)}>
          <p>{t('backup:replace.kept')}</p>
          <DialogActions>
            <Button onPress={() => setReplacing(false)}>{t('frame:cancel')}</Button>
            <Button variant="go" onPress={() => go('replace')}>
              {t('backup:replace')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Frame>
  );
}
