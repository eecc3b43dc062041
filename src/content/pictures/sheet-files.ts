// Where the sheets of pictures are. Their names change with what is in them, so that a browser keeps a sheet as it has read it: one that
// it has to ask for again, it also reads again, on every screen (decision 005).
import { marks } from 'virtual:picture-sheets';
import { firstPictures } from './first-pictures.ts';

/** The address of a sheet, relative to the page, by its name: `topic-4`. */
export const sheetFile = (name: string): string => `assets/pictures/${name}${marks[name] ?? ''}.svg`;

/** The address of a picture for `<use>`, from its place `topic-4#music`. */
export function pictureInFile(of: string): string {
  const [sheet = '', id = ''] = of.split('#');
  const isFirst = sheet === 'ui' && firstPictures.includes(id);
  return `${sheetFile(isFirst ? 'first' : sheet)}#${id}`;
}
