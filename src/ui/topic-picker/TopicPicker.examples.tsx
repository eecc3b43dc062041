// The gallery's topics to choose from.
import type { ReactElement } from 'react';
import { TopicPicker } from './TopicPicker.tsx';

export const examples: Record<string, () => ReactElement> = {
  TopicPicker: () => <TopicPicker onPick={() => {}} />,
};
