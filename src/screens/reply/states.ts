// What a client can say of an addition, each with its picture.
import type { Addition } from '#domain/records.ts';

type State = Addition['state'];

/** In the order in which they are offered. */
export const judgements = [
  { state: 'yes', picture: 'ui#check' },
  { state: 'no', picture: 'ui#cross' },
  { state: 'talk', picture: 'ui#talk' },
] as const satisfies readonly { state: State; picture: string }[];

/** In the order in which they are listed: first what still asks for something. */
export const listed = [
  { state: 'new', picture: 'ui#wait' },
  { state: 'talk', picture: 'ui#talk' },
  { state: 'yes', picture: 'ui#check' },
  { state: 'no', picture: 'ui#cross' },
] as const satisfies readonly { state: State; picture: string }[];
