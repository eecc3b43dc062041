// Names the place of a picture at run time. It must never import a recipe: only the built sheets hold pictures.
import type { recipes as ui } from './recipes/ui.ts';

/** Sheet and symbol, `topic-4#music`; the file is `pictures/<sheet>.svg`. */
export type PictureRef = string;

/** The pictures of the interface, by id. */
export type UiPictureId = keyof typeof ui;

/** The picture of a choice. `questionId` is the catalogue's number, `4.1`. */
export function choicePicture(questionId: string, choiceId: string): PictureRef {
  return `topic-${topicNumber(questionId)}#${choiceId}`;
}

/** The picture of a question, `4.1`. */
export function questionPicture(questionId: string): PictureRef {
  return `topic-${topicNumber(questionId)}#q-${questionId}`;
}

/** The picture of a topic (`leisure`); on the interface's sheet, since the home screen shows all ten. */
export function topicPicture(topicId: string): PictureRef {
  return `ui#topic-${topicId}`;
}

/** A picture of the interface (`back`, `stop` …). */
export function uiPicture(id: UiPictureId): PictureRef {
  return `ui#${id}`;
}

/** The picture of one of the passphrase's words (`fiets`). */
export function wordPicture(word: string): PictureRef {
  return `words#${word}`;
}

function topicNumber(questionId: string): string {
  return questionId.slice(0, questionId.indexOf('.'));
}
