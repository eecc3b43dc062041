// The words that stand in a part of the page, in order: what "Lees voor" reads of a dialog, which has no segments of its own.
// It reads what can be seen, so that what is heard is never another thing than what is there.

/** One thing that is read, and where it stands. */
export interface WordsAt {
  readonly element: HTMLElement;
  readonly text: string;
}

/** What is read in one breath; other words by the element that holds them. */
const whole = 'button, a, label, legend, p, li, h1, h2, h3, h4, dt, dd, summary';

/**
 * The words in a part of the page that can be seen, in order, with what was typed.
 * @param root the part
 * @param without what is left out of it, such as the button that reads
 */
export function wordsIn(root: HTMLElement, without: Element | null): readonly WordsAt[] {
  const found = new Map<HTMLElement, string[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    if (!(element instanceof HTMLElement) || without?.contains(element)) continue;
    const words = node === element ? typedIn(element) : node.textContent;
    const text = element instanceof HTMLTextAreaElement && node !== element ? '' : words?.trim();
    if (!text || element.closest('[aria-hidden="true"]') || !element.checkVisibility()) continue;
    const at = element.closest<HTMLElement>(whole) ?? element;
    found.set(at, [...(found.get(at) ?? []), text]);
  }
  return [...found].map(([element, texts]) => ({
    element,
    text: texts
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([?!.,:])/g, '$1'),
  }));
}

function typedIn(element: HTMLElement): string | undefined {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement && ['text', 'search'].includes(element.type)) return element.value;
  return undefined;
}
