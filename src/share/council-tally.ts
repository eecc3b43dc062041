// How many plans fare together, from council files. Never of fewer than five plans, and never of one: there is no row a plan.
import { topics as allTopics } from '#content/topics.ts';
import { feelings } from '#domain/overview.ts';
import { type ProofName, proofNames } from '#domain/proofs.ts';
import { type CouncilFile, councilFacts } from './council.ts';

/** Of fewer plans together one could guess whose each is. */
export const FEWEST_PLANS = 5;

export type Face = CouncilFile['proofs'][ProofName];
export type CouncilFact = keyof CouncilFile['facts'];
export const faces = [...feelings, 'none'] as const satisfies readonly Face[];

export interface Tally {
  readonly plans: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** By proof: of how many plans the client says so. */
  readonly proofs: Readonly<Record<ProofName, Readonly<Record<Face, number>>>>;
  /** By fact: counted over all plans, and how many plans have any. */
  readonly facts: Readonly<Record<CouncilFact, { readonly sum: number; readonly plans: number }>>;
  /** By topic: how many plans say something of it. */
  readonly topics: Readonly<Record<string, number>>;
}

/** All files together; the same file twice counts once. `missing`: how many plans more it takes. */
export function tally(files: readonly CouncilFile[]): Tally | { readonly missing: number } {
  const plans = [...new Map(files.map((file) => [file.number, file])).values()];
  if (plans.length < FEWEST_PLANS) return { missing: FEWEST_PLANS - plans.length };
  const years = plans.map((plan) => plan.year);
  const howMany = (fits: (plan: CouncilFile) => boolean) => plans.filter(fits).length;
  return {
    plans: plans.length,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    proofs: record(proofNames, (proof) =>
      record(faces, (face) => howMany((plan) => plan.proofs[proof] === face)),
    ),
    facts: record(proofNames.flatMap(councilFacts), (fact) => ({
      sum: plans.reduce((sum, plan) => sum + plan.facts[fact], 0),
      plans: howMany((plan) => plan.facts[fact] > 0),
    })),
    topics: record(
      allTopics.map(({ id }) => id),
      (id) => howMany((plan) => plan.topics[id] > 0),
    ),
  };
}

/** One bar: so many of so many. */
export interface TallyRow {
  readonly fact: CouncilFact;
  readonly count: number;
  readonly of: number;
  /** What is counted. */
  readonly unit: Unit;
}
type Unit = 'plans' | 'wishes' | 'agreements' | 'times' | 'things' | 'answers';

/** Of what a fact is a part: facts that make the whole together, and what they count. Others are counted in plans. */
const parts: Partial<Record<CouncilFact, { readonly of: readonly CouncilFact[]; readonly unit: Unit }>> = {
  wishesTold: { of: ['wishes'], unit: 'wishes' },
  wishesAgreed: { of: ['wishes'], unit: 'wishes' },
  wishesDone: { of: ['wishes'], unit: 'wishes' },
  doneSelf: { of: ['doneSelf', 'doneWithHelp'], unit: 'things' },
  doneWithHelp: { of: ['doneSelf', 'doneWithHelp'], unit: 'things' },
  agreementsWithHelp: { of: ['agreements'], unit: 'agreements' },
  supportGood: { of: ['supportGood', 'supportOk', 'supportBad'], unit: 'things' },
  supportOk: { of: ['supportGood', 'supportOk', 'supportBad'], unit: 'things' },
  supportBad: { of: ['supportGood', 'supportOk', 'supportBad'], unit: 'things' },
  kept: { of: ['kept', 'keptPartly', 'keptNot'], unit: 'times' },
  keptPartly: { of: ['kept', 'keptPartly', 'keptNot'], unit: 'times' },
  keptNot: { of: ['kept', 'keptPartly', 'keptNot'], unit: 'times' },
  timeToLookBack: { of: ['agreements'], unit: 'agreements' },
  saidSelf: { of: ['saidSelf', 'saidTogether', 'saidOther'], unit: 'answers' },
  saidTogether: { of: ['saidSelf', 'saidTogether', 'saidOther'], unit: 'answers' },
  saidOther: { of: ['saidSelf', 'saidTogether', 'saidOther'], unit: 'answers' },
};

/** The bars of a proof; none of a whole of nothing. */
export function tallyRows({ facts, plans }: Tally, proof: ProofName): readonly TallyRow[] {
  return councilFacts(proof)
    .map((fact): TallyRow => {
      const part = parts[fact];
      if (!part) return { fact, count: facts[fact].plans, of: plans, unit: 'plans' };
      const of = part.of.reduce((sum, one) => sum + facts[one].sum, 0);
      return { fact, count: facts[fact].sum, of, unit: part.unit };
    })
    .filter((row) => row.of > 0);
}

function record<K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}
