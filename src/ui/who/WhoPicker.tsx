// Who does something, or who comes: tapped from the people in the plan, or a name. It keeps nothing itself.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Plan, Who } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { WhoFace } from './WhoFace.tsx';
import { useWho } from './who-words.ts';

export interface WhoPickerProps {
  label: string;
  people: readonly Person[];
  /** The client, who is a card too; absent where the client is there anyway. */
  client?: Pick<Plan, 'face' | 'photo'>;
  chosen: readonly Who[];
  onToggle: (who: Who) => void;
  reading?: string | undefined;
}

/** So many people can be shown large. */
const FEW = 6;

export function WhoPicker({ label, people, client, chosen, onToggle, reading }: WhoPickerProps) {
  const { t } = useTranslation('agreed');
  const who = useWho(people, client);
  const [naming, setNaming] = useState(false);
  const keys = new Set(chosen.map(whoKey));
  const all: Who[] = [
    ...(client ? [{ by: 'self' } as const] : []),
    ...people.map(({ id }) => ({ by: 'person', personId: id }) as const),
    ...chosen.filter((one) => one.by === 'name'),
  ];

  if (naming) {
    return (
      <NameEntry
        people={[]}
        onDone={(name) => {
          setNaming(false);
          if (!keys.has(whoKey({ by: 'name', name }))) onToggle({ by: 'name', name });
        }}
        onCancel={() => setNaming(false)}
      />
    );
  }
  return (
    <CardGrid size={all.length < FEW ? FEW : 12} label={label}>
      {all.map((one) => (
        <ChoiceCard
          key={whoKey(one)}
          face={<WhoFace person={who.person(one)} />}
          word={who.name(one)}
          chosen={keys.has(whoKey(one))}
          reading={reading === whoKey(one)}
          onPress={() => onToggle(one)}
        />
      ))}
      <ChoiceCard
        variant="dashed"
        face={<Picture of="ui#person-add" />}
        word={t('who.other')}
        reading={reading === 'other'}
        onPress={() => setNaming(true)}
      />
    </CardGrid>
  );
}
