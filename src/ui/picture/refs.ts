// Names the place of a picture: sheet and symbol, `topic-4#music`.

import { lookOf } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';

/** What a supporter added has no picture of ours. */

/** The picture of a choice. `questionId` is the catalogue's number, `4.1`, or an observation question's, `living.see`. */
export function choicePicture(questionId: string, choiceId: string): string {
  if (isOwn(choiceId)) return 'ui#own-words';
  if (lookOf(questionId)) return `observing#${choiceId}`;
  if (isOwn(questionId)) return 'ui#own-words';
  return `topic-${topicNumber(questionId)}#${choiceId}`;
}

export function questionPicture(questionId: string): string {
  if (isOwn(questionId)) return 'ui#own-words';
  return `topic-${topicNumber(questionId)}#q-${questionId}`;
}

/** The picture of a topic (`leisure`); on the interface's sheet, since the home screen shows all ten. */
export function topicPicture(topicId: string): string {
  if (isOwn(topicId)) return 'ui#plan';
  return `ui#topic-${topicId}`;
}

/** The picture of one of the passphrase's words (`fiets`). */
export function wordPicture(word: string): string {
  return `words-${word.charAt(0)}#${word}`;
}

/** The name of the sheet on which a picture stands. */
export function sheetWith(place: string): string {
  return place.slice(0, place.indexOf('#'));
}

function topicNumber(questionId: string): string {
  return questionId.slice(0, questionId.indexOf('.'));
}
