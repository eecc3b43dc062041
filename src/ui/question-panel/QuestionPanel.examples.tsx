// The gallery's question in its three levels of language, and as "dit of dat?".
import type { ReactElement } from 'react';
import type { Question } from '#domain/question.ts';
import { QuestionPanel } from './QuestionPanel.tsx';

const question: Question = { id: '4.1', topic: 'leisure', kind: 'pickMany', choices: [] };

export const examples: Record<string, () => ReactElement> = {
  'QuestionPanel: level 1': () => <QuestionPanel question={question} level={1} />,
  'QuestionPanel: level 2': () => <QuestionPanel question={question} level={2} />,
  'QuestionPanel: level 3': () => <QuestionPanel question={question} level={3} />,
  'QuestionPanel: two at a time': () => <QuestionPanel question={question} level={1} pair />,
};
