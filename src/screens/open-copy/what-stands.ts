// What stands in a plan, in numbers: to compare a file with what is here.
import type { PlanContents } from '#domain/contents.ts';

export interface Stands {
  readonly answers: number;
  readonly wishes: number;
  readonly photos: number;
  readonly voices: number;
  /** When the newest of it was made. */
  readonly newest: number;
}

export function whatStands(contents: PlanContents): Stands {
  const { plan, rounds, people, cards, answers, observations, wishes, agreements } = contents;
  const told = [...cards, ...observations, ...wishes, ...agreements];
  const pictured = [plan, ...people, ...told];
  const all = [plan, ...rounds, ...people, ...answers, ...told];
  return {
    answers: answers.length,
    wishes: wishes.length,
    photos: pictured.filter((record) => record.photo !== undefined).length,
    voices: told.filter((record) => record.voice !== undefined).length,
    newest: all.reduce((latest, { at }) => Math.max(latest, at), 0),
  };
}
