// When to remind a client, calmly, to save everything of a plan again.
import type { Plan } from './records.ts';

const TEN_DAYS = 10 * 24 * 3600 * 1000;

/**
 * Whether something changed since everything was last saved (or since the plan was made), and that is more than ten days
 * ago. A clock that ran back reminds of nothing.
 */
export function backupIsDue(plan: Plan, changed: boolean, now: number): boolean {
  return changed && plan.example !== true && now - (plan.backedUp?.at ?? plan.at) > TEN_DAYS;
}
