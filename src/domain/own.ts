// What a supporter added is told from what the catalogue has by its id. Pure.

const OWN = 'own.';

/** Whether this topic, question or choice was added. */
export function isOwn(contentId: string): boolean {
  return contentId.startsWith(OWN);
}

/** The id of something added, from a part that nothing else has. */
export function ownId(part: string): string {
  return `${OWN}${part}`;
}
