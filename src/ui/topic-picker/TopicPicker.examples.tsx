// The gallery's topics to choose from.
import type { ReactElement } from 'react';
import { CatalogueContext } from '#ui/words/catalogue.ts';
import { TopicPicker } from './TopicPicker.tsx';

const topics = ['living', 'working', 'leisure'].map((id) => ({ id, questions: [] }));

export const examples: Record<string, () => ReactElement> = {
  'TopicPicker: three topics': () => (
    <CatalogueContext value={{ topics, questions: [], changes: new Map(), strange: new Set() }}>
      <TopicPicker onPick={() => {}} />
    </CatalogueContext>
  ),
};
