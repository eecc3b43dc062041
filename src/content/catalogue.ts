// The whole catalogue as literal data, from which the id types are derived. Screens use questions.ts instead.
import { choice } from './questions/choice.ts';
import { control } from './questions/control.ts';
import { leisure } from './questions/leisure.ts';
import { living } from './questions/living.ts';
import { more } from './questions/more.ts';
import { network } from './questions/network.ts';
import { selfCare } from './questions/self-care.ts';
import { support } from './questions/support.ts';
import { who } from './questions/who.ts';
import { working } from './questions/working.ts';

/** All 86 questions in catalogue order, typed as literally as they are written. */
export const catalogue = [
  ...who,
  ...living,
  ...working,
  ...leisure,
  ...network,
  ...control,
  ...selfCare,
  ...support,
  ...more,
  ...choice,
] as const;
