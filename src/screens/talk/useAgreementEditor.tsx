// The editor of an agreement, bound to the commands that store it. What it shows is what is stored.
import { type ReactNode, useState } from 'react';
import type { PlanContents } from '#domain/contents.ts';
import { dayOf } from '#domain/often.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import {
  type AgreementDraft,
  addAgreement,
  removeAgreement,
  retellAgreement,
  setLookBack,
  setWhen,
  toggleWho,
} from '#storage/agreements.ts';
import { AgreementEditor } from '#ui/agreement-editor/AgreementEditor.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { sheetOf } from './talk-part.ts';

export interface OpenEditor {
  /** For what is not agreed yet: where it will belong. */
  begin(draft: AgreementDraft): void;
  change(agreementId: string): void;
  /** The dialog, when it is open. */
  readonly dialog: ReactNode;
}

export function useAgreementEditor(contents: PlanContents): OpenEditor {
  const catalogue = useCatalogue();
  const save = useSave();
  const [open, setOpen] = useState<{ id?: string; draft?: AgreementDraft }>();
  const agreement = contents.agreements.find(({ id }) => id === open?.id);
  const close = () => setOpen(undefined);
  const add = async (draft: AgreementDraft) => {
    const added = await save(addAgreement(contents.plan, draft));
    if (added.ok) setOpen((now) => now && { ...now, id: added.value });
  };
  // Taken back or taken away elsewhere: there is nothing left to change.
  const isGone = open?.id !== undefined && open.draft === undefined && !agreement;
  const dialog = open && !isGone && (
    <AgreementEditor
      agreement={agreement}
      questionId={agreement && sheetOf(agreement, contents, catalogue)}
      client={contents.plan}
      named={contents}
      today={dayOf(new Date())}
      encode={encodePhoto}
      onTell={(told) => {
        if (agreement) void save(retellAgreement(agreement, told));
        else if (open.draft) void add({ ...open.draft, ...told });
      }}
      onWho={(who) => agreement && void save(toggleWho(agreement, who))}
      onWhen={(when) => agreement && void save(setWhen(agreement, when))}
      onLookBack={(day) => agreement && void save(setLookBack(agreement, day))}
      onRemove={() => {
        close();
        if (agreement) void save(removeAgreement(agreement));
      }}
      onClose={close}
    />
  );
  return {
    begin: (draft) => setOpen({ draft }),
    change: (id) => setOpen({ id }),
    dialog,
  };
}
