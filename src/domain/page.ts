// The plan as pages: what stands on each page, from whatever records there are. The client's own plan, a preview and a
// copy that was opened are all drawn from this. It holds no words, and it assumes that nothing is there.
import { answersOfRound } from './asking.ts';
import { cardOf, type PlanContents } from './contents.ts';
import { type Seen, seenIn } from './observing.ts';
import { isOwn } from './own.ts';
import { agreedByTopic, type PageAgreement, type PageTalk, talksBehind } from './page-agreed.ts';
import type { Question, Topic } from './question.ts';
import {
  type Addition,
  type Answer,
  type Card,
  type CardRef,
  type Mark,
  type MarkValue,
  markValues,
  type Observation,
  type Person,
  type Plan,
  type Said,
  type Wish,
} from './records.ts';

export interface PageCard {
  readonly card: CardRef;
  /** The topics that this person may see; absent when nothing was said about topics. */
  readonly topics?: readonly string[];
}

/** Cards of which the same was said: plainly chosen, a point of a scale, not known, or how near people are. */
export interface PageGroup {
  readonly value: MarkValue | Person['ring'];
  readonly cards: readonly PageCard[];
}

/** One question's answer as it stands on a page. */
export interface PageSection {
  readonly questionId: string;
  readonly kind: Question['kind'];
  /** The whole question was answered with "Weet ik niet". */
  readonly unknown: boolean;
  readonly groups: readonly PageGroup[];
  /** What the client tells here in own words, voice, photos and drawings. */
  readonly told: readonly Card[];
  /** Who gave the answer; absent when only others saw something here. */
  readonly said?: Said;
  /** The words in which the client was asked, where they were other words than the catalogue's. */
  readonly asked?: Answer['asked'];
  readonly locked: boolean;
  /** What others see; never mixed with the client's own words. */
  readonly observations: readonly Observation[];
  /** What family added here and the client wants in the plan: their words. */
  readonly additions: readonly Addition[];
}

export interface PageView {
  /** The page's topic, which is its id too. */
  readonly topicId: string;
  /** Whose plan it is; on the first page only. */
  readonly owner?: Pick<Plan, 'name' | 'face' | 'photo'>;
  readonly sections: readonly PageSection[];
  /** What others saw by looking closely, person by person; never mixed with what the client says. */
  readonly seen: readonly Seen[];
  /** Less what the client let go. */
  readonly wishes: readonly Wish[];
  /** "Dit wil ik niet". */
  readonly unwanted: readonly Wish[];
  /** "Het is goed zo": nothing has to change in this topic. */
  readonly enough: boolean;
  /** What family added to the topic, or to a question that is not there any more. */
  readonly additions: readonly Addition[];
  readonly agreements: readonly PageAgreement[];
  /** Any question of the topic: its sheet holds the pictures of what was agreed. */
  readonly anyQuestion?: string;
  /** The talks in which these were agreed. */
  readonly talks: readonly PageTalk[];
}

type Answered = Pick<PlanContents, 'plan' | 'people' | 'cards' | 'answers' | 'observations' | 'additions'>;

/**
 * "Dit ben ik" opens with what a stranger should know first, also from other topics: what others like, what goes well, what
 * makes happy and what does not, how this person speaks and says no, what nobody may forget, who matters.
 */
const knowFirst: readonly string[] = ['1.4', '1.3', '1.2', '1.6', '1.7', '1.8', '6.4', '9.4', '5.1'];

/** Longer words than these are a quote, not a card. */
const CARD_LENGTH = 40;

/**
 * The pages that have something on them, in order of `topics`. The first topic's page is the client's portrait: it
 * opens every plan that is not empty. An empty plan has no pages. Only the round that is going on counts.
 */
export function planPages(
  contents: PlanContents,
  topics: readonly Topic[],
  questions: readonly Question[],
): readonly PageView[] {
  const agreed = agreedByTopic(contents);
  const pages = topics.map((topic, index) =>
    pageOf(topic, index === 0, contents, questions, agreed.get(topic.id) ?? []),
  );
  const filled = pages.filter(hasContent);
  const [portrait] = pages;
  if (!portrait || filled.length === 0) return [];
  return filled.includes(portrait) ? filled : [portrait, ...filled];
}

function pageOf(
  topic: Topic,
  isFirst: boolean,
  contents: PlanContents,
  questions: readonly Question[],
  agreements: readonly PageAgreement[],
): PageView {
  const { plan } = contents;
  const ofTopic = questions.filter((question) => question.topic === topic.id);
  const anyQuestion = ofTopic.find(({ id }) => !isOwn(id));
  const first = knowFirst.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  const asked = isFirst ? [...new Set([...first, ...ofTopic])] : ofTopic;
  const wishes = contents.wishes
    .filter((wish) => wish.roundId === plan.roundId && wish.topicId === topic.id && wish.state !== 'dropped')
    .toSorted((a, b) => a.order - b.order);
  const { name, face, photo } = plan;
  const sections = asked.flatMap((question) => sectionOf(question, contents) ?? []);
  const asksOf = (questionId: string | undefined) => questions.find(({ id }) => id === questionId);
  return {
    topicId: topic.id,
    ...(isFirst ? { owner: { name, face, ...(photo === undefined ? {} : { photo }) } } : {}),
    sections,
    seen: seenIn(topic.id, contents.observations, plan.roundId),
    wishes: wishes.filter((wish) => wish.kind === 'wish'),
    unwanted: wishes.filter((wish) => wish.kind === 'unwanted'),
    enough: wishes.some((wish) => wish.kind === 'enough'),
    additions: acceptedIn(contents).filter(
      ({ place }) => place.topicId === topic.id && asksOf(place.questionId) === undefined,
    ),
    agreements,
    ...(anyQuestion ? { anyQuestion: anyQuestion.id } : {}),
    talks: talksBehind(agreements, contents),
  };
}

/** What family added and the client said yes to, in this round. */
function acceptedIn({ plan, additions }: Pick<PlanContents, 'plan' | 'additions'>): readonly Addition[] {
  return additions
    .filter(({ state, roundId }) => state === 'yes' && roundId === plan.roundId)
    .toSorted((a, b) => a.order - b.order);
}

function hasContent(page: PageView): boolean {
  const { sections, seen, agreements, additions } = page;
  return sections.length + seen.length + agreements.length + additions.length > 0 || hasWishes(page);
}

/** Whether the client said what they want, what they do not want, or that it is good as it is. */
export function hasWishes(page: Pick<PageView, 'wishes' | 'unwanted' | 'enough'>): boolean {
  return page.wishes.length > 0 || page.unwanted.length > 0 || page.enough;
}

/** A question's answer and observations; `undefined` when there are none, or it was skipped and nobody else saw anything. */
export function sectionOf(question: Question, contents: Answered): PageSection | undefined {
  const { plan } = contents;
  const answer = answersOfRound(contents.answers, plan.roundId).get(question.id);
  const observations = contents.observations
    .filter((one) => one.roundId === plan.roundId && one.questionId === question.id)
    .toSorted((a, b) => a.order - b.order);
  const says =
    answer && (answer.state === 'unknown' || (answer.state === 'answered' && answer.marks.length > 0));
  const additions = acceptedIn(contents).filter(({ place }) => place.questionId === question.id);
  if (!says && observations.length === 0 && additions.length === 0) return undefined;
  return {
    questionId: question.id,
    kind: question.kind,
    unknown: says === true && answer.state === 'unknown',
    ...(says && answer.state === 'answered'
      ? answeredPart(question, answer, contents)
      : { groups: [], told: [] }),
    ...(says ? { said: answer.said, ...(answer.asked ? { asked: answer.asked } : {}) } : {}),
    locked: says === true && answer.locked,
    observations,
    additions,
  };
}

function answeredPart(question: Question, answer: Answer, contents: Answered) {
  const toldBy = new Map(
    answer.marks.flatMap((mark) => {
      const { kind, id } = cardOf(mark.card);
      const card = kind === 'own' ? contents.cards.find((one) => one.id === id) : undefined;
      return card && isOwnStory(card, question) ? [[mark, card] as const] : [];
    }),
  );
  // On a scale an own card keeps its place beside the others, and tells its story as well.
  const marks = answer.marks.filter((mark) => mark.value !== 'chosen' || !toldBy.has(mark));
  return { groups: groupsOf(question, marks, contents.people), told: [...toldBy.values()] };
}

function isOwnStory(card: Card, question: Question): boolean {
  const isFree = question.kind === 'free' || question.also?.includes('free') === true;
  const media = card.photo ?? card.voice ?? card.drawing;
  return isFree || media !== undefined || (card.text?.length ?? 0) > CARD_LENGTH;
}

const groupOrder = ['near', 'further', ...markValues] as const;

function groupsOf(
  question: Question,
  marks: readonly Mark[],
  people: readonly Person[],
): readonly PageGroup[] {
  const standing = (mark: Mark): PageGroup['value'] => {
    const person = question.rings ? people.find((one) => mark.card === `person:${one.id}`) : undefined;
    return person?.ring ?? mark.value;
  };
  return groupOrder.flatMap((value) => {
    const cards = marks.filter((mark) => standing(mark) === value).map(pageCard);
    return cards.length > 0 ? [{ value, cards }] : [];
  });
}

function pageCard({ card, topics }: Mark): PageCard {
  return topics === undefined ? { card } : { card, topics };
}
