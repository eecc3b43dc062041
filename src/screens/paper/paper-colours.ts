// The colours on paper, from the page: a worker has no styles to ask.
import { isOwn } from '#domain/own.ts';
import type { Topic } from '#domain/question.ts';
import type { Face } from '#domain/records.ts';
import type { PaperOrder } from '#share/paper/paper-order.ts';

/** The colours of the screen: of the topics, and of skin and hair in pictures. */
export function coloursFor(
  face: Face,
  topics: readonly Topic[],
): Pick<PaperOrder, 'topicColours' | 'variables'> {
  const probe = document.createElement('span');
  probe.dataset.skin = face.skin;
  probe.dataset.hair = face.hairColor;
  document.body.append(probe);
  const styles = getComputedStyle(probe);
  const value = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const topicColours = Object.fromEntries(
    topics.map(({ id }) => [id, value(isOwn(id) ? 'topic-own' : `topic-${id}`)]),
  );
  const variables = Object.fromEntries(['skin', 'skin-shadow', 'hair'].map((name) => [name, value(name)]));
  probe.remove();
  return { topicColours, variables };
}
