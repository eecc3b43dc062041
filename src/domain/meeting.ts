// The meeting that is coming, when the copy goes to family before it, and before when they are asked to answer.
import { type Day, dayOf, monthBefore, weekBefore } from './days.ts';
import type { Copy, Talk } from './records.ts';

export interface ComingMeeting {
  readonly talk: Talk;
  readonly day: Day;
  /** A month before. */
  readonly copyDay: Day;
  /** A week before; nothing when that is over. */
  readonly answerBefore?: Day;
}

/** The first meeting that is planned, today or later. */
export function comingMeeting(talks: readonly Talk[], today: Day): ComingMeeting | undefined {
  const [first] = talks
    .flatMap((talk) => (talk.day === undefined ? [] : [{ talk, day: talk.day }]))
    .filter(({ talk, day }) => talk.kind === 'meeting' && talk.state === 'planned' && day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  if (!first) return undefined;
  const answerBefore = weekBefore(first.day);
  return {
    ...first,
    copyDay: monthBefore(first.day),
    ...(answerBefore > today ? { answerBefore } : {}),
  };
}

export interface MeetingAtHand {
  /** `past`: its day is over, and it did not begin; `ready`: it has no day yet. */
  readonly is: 'going' | 'coming' | 'past' | 'ready';
  readonly talk: Talk;
  /** Of one that is coming. */
  readonly meeting?: ComingMeeting;
}

/** The one meeting to show the way to: one that goes on, else the first that comes, else the last that was made ready. */
export function meetingAtHand(talks: readonly Talk[], today: Day): MeetingAtHand | undefined {
  const meetings = talks.filter(({ kind }) => kind === 'meeting');
  const going = meetings.find(({ state }) => state === 'going');
  if (going) return { is: 'going', talk: going };
  const meeting = comingMeeting(meetings, today);
  if (meeting) return { is: 'coming', talk: meeting.talk, meeting };
  const planned = meetings.filter(({ state }) => state === 'planned').at(-1);
  return planned && { is: planned.day === undefined ? 'ready' : 'past', talk: planned };
}

/** Whether it is time to give a copy, and none was given since it was. */
export function copyIsDue({ copyDay }: ComingMeeting, copies: readonly Copy[], today: Day): boolean {
  return today >= copyDay && !copies.some(({ at }) => dayOf(new Date(at)) >= copyDay);
}
