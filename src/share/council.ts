// The council file: what a client gives to the client council. A door of its own, and the narrowest: counts only. No words, names,
// ids, photos or sound of the plan can be in it, nor a date finer than a year: the format has no place for them.
import * as v from 'valibot';
import { catalogueOf } from '#content/fitted.ts';
import { topics as allTopics } from '#content/topics.ts';
import { answersOfRound } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import { isAnswered } from '#domain/progress.ts';
import { type FactId, factsOf, factsOfProof, isAsked, type ProofName, proofNames } from '#domain/proofs.ts';
import { lineOf } from '#domain/rounds.ts';

const COUNCIL_FORMAT = 'mijn-plan-raad';
const COUNCIL_VERSION = 1;
export const COUNCIL_EXTENSION = '.mijnplan-raad';

/** Bytes of a council file: one is about 1 kB. */
const LARGEST = 64 * 1024;

/** Which facts go to the council. A new fact does not compile until somebody has decided. */
const given = {
  wishes: true,
  wishesTold: true,
  wishesAgreed: true,
  wishesDone: true,
  enough: true,
  unwanted: true,
  doneSelf: true,
  doneWithHelp: true,
  agreementsWithHelp: true,
  supportGood: true,
  supportOk: true,
  supportBad: true,
  agreements: true,
  kept: true,
  keptPartly: true,
  keptNot: true,
  lookedBack: true,
  timeToLookBack: true,
  saidSelf: true,
  saidTogether: true,
  saidOther: true,
  photos: true,
  voices: true,
  drawings: true,
  // What is only for the client is not even counted.
  locked: false,
  // To whom the client gave what is between them.
  copies: false,
} as const satisfies Record<FactId, boolean>;

type Given = { [F in FactId]: (typeof given)[F] extends true ? F : never }[FactId];

/** The facts that a council file counts, by proof, in the order in which they are shown. */
export function councilFacts(proof: ProofName): readonly Given[] {
  const facts: readonly FactId[] = factsOfProof[proof];
  return facts.filter((fact): fact is Given => given[fact]);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const counts = <K extends string>(keys: readonly K[]) =>
  v.object(Object.fromEntries(keys.map((key) => [key, count])) as Record<K, typeof count>);
const face = v.picklist(['good', 'ok', 'bad', 'none']);
const faces = v.object(
  Object.fromEntries(proofNames.map((proof) => [proof, face])) as Record<ProofName, typeof face>,
);

/** What stands in a council file, and all that can stand in one (docs/council-format.md). */
export const councilFileSchema = v.object({
  format: v.literal(COUNCIL_FORMAT),
  version: v.literal(COUNCIL_VERSION),
  /** Drawn anew for every file, so that one that is read twice counts once. It says nothing of the plan. */
  number: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2199)),
  /** How many questions of each topic have an answer. */
  topics: counts(allTopics.map((topic) => topic.id)),
  facts: counts(proofNames.flatMap(councilFacts)),
  /** What the client says of each proof; `none`: not asked, or not answered. */
  proofs: faces,
});
export type CouncilFile = v.InferOutput<typeof councilFileSchema>;

/** A number for a new file. */
export function drawNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Counts a plan. What is locked, and what came of it, is left out before anything is counted. */
export function councilFile(
  contents: PlanContents,
  { number, today }: { readonly number: string /** As `2026-03-01`. */; readonly today: string },
): CouncilFile {
  const open = withoutLocked(contents);
  const { questions } = catalogueOf(contents.adaptations);
  const facts = factsOf({ ...open, copies: [] }, questions, today);
  const topicsOf = new Map(questions.map((question) => [question.id, question.topic]));
  const answered = [...answersOfRound(open.answers, open.plan.roundId).values()]
    .filter(isAnswered)
    .map((answer) => topicsOf.get(answer.questionId));
  const said = (proof: ProofName) =>
    isAsked(facts, proof)
      ? (open.proofs.find((one) => one.roundId === open.plan.roundId && one.proof === proof)?.value ?? 'none')
      : 'none';
  return v.parse(councilFileSchema, {
    format: COUNCIL_FORMAT,
    version: COUNCIL_VERSION,
    number,
    year: Number(today.slice(0, 4)),
    topics: Object.fromEntries(
      allTopics.map(({ id }) => [id, answered.filter((topicId) => topicId === id).length]),
    ),
    facts: Object.fromEntries(
      proofNames.flatMap(councilFacts).map((fact) => [fact, Math.min(facts[fact].length, 100_000)]),
    ),
    proofs: Object.fromEntries(proofNames.map((proof) => [proof, said(proof)])),
  });
}

function withoutLocked(contents: PlanContents): PlanContents {
  const isOpen = (record: { locked: boolean }) => !record.locked;
  const shut = new Set(
    contents.wishes.filter((wish) => wish.locked).flatMap((wish) => [...lineOf(wish, contents.wishes)]),
  );
  const agreements = contents.agreements.filter(({ wishId }) => wishId === undefined || !shut.has(wishId));
  const kept = new Set(agreements.map((agreement) => agreement.id));
  return {
    ...contents,
    answers: contents.answers.filter(isOpen),
    observations: contents.observations.filter(isOpen),
    wishes: contents.wishes.filter(isOpen),
    agreements,
    checkIns: contents.checkIns.filter((checkIn) => kept.has(checkIn.agreementId)),
  };
}

/** The file as text; its own keys in a fixed order. */
export function encodeCouncilFile(file: CouncilFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Why a file does not count. Each reason has its sentence in locales/<lng>/council.json as `bad.<reason>`:
 * `not-council`: some other file; `newer`: made by a newer app; `damaged`: not as it was made.
 */
export type CouncilFailure = 'not-council' | 'newer' | 'damaged';
export type CouncilResult =
  | { readonly ok: true; readonly value: CouncilFile }
  | { readonly ok: false; readonly reason: CouncilFailure };

/** Reads a file that somebody gave. It never throws, whatever stands in it. */
export async function readCouncilFile(file: Blob): Promise<CouncilResult> {
  if (file.size === 0 || file.size > LARGEST) return { ok: false, reason: 'not-council' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, reason: 'damaged' };
  }
  return parseCouncilFile(text);
}

const headSchema = v.object({ format: v.literal(COUNCIL_FORMAT), version: v.number() });

export function parseCouncilFile(text: string): CouncilResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const reason = text.includes(COUNCIL_FORMAT) ? 'damaged' : 'not-council';
    return { ok: false, reason };
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { ok: false, reason: 'not-council' };
  if (head.output.version > COUNCIL_VERSION) return { ok: false, reason: 'newer' };
  const file = v.safeParse(councilFileSchema, json);
  return file.success ? { ok: true, value: file.output } : { ok: false, reason: 'damaged' };
}
