// Text that was deflated and written as base 85, as the parts of the file that opens itself are.
import { inflateSync, strFromU8 } from 'fflate';
import { decode85 } from './base85.ts';

/** The text again. Only for what this project packed itself: it checks nothing. */
export function unpack(packed: string): string {
  return strFromU8(inflateSync(decode85(packed)));
}
