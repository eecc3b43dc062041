// The catalogue's pictures that a copy shows. They travel sealed, because which pictures there are tells about the client.
import { anyQuestionOf } from '#content/questions.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import { isLeftOut } from '#domain/fit.ts';
import { lookOf } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';

export interface PictureSource {
  /** The sheet with this name, as SVG text. */
  readonly sheet: (name: string) => Promise<string>;
  /** The place of a choice's picture, `topic-4#music`. */
  readonly choice: (questionId: string, choiceId: string) => string;
}

/** One sheet with only the pictures of these contents. A symbol's id is its place with a point, `topic-4.music`. */
export async function picturesOf(contents: PlanContents, { sheet, choice }: PictureSource): Promise<string> {
  const shown = [
    ...contents.answers.flatMap(({ questionId, marks }) => marks.map(({ card }) => ({ questionId, card }))),
    ...contents.wishes.flatMap((wish) => (wish.from ? [wish.from] : [])),
    ...contents.agreements.flatMap(({ card, topicId }) => {
      const questionId = anyQuestionOf(topicId);
      return card && questionId ? [{ questionId, card }] : [];
    }),
    ...contents.observations.flatMap(({ questionId, choices = [] }) =>
      choices.map((id) => ({ questionId, card: `choice:${id}` as const })),
    ),
  ];
  const strange = new Set(
    contents.adaptations
      .filter((one) => one.target.kind === 'choice' && isLeftOut(one, contents.plan))
      .map((one) => one.target.id),
  );
  const wanted = new Map<string, Set<string>>();
  for (const { questionId, card } of shown) {
    const { kind, id } = cardOf(card);
    // What a supporter added has no picture of ours.
    const isAdded = isOwn(id) || (isOwn(questionId) && !lookOf(questionId));
    if (kind !== 'choice' || isAdded || strange.has(id)) continue;
    const [name = '', picture = ''] = choice(questionId, id).split('#');
    wanted.set(name, (wanted.get(name) ?? new Set()).add(picture));
  }
  const symbols: string[] = [];
  for (const [name, ids] of wanted) {
    for (const [symbol, id = ''] of (await sheet(name)).matchAll(/<symbol id="([^"]*)".*?<\/symbol>/gs)) {
      if (ids.has(id)) symbols.push(symbol.replace(`id="${id}"`, `id="${name}.${id}"`));
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
