// What a person can be to the client: a closed list. Words stand in locales/<lng>/choices.json under the same id.

/** Every relation a person can have, nearest first: the order in which all of them are offered. */
export const relations = [
  'mother',
  'father',
  'sibling',
  'grandparent',
  'family',
  'partner',
  'friend',
  'housemate',
  'neighbour',
  'buddy',
  'support-worker',
  'support-worker-home',
  'support-worker-work',
  'former-support-worker',
  'colleague',
  'boss',
  'boss-of-the-house',
  'doctor',
  'behaviour-specialist',
  'representative',
  'client-supporter',
  'confidential-adviser',
  'someone-from-the-past',
  'someone-else',
] as const;

/** Permanent id of a relation. Where a choice card means the same, it has the same id. */
export type RelationId = (typeof relations)[number];
