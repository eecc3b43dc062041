// Where pictures are drawn from: the page itself, unless whoever mounts the page has them in files.
import { createContext } from 'react';

/** The address of a picture that stands in the page, from its place `topic-4#music`. */
export const pictureInPage = (of: string): string => `#${of.replace('#', '.')}`;

/** Gives the address of a picture for `<use>`, from its place. */
export const PictureSourceContext = createContext(pictureInPage);
