// Where pictures are drawn from: the app's sheets, or the page itself where there are no other files.
import { createContext } from 'react';

/** The address of a picture for `<use>`, from its place `topic-4#music`. */
export const PictureSourceContext = createContext((of: string): string => {
  const [sheet, id] = of.split('#');
  return `pictures/${sheet}.svg#${id}`;
});
