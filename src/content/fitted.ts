// The catalogue of one client: ours, with what a supporter changed for them.
import { type Catalogue, fitCatalogue } from '#domain/fit.ts';
import type { Adaptation } from '#domain/records.ts';
import { questions } from './questions.ts';
import { topics } from './topics.ts';

const unchanged: Catalogue = { topics, questions, changes: new Map() };

/** The topics and questions of a client with these adaptations; `photosOnly`: without pictures that the client does not know. */
export function catalogueOf(
  adaptations: readonly Adaptation[],
  options?: { photosOnly?: boolean | undefined },
): Catalogue {
  return adaptations.length === 0 ? unchanged : fitCatalogue(unchanged, adaptations, options);
}
