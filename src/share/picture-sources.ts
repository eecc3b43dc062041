// Where pictures come from: the searchable set, drawn here, and photos of the device. Nothing leaves it.
import { openSymbols } from '#content/symbols/symbol-shelf.ts';
import { redrawSvg } from './boards/redraw-picture.ts';
import { encodePhoto } from './photo.ts';

/** For every screen on which a picture can be picked. */
export const pictureSources = { openSymbols, drawSvg: redrawSvg, encodePhoto };
