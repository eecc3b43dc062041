// What every step of getting ready is given.
import type { ReactNode } from 'react';
import type { PlanContents } from '#domain/contents.ts';
import type { Talk } from '#domain/records.ts';

export interface MeetingStepProps {
  contents: PlanContents;
  talk: Talk;
  bar: ReactNode;
}
