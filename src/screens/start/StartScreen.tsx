// Placeholder while the screen is being made.
import type { Plan } from '#domain/records.ts';

export function StartScreen(_props: { plan?: Plan; topicId?: string | undefined; questionId?: string }) {
  return null;
}
