// How somebody feels: one of three faces, always in the same order, none chosen beforehand.
import type { MarkValue } from '#domain/records.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useWords } from '#ui/words/useWords.ts';

export type Mood = Extract<MarkValue, 'good' | 'ok' | 'bad'>;

export const moods = ['good', 'ok', 'bad'] as const satisfies readonly Mood[];

export interface MoodPickerProps {
  label: string;
  value: Mood | undefined;
  onChange: (mood: Mood) => void;
  reading?: string | undefined;
}

export function MoodPicker({ label, value, onChange, reading }: MoodPickerProps) {
  const words = useWords();
  return (
    <CardGrid size={3} label={label} role="radiogroup">
      {moods.map((mood) => (
        <ChoiceCard
          key={mood}
          face={<Picture of={`ui#feeling-${mood}`} />}
          word={words.scale('feeling', mood)}
          chosen={value === mood}
          single
          reading={reading === mood}
          onPress={() => onChange(mood)}
        />
      ))}
    </CardGrid>
  );
}
