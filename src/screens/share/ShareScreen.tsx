// Placeholder while the screen is being made.
import type { Plan } from '#domain/records.ts';

export function ShareScreen(_props: { plan?: Plan; topicId?: string | undefined; questionId?: string }) {
  return null;
}
