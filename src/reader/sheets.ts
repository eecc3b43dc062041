// Puts picture sheets into the page, so that `<use>` finds their symbols there. The sheet that came in a file is drawn anew from the
// few elements and attributes that a picture has: nothing else of it reaches the page.
import { geometryAttributes, paintAttributes, shapeTags } from '#content/pictures/svg-parts.ts';

const SVG = 'http://www.w3.org/2000/svg';
const attributes = [...geometryAttributes, ...paintAttributes];
/** Groups, numbers, path commands, colours and our own variables. An address would need a colon or a quote. */
const HARMLESS = /^[\w\s.,#%()+-]*$/;
const ID = /^(?:topic-\d{1,3}|observing)\.[\w-]{1,100}$/;
const DEEPEST = 30;

/** Adds the sheet of our own. */
export function addSheet(text: string): void {
  const sheet = newSheet();
  for (const symbol of symbolsOf(text)) sheet.append(document.adoptNode(symbol));
  document.body.append(sheet);
}

/** Adds the sheet of a file that nobody vouches for. Gives a way to take it out again. */
export function addForeignSheet(text: string): () => void {
  const sheet = newSheet();
  for (const symbol of symbolsOf(text)) {
    if (!ID.test(symbol.id)) continue;
    const copy = document.createElementNS(SVG, 'symbol');
    copy.id = symbol.id;
    copy.setAttribute('viewBox', '0 0 72 72');
    copy.append(...redrawn(symbol, 0));
    sheet.append(copy);
  }
  document.body.append(sheet);
  return () => sheet.remove();
}

function newSheet(): SVGSVGElement {
  const sheet = document.createElementNS(SVG, 'svg');
  sheet.style.display = 'none';
  return sheet;
}

function symbolsOf(text: string): Element[] {
  // A sheet that is not well-formed has no symbols: its pictures stay away, their words are there.
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  return [...read.querySelectorAll('symbol')];
}

function redrawn(parent: Element, depth: number): Element[] {
  if (depth > DEEPEST) return [];
  return [...parent.children].flatMap((child) => {
    if (child.tagName !== 'g' && !shapeTags.includes(child.tagName)) return [];
    const copy = document.createElementNS(SVG, child.tagName);
    for (const name of attributes) {
      const value = child.getAttribute(name);
      if (value !== null && HARMLESS.test(value) && !value.includes('url')) copy.setAttribute(name, value);
    }
    copy.append(...redrawn(child, depth + 1));
    return [copy];
  });
}
