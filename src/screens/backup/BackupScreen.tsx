// Bewaar alles: everything of the plan into one file with a key of five words, for the client only.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { words as wordList } from '#content/words.ts';
import type { Plan } from '#domain/records.ts';
import { type Job, makeCopy } from '#share/copy-worker.ts';
import { labelsOf } from '#share/labels.ts';
import { drawWords } from '#share/passphrase.ts';
import type { CopyFailure } from '#share/result.ts';
import { selectAll } from '#share/select.ts';
import { readMedia } from '#storage/queries.ts';
import { readWhole } from '#storage/whole-plan.ts';
import { Making } from '#ui/making/Making.tsx';
import { BeginStep } from './BeginStep.tsx';
import { TakeStep } from './TakeStep.tsx';

/** A backup that was made; `step` is how far the plan was then. */
export interface MadeBackup {
  readonly file: Blob;
  readonly words: readonly string[];
  /** As `2026-03-01`. */
  readonly day: string;
  readonly step: number | undefined;
}

type Step =
  | { readonly at: 'begin' }
  | { readonly at: 'saving'; readonly fraction: number }
  | { readonly at: 'failed'; readonly reason: CopyFailure }
  | { readonly at: 'take'; readonly made: MadeBackup };

/** The reasons that have a sentence of their own here. */
const sentenceFor = (reason: CopyFailure) =>
  reason === 'too-big' || reason === 'no-memory' ? reason : 'other';

export function BackupScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['backup', 'questions', 'choices', 'scales', 'topics', 'plan']);
  const [, navigate] = useLocation();
  const [step, setStep] = useState<Step>({ at: 'begin' });
  const job = useRef<Pick<Job<Blob>, 'stop'>>(undefined);

  // Leaving the screen ends what is going on.
  useEffect(() => () => job.current?.stop(), []);

  const make = async () => {
    job.current?.stop();
    setStep({ at: 'saving', fraction: 0 });
    // While everything is read there is no job to stop yet.
    let stopped = false;
    job.current = {
      stop() {
        stopped = true;
        setStep({ at: 'begin' });
      },
    };
    const whole = await readWhole(plan.id);
    if (stopped) return;
    if (!whole) {
      setStep({ at: 'failed', reason: 'failed' });
      return;
    }
    const words = drawWords(wordList);
    const day = new Date().toLocaleDateString('sv');
    const contents = selectAll(whole.contents);
    const made = makeCopy(
      {
        contents,
        labels: labelsOf(contents, (key) => t(key)),
        made: day,
        media: readMedia,
        passphrase: words.join('-'),
      },
      ({ fraction }) => setStep((now) => (now.at === 'saving' ? { at: 'saving', fraction } : now)),
    );
    job.current = made;
    const result = await made.result;
    if (result.ok) setStep({ at: 'take', made: { file: result.value, words, day, step: whole.step } });
    else setStep(result.reason === 'stopped' ? { at: 'begin' } : { at: 'failed', reason: result.reason });
  };

  if (step.at === 'begin') return <BeginStep plan={plan} onMake={() => void make()} />;
  if (step.at === 'take') {
    return <TakeStep plan={plan} made={step.made} onDone={() => navigate(`/plan/${plan.id}`)} />;
  }
  return (
    <Making
      picture="ui#folder"
      title={t('backup:making')}
      stop={t('backup:making.stop')}
      fraction={step.at === 'saving' ? step.fraction : 0}
      failure={
        step.at === 'failed'
          ? { title: t('backup:failed.title'), text: t(`backup:failed.${sentenceFor(step.reason)}`) }
          : undefined
      }
      onStop={() => job.current?.stop()}
      onRetry={() => void make()}
      onBack={() => setStep({ at: 'begin' })}
    />
  );
}
