// A person as a widget hands it over, before it is stored: the photo itself instead of its id.
import type { Person } from './records.ts';
import type { NewMedia } from './told.ts';

export type PersonDraft = Pick<Person, 'name' | 'ring' | 'face'> & {
  relation?: string;
  photo?: NewMedia;
};
