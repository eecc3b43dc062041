// Opens one plan for the screens inside it, and gives their frames what is the same on every screen.
import { type ReactNode, useEffect, useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Plan } from '#domain/records.ts';
import { FolderKeeper } from '#screens/backup/FolderKeeper.tsx';
import { useSave } from '#state/saving.ts';
import { undoLastStep } from '#storage/edit.ts';
import { readMedia, useCanUndo, useCatalogueOf, useMedia, usePictures, usePlan } from '#storage/queries.ts';
import { FrameContext } from '#ui/frame/frame-context.ts';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { type LibrarySource, LibrarySourceContext } from '#ui/picture-picker/library-source.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { CatalogueContext } from '#ui/words/catalogue.ts';
import { ExampleRibbon } from './ExampleRibbon.tsx';
import { SavedNote } from './SavedNote.tsx';

export function PlanShell({ planId, children }: { planId: string; children: (plan: Plan) => ReactNode }) {
  const plan = usePlan(planId);
  const catalogue = useCatalogueOf(planId, plan?.photosOnly);
  const [location, navigate] = useLocation();
  const { stop } = useReadAloud();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen stops the reading
  useEffect(() => stop, [location, stop]);

  const save = useSave();
  const canUndo = useCanUndo(planId);
  const parts = useMemo(
    () =>
      plan && {
        owner: <Portrait face={plan.face} photo={plan.photo} />,
        onOwner: () => navigate(`/plan/${plan.id}/pages`),
        onUndo: canUndo ? () => void save(undoLastStep(plan.id)) : undefined,
        onHelp: () => navigate(`/plan/${plan.id}/help`),
        onStop: () => navigate(`/plan/${plan.id}/stopped`),
        note: <SavedNote />,
        ribbon: plan.example ? <ExampleRibbon planId={plan.id} /> : undefined,
      },
    [plan, navigate, save, canUndo],
  );

  const library = useMemo(() => libraryOf(planId), [planId]);

  if (plan === undefined || parts === undefined) return null;
  if (plan === null || parts === null || plan.deletedAt !== undefined) return <Redirect to="/" />;
  if (!catalogue) return null;
  return (
    <CatalogueContext value={catalogue}>
      <MediaSourceContext value={useMedia}>
        <LibrarySourceContext value={library}>
          <FrameContext value={parts}>
            <div data-skin={plan.face.skin} data-hair={plan.face.hairColor}>
              {children(plan)}
              <FolderKeeper planId={plan.id} />
            </div>
          </FrameContext>
        </LibrarySourceContext>
      </MediaSourceContext>
    </CatalogueContext>
  );
}

function libraryOf(planId: string): LibrarySource {
  return {
    usePictures: () => usePictures(planId),
    async readPhoto(id) {
      const stored = await readMedia(id);
      if (!stored) return undefined;
      const { id: _, planId: __, ...photo } = stored;
      return photo;
    },
  };
}
