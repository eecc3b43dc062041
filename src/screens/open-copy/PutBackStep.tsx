// A backup was opened: what is in it, what is here, and how it goes back. Nothing here is overwritten without asking.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { OpenedBackup } from '#share/decode.ts';
import { useSave } from '#state/saving.ts';
import { putBack, type WayBack } from '#storage/put-back.ts';
import { useMedia, useStandsHere } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import styles from './PutBackStep.module.css';
import { whatStands } from './what-stands.ts';

export interface PutBackStepProps {
  readonly backup: OpenedBackup;
  readonly onBack: () => void;
}

export function PutBackStep({ backup, onBack }: PutBackStepProps) {
  const { t } = useTranslation(['backup', 'frame']);
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [replacing, setReplacing] = useState(false);
  const { contents, media } = backup;
  const here = useStandsHere(contents.plan.id);
  const useMediaOfFile = useCallback(
    (id: string | undefined) => (id ? (media.get(id) ?? null) : null),
    [media],
  );
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

  const go = async (way: WayBack) => {
    setBusy(true);
    const saved = await save(putBack({ contents, media: media.values(), madeAt }, way));
    if (saved.ok) navigate(`/plan/${saved.value}`, { replace: true });
    setBusy(false);
    setReplacing(false);
  };

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
              { id: 'beside', text: `${t('backup:beside')}. ${t('backup:beside.more')}` },
              { id: 'replace', text: `${t('backup:replace')}. ${t('backup:replace.more')}` },
            ]
          : []),
      ]}
      bar={
        <QuestionBar
          onBack={onBack}
          onNext={here ? undefined : () => !busy && void go('new')}
          nextWord={t('backup:do')}
        />
      }
    >
      <div className={styles.step}>
        <div className={styles.both}>
          <MediaSourceContext value={useMediaOfFile}>
            <PlanFacts id="file" plan={contents.plan} name={contents.plan.name} {...inFile} />
          </MediaSourceContext>
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
          <div className={styles.both}>
            <div className={styles.way}>
              <Button picture="ui#plans" disabled={busy} onPress={() => void go('beside')}>
                {t('backup:beside')}
              </Button>
              <p>{t('backup:beside.more')}</p>
            </div>
            <div className={styles.way}>
              <Button picture="ui#again" disabled={busy} onPress={() => setReplacing(true)}>
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
            <Button variant="go" disabled={busy} onPress={() => void go('replace')}>
              {t('backup:replace')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Frame>
  );
}
