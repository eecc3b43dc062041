// The gallery's row below a question: at the first question, with everything, skipped, not known, waiting.
import type { ReactElement } from 'react';
import { Dots } from '#ui/dots/Dots.tsx';
import { QuestionBar } from './QuestionBar.tsx';

const ignore = () => {};
const all = { onBack: ignore, onNext: ignore, onSkip: ignore, onUnknown: ignore };
const where = <Dots total={9} done={3} current={3} label="3 van 9" />;

export const examples: Record<string, () => ReactElement> = {
  'QuestionBar: everything': () => <QuestionBar {...all}>{where}</QuestionBar>,
  'QuestionBar: skipped': () => (
    <QuestionBar {...all} skipped>
      {where}
    </QuestionBar>
  ),
  'QuestionBar: not known': () => (
    <QuestionBar {...all} unknown>
      {where}
    </QuestionBar>
  ),
  'QuestionBar: waiting for a choice': () => (
    <QuestionBar onBack={ignore} onSkip={ignore} onUnknown={ignore} waits>
      {where}
    </QuestionBar>
  ),
  'QuestionBar: nothing to skip': () => (
    <QuestionBar onBack={ignore} onNext={ignore} nextWord="Klaar">
      {where}
    </QuestionBar>
  ),
};
