// What every card of looking back has: its question, where the client is, back, on, and "Weet ik niet" where that is an answer.
import type { ReactNode } from 'react';
import { Frame } from '#ui/frame/Frame.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import styles from './LookBackScreen.module.css';

export interface StepFrameProps {
  readonly title: string;
  readonly reads: readonly Segment[];
  readonly where: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onUnknown: (() => void) | undefined;
  readonly unknown?: boolean;
  readonly children: ReactNode;
}

export function StepFrame({
  title,
  reads,
  where,
  onBack,
  onNext,
  onUnknown,
  unknown = false,
  children,
}: StepFrameProps) {
  return (
    <Frame
      title={title}
      reads={reads}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} onUnknown={onUnknown} unknown={unknown}>
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.step}>{children}</div>
    </Frame>
  );
}
