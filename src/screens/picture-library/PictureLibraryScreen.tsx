// Mijn plaatjes: the client's own library of pictures, and taking over those of another program. A file is shown first; nothing
// of it is stored before somebody says so.
import { useEffect, useRef, useState } from 'react';
import type { Plan } from '#domain/records.ts';
import type { BoardFailure, BoardPicture, BoardSet } from '#share/boards/board-set.ts';
import { type BoardJob, openBoards } from '#share/boards/open-boards.ts';
import { useSave } from '#state/saving.ts';
import { addPictures, type PictureDraft } from '#storage/pictures.ts';
import { FoundStep } from './FoundStep.tsx';
import { LibraryStep } from './LibraryStep.tsx';
import { OpeningStep } from './OpeningStep.tsx';

type Step =
  | { readonly at: 'library'; readonly reason?: BoardFailure }
  | { readonly at: 'opening'; readonly file: File; readonly fraction: number }
  | { readonly at: 'found'; readonly set: BoardSet<BoardPicture> };

export function PictureLibraryScreen({ plan }: { plan: Plan }) {
  const [step, setStep] = useState<Step>({ at: 'library' });
  const job = useRef<BoardJob>(undefined);
  const save = useSave();

  // Leaving the screen ends what is going on.
  useEffect(() => () => job.current?.stop(), []);

  const open = async (file: File) => {
    job.current?.stop();
    setStep({ at: 'opening', file, fraction: 0 });
    const opening = openBoards(file, (fraction) =>
      setStep((now) => (now.at === 'opening' ? { ...now, fraction } : now)),
    );
    job.current = opening;
    const result = await opening.result;
    if (job.current !== opening) return;
    if (result.ok) setStep({ at: 'found', set: result.value });
    else setStep({ at: 'library', ...(result.reason === 'stopped' ? {} : { reason: result.reason }) });
  };

  const keep = async (drafts: readonly PictureDraft[]) => {
    const saved = await save(addPictures(plan.id, drafts));
    if (saved.ok) setStep({ at: 'library' });
  };

  if (step.at === 'opening') {
    return <OpeningStep file={step.file} fraction={step.fraction} onStop={() => job.current?.stop()} />;
  }
  if (step.at === 'found') {
    return <FoundStep set={step.set} onBack={() => setStep({ at: 'library' })} onKeep={keep} />;
  }
  return <LibraryStep plan={plan} reason={step.reason} onChoose={(file) => void open(file)} />;
}
