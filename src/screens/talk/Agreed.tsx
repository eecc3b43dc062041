// An agreement of this talk as a card, with its picture, who, when, and when to look again.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Agreement } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import { sheetOf } from './talk-part.ts';

export interface AgreedProps {
  agreement: Agreement;
  contents: PlanContents;
  reading?: boolean;
  large?: boolean;
  /** Anything more to say of it, in place of when to look again. */
  note?: ReactNode;
  actions?: ReactNode;
}

export function Agreed({ agreement, contents, note, ...rest }: AgreedProps) {
  const { t } = useTranslation('agreed');
  const words = useWords();
  const when = useWhenWords();
  const who = useWho(contents.people, contents.plan);
  const catalogue = useCatalogue();
  const { lookBack } = agreement;
  return (
    <AgreementCard
      {...rest}
      face={
        <AgreementFace
          agreement={agreement}
          questionId={sheetOf(agreement, contents, catalogue)}
          named={contents}
        />
      }
      words={words.agreement(agreement, contents)}
      voice={<AgreementVoice agreement={agreement} named={contents} />}
      who={(agreement.who ?? []).map((one) => ({
        key: whoKey(one),
        face: <WhoFace person={who.person(one)} />,
        name: who.name(one),
      }))}
      when={when.when(agreement)}
      note={note ?? (lookBack && t('lookBack', { day: when.day(lookBack) }))}
      topic={agreement.topicId}
    />
  );
}

/** The same in words, to be read aloud. */
export function useAgreedWords(contents: PlanContents): (agreement: Agreement) => string {
  const { t } = useTranslation('agreed');
  const words = useWords();
  const when = useWhenWords();
  const who = useWho(contents.people, contents.plan);
  return (agreement) =>
    [
      words.agreement(agreement, contents),
      when.list((agreement.who ?? []).map(who.name)),
      when.when(agreement),
      agreement.lookBack && t('lookBack', { day: when.day(agreement.lookBack) }),
    ]
      .filter(Boolean)
      .join('. ');
}
