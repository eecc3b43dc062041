// What is wrong in a file of questions and where: in its shape, or in what it names. Pure.
import type * as v from 'valibot';
import { allSeenChoices } from '#content/observing.ts';
import { questions as catalogue } from '#content/questions.ts';
import { topics as catalogueTopics } from '#content/topics.ts';
import { lookOf } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';
import { contrast } from './contrast.ts';
import { colourNames, type QuestionsFile } from './questions-format.ts';

/** What is wrong, and where: `['questions', 2, 'choices', 1]` is the second choice of the third question. */
export interface Wrong {
  readonly reason: 'wrong';
  readonly at: readonly (string | number)[];
  /** `missing`: not there; `unknown`: no such id; `twice`: the second of its id; `pale`: a colour with too little contrast. */
  readonly what: 'missing' | 'unknown' | 'twice' | 'long' | 'big' | 'pale' | 'odd';
}

/** What the schema has against a file. */
export function wrongOf(issue: v.BaseIssue<unknown>): Wrong {
  const at = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const what =
    issue.input === undefined
      ? 'missing'
      : issue.type === 'max_length'
        ? ('long' as const)
        : ('odd' as const);
  return { reason: 'wrong', at, what };
}

const knownTopics = new Set<string>(catalogueTopics.map((topic) => topic.id));
const knownQuestions = new Set<string>(catalogue.map((question) => question.id));
const knownChoices = new Set<string>([
  ...catalogue.flatMap((question) => question.choices),
  ...allSeenChoices,
]);

const INK = '#1d1b1a';
const WHITE = '#ffffff';
/** WCAG 1.4.6. */
const ENOUGH = 7;

/** The first thing in a file of the right shape that cannot be. */
export function firstWrong({ topics, questions, choices, colours, media }: QuestionsFile): Wrong | undefined {
  const wrong = (what: Wrong['what'], ...at: Wrong['at']): Wrong => ({ reason: 'wrong', what, at });
  for (const [name, colour] of Object.entries(colours)) {
    if (!colourNames.includes(name)) return wrong('unknown', 'colours', name);
    if (contrast(name === 'go' ? WHITE : INK, colour) < ENOUGH) return wrong('pale', 'colours', name);
  }
  const lists: Record<string, readonly { id: string; photo?: unknown; voice?: unknown }[]> = {
    topics,
    questions,
    choices,
    media,
  };
  const kinds = new Map<unknown, string>(media.map(({ id, kind }) => [id, kind]));
  for (const [list, entries] of Object.entries(lists)) {
    const twice = entries.findIndex(({ id }, index) => entries.findIndex((one) => one.id === id) < index);
    if (twice !== -1) return wrong('twice', list, twice);
    for (const field of ['photo', 'voice'] as const) {
      const odd = entries.findIndex((one) => one[field] !== undefined && kinds.get(one[field]) !== field);
      if (odd !== -1) return wrong('unknown', list, odd, field);
    }
  }
  const topic = topics.findIndex(({ id }) => !isOwn(id) && !knownTopics.has(id));
  if (topic !== -1) return wrong('unknown', 'topics', topic);
  const nameless = topics.findIndex(({ id, name }) => isOwn(id) && name === undefined);
  if (nameless !== -1) return wrong('missing', 'topics', nameless, 'name');
  const choice = choices.findIndex(({ id }) => !isOwn(id) && !knownChoices.has(id));
  if (choice !== -1) return wrong('unknown', 'choices', choice);
  const wordless = choices.findIndex(({ id, name }) => isOwn(id) && name === undefined);
  if (wordless !== -1) return wrong('missing', 'choices', wordless, 'name');

  const topicIds = new Set([...knownTopics, ...topics.map(({ id }) => id)]);
  const choiceIds = new Set([...knownChoices, ...choices.map(({ id }) => id)]);
  for (const [at, question] of questions.entries()) {
    // An observation question, such as `living.see`: only its cards change.
    const isLook = topicIds.has(lookOf(question.id)?.topicId ?? '');
    if (!isOwn(question.id) && !isLook && !knownQuestions.has(question.id))
      return wrong('unknown', 'questions', at);
    if (isOwn(question.id) && !isLook) {
      if (question.topic === undefined) return wrong('missing', 'questions', at, 'topic');
      if (!topicIds.has(question.topic)) return wrong('unknown', 'questions', at, 'topic');
      if (question.kind === undefined) return wrong('missing', 'questions', at, 'kind');
      if (question.words?.question === undefined) return wrong('missing', 'questions', at, 'question');
    }
    const odd = question.choices?.findIndex((id) => !choiceIds.has(id)) ?? -1;
    if (odd !== -1) return wrong('unknown', 'questions', at, 'choices', odd);
  }
  return undefined;
}
