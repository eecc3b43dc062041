// The catalogue of one client: ours, with what a supporter changed for them.
import { type Catalogue, fitCatalogue } from '#domain/fit.ts';
import type { Adaptation, Plan } from '#domain/records.ts';
import { questions } from './questions.ts';
import { topics } from './topics.ts';

const unchanged: Catalogue = { topics, questions, changes: new Map(), strange: new Set() };

/** The topics and questions of a client with these adaptations; of a plan with `photosOnly` without pictures that the client does not know. */
export function catalogueOf(adaptations: readonly Adaptation[], plan?: Pick<Plan, 'photosOnly'>): Catalogue {
  return adaptations.length === 0 ? unchanged : fitCatalogue(unchanged, adaptations, plan);
}
