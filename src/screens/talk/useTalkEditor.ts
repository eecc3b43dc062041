// The editor of what is agreed in a talk.
import type { PlanContents } from '#domain/contents.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import * as commands from '#storage/agreements.ts';
import { type OpenEditor, useAgreementEditor } from '#ui/agreement-editor/useAgreementEditor.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { sheetOf } from './talk-part.ts';

export function useTalkEditor(contents: PlanContents): OpenEditor {
  const catalogue = useCatalogue();
  const save = useSave();
  return useAgreementEditor({
    plan: contents.plan,
    named: contents,
    sheetOf: (agreement) => sheetOf(agreement, contents, catalogue),
    sources: pictureSources,
    commands,
    save,
  });
}
