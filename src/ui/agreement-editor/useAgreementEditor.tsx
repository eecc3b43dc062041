// The editor of an agreement, bound to the commands that it is given. What it shows is what is stored.
import { type ReactNode, useState } from 'react';
import type { AgreementDraft } from '#domain/agreement-draft.ts';
import type { Often } from '#domain/often.ts';
import type { Agreement, Plan, Who } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { NewMedia, ToldDraft } from '#domain/told.ts';
import { useToday } from '#ui/day/useToday.ts';
import type { PictureSources } from '#ui/picture-picker/picked-picture.ts';
import type { Named } from '#ui/words/useWords.ts';
import { AgreementEditor } from './AgreementEditor.tsx';

/** What stores each tap: `#storage/agreements.ts` has the real ones. */
export interface AgreementCommands {
  addAgreement(plan: Pick<Plan, 'id' | 'roundId'>, draft: AgreementDraft): Promise<Saved<string>>;
  retellAgreement(agreement: Agreement, draft: ToldDraft): Promise<Saved>;
  pictureAgreement(agreement: Agreement, photo: NewMedia, word: string): Promise<Saved>;
  toggleWho(agreement: Agreement, who: Who): Promise<Saved>;
  setWhen(
    agreement: Agreement,
    when: { often: Often; from: string; time?: string | undefined },
  ): Promise<Saved>;
  setLookBack(agreement: Agreement, day: string): Promise<Saved>;
  removeAgreement(agreement: Agreement): Promise<Saved>;
}

export interface AgreementEditing {
  readonly plan: Plan;
  readonly named: Named & { readonly agreements: readonly Agreement[] };
  /** A question whose sheet holds the picture of the agreement's card. */
  readonly sheetOf: (agreement: Agreement) => string | undefined;
  readonly sources: PictureSources;
  readonly commands: AgreementCommands;
  readonly save: <T>(command: Promise<Saved<T>>) => Promise<Saved<T>>;
  /** An agreement was added, and the client is ready with it. */
  readonly onAdded?: (agreementId: string) => void;
}

export interface OpenEditor {
  /** For what is not agreed yet: where it will belong. */
  begin(draft: AgreementDraft): void;
  change(agreementId: string): void;
  /** The dialog, when it is open. */
  readonly dialog: ReactNode;
}

export function useAgreementEditor(editing: AgreementEditing): OpenEditor {
  const { plan, named, sheetOf, sources, commands, save, onAdded } = editing;
  const today = useToday();
  const [open, setOpen] = useState<{ id?: string; draft?: AgreementDraft }>();
  const agreement = named.agreements.find(({ id }) => id === open?.id);
  const close = () => {
    setOpen(undefined);
    if (open?.draft && agreement) onAdded?.(agreement.id);
  };
  const add = async (draft: AgreementDraft) => {
    const added = await save(commands.addAgreement(plan, draft));
    if (added.ok) setOpen((now) => now && { ...now, id: added.value });
  };
  // Taken back or taken away elsewhere: there is nothing left to change.
  const isGone = open?.id !== undefined && open.draft === undefined && !agreement;
  const dialog = open && !isGone && (
    <AgreementEditor
      agreement={agreement}
      questionId={agreement && sheetOf(agreement)}
      client={plan}
      named={named}
      today={today}
      sources={sources}
      onTell={(told) => {
        if (agreement) void save(commands.retellAgreement(agreement, told));
        else if (open.draft) void add({ ...open.draft, ...told });
      }}
      onPicture={(photo, word) => agreement && void save(commands.pictureAgreement(agreement, photo, word))}
      onWho={(who) => agreement && void save(commands.toggleWho(agreement, who))}
      onWhen={(when) => agreement && void save(commands.setWhen(agreement, when))}
      onLookBack={(day) => agreement && void save(commands.setLookBack(agreement, day))}
      onRemove={() => {
        setOpen(undefined);
        if (agreement) void save(commands.removeAgreement(agreement));
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
