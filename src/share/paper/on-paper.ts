// What stands on the paper by the client's choice: its pages or answers, and the photos, drawings and sheets of pictures on them.
import { catalogueOf } from '#content/fitted.ts';
import { anyQuestionOf } from '#content/questions.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import { type FeelingColumns, gatheredFeelings } from '#domain/overview.ts';
import { type PageSection, type PageView, planPages } from '#domain/page.ts';
import type { Agreement, Observation } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { questionsOf, sectionsOf } from './layout-questions.ts';
import type { PaperChoice, PaperPictures } from './paper-order.ts';

export interface OnPaper {
  /** Only of the whole plan. */
  readonly pages: readonly PageView[];
  /** Only of the whole plan: "Zo gaat het", of the answers on its pages; absent when there is not more than one. */
  readonly feelings?: FeelingColumns | undefined;
  /** Only of the other layouts: the answers, in the order of reading. */
  readonly sections: readonly PageSection[];
}

/** Nothing at all where nothing was chosen that has an answer. */
export function onPaper(choice: PaperChoice): OnPaper {
  const { layout, contents } = choice;
  const { topics, questions } = catalogueOf(contents.adaptations);
  return layout === 'plan'
    ? {
        pages: planPages(contents, topics, questions),
        feelings: gatheredFeelings(contents, questions),
        sections: [],
      }
    : { pages: [], sections: chosen(questionsOf[layout], choice) };
}

/** The answers to those of these questions that are on. */
export function chosen(
  ids: readonly string[],
  { contents, questionIds }: PaperChoice,
): readonly PageSection[] {
  return sectionsOf(
    ids.filter((id) => questionIds?.includes(id) ?? true),
    contents,
    catalogueOf(contents.adaptations).questions,
  );
}

const sectionsIn = ({ pages, sections }: OnPaper): readonly PageSection[] => [
  ...pages.flatMap((page) => page.sections),
  ...sections,
];

const seenOn = ({ pages }: OnPaper): readonly Observation[] =>
  pages.flatMap((page) => page.seen.flatMap((one) => one.observations));

const agreedOn = ({ pages }: OnPaper): readonly Agreement[] =>
  pages.flatMap((page) => page.agreements.map(({ agreement }) => agreement));

/** The sheets of pictures that are needed, by name. */
export function sheetsOn(shown: OnPaper, choice: PaperPictures['choice']): readonly string[] {
  const questionIds = new Set([
    ...sectionsIn(shown).map((section) => section.questionId),
    ...shown.pages.flatMap((page) => page.wishes.flatMap((wish) => wish.from?.questionId ?? [])),
    ...seenOn(shown).map((one) => one.questionId),
    ...agreedOn(shown).flatMap(({ card, topicId }) => (card && anyQuestionOf(topicId)) ?? []),
  ]);
  return [...new Set(['ui', ...[...questionIds].map((id) => choice(id, '').split('#')[0] ?? '')])];
}

/** What is drawn one after the other, each once its media are there: every page, and then the answers. */
export const partsOf = ({ pages, sections }: OnPaper): readonly OnPaper[] => [
  ...pages.map((page) => ({ pages: [page], sections: [] })),
  { pages: [], sections },
];

/** The ids of the photos and drawings that are shown, in the order in which they are needed. */
export function mediaInOrder(shown: OnPaper, contents: PlanContents): readonly string[] {
  return [...new Set(partsOf(shown).flatMap((part) => mediaOn(part, contents)))];
}

/** The ids of the photos and drawings that are shown. */
export function mediaOn(
  shown: OnPaper,
  { plan, people, cards, agreements, adaptations }: PlanContents,
): readonly string[] {
  const { pages } = shown;
  const sections = sectionsIn(shown);
  const refs = [
    ...sections.flatMap((section) => section.groups.flatMap((group) => group.cards.map((one) => one.card))),
    ...pages.flatMap((page) => page.wishes.flatMap((wish) => wish.from?.card ?? [])),
    ...agreedOn(shown).flatMap(({ card }) => card ?? []),
  ].map(cardOf);
  const named = new Set(refs.map((ref) => ref.id));
  const told: readonly Told[] = [
    ...sections.flatMap((section) => [...section.told, ...section.observations, ...section.additions]),
    ...pages.flatMap((page) => page.additions),
    ...seenOn(shown),
    ...pages.flatMap(({ wishes, unwanted }) =>
      [...wishes, ...unwanted].flatMap((wish) => [wish, ...(wish.steps ?? [])]),
    ),
    ...pages.flatMap((page) => page.agreements.flatMap(({ agreement, went }) => [agreement, ...went])),
    ...[...cards, ...agreements].filter((one) => named.has(one.id)),
  ];
  const pictured = new Set([
    ...pages.map((page) => `topic/${page.topicId}`),
    ...refs.map((ref) => `${ref.kind}/${ref.id}`),
  ]);
  const changed = adaptations.filter(({ target }) => pictured.has(`${target.kind}/${target.id}`));
  const photos = [
    ...changed.map((one) => one.photo),
    plan.photo,
    ...people.filter((one) => named.has(one.id)).map((one) => one.photo),
    ...pages.flatMap((page) => page.agreements.flatMap(({ who }) => who.map(({ looks }) => looks?.photo))),
  ];
  const ids = [...photos, ...told.flatMap(({ photo, drawing }) => [photo, drawing])];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
