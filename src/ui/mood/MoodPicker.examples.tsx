// The gallery's faces for a mood: none chosen, and one.
import { type ReactElement, useState } from 'react';
import { type Mood, MoodPicker } from './MoodPicker.tsx';

export const examples: Record<string, () => ReactElement> = {
  'MoodPicker: none chosen': () => <Try />,
  'MoodPicker: gaat wel': () => <Try start="ok" />,
};

function Try({ start }: { start?: Mood }): ReactElement {
  const [mood, setMood] = useState(start);
  return <MoodPicker label="Hoe voel je je?" value={mood} onChange={setMood} />;
}
