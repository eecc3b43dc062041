// The catalogue of the plan that is on the screen. Whoever shows a plan gives it; outside a plan there is none.
import { createContext, use } from 'react';
import type { Catalogue } from '#domain/fit.ts';

export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** The topics and questions of this plan's client. Only inside a plan. */
export function useCatalogue(): Catalogue {
  const catalogue = use(CatalogueContext);
  if (!catalogue) throw new Error('no plan is open');
  return catalogue;
}

const unchanged: Catalogue['changes'] = new Map();
const none: Catalogue['strange'] = new Set();

/** What a supporter changed of topics, questions and choices, by `kind/id`. */
export function useChanges(): Catalogue['changes'] {
  return use(CatalogueContext)?.changes ?? unchanged;
}

/** The pictures that are left out, since the client does not know them, by `kind/id`. */
export function useStrange(): Catalogue['strange'] {
  return use(CatalogueContext)?.strange ?? none;
}
