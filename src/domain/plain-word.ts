// Text as it is compared when somebody searches. Pure.

/** A text without capitals and marks: `Café` and `cafe` are one, and `auto's` is `autos`. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
