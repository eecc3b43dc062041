// Turns one SVG drawing into bare shapes: no ids, no groups without meaning, short numbers, skin and hair as variables.
// Node only. It must not change what the drawing looks like.
import { geometryAttributes, paintAttributes, shapeTags } from './svg-parts.ts';

/** A shape or a group that is left after cleaning. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Shape[];
}

interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
}

const SHAPES = new Set(shapeTags);
const KEPT = new Set([...geometryAttributes, ...paintAttributes]);

/**
 * Reads an SVG text and returns its visible shapes.
 * `name` is only used in the message of the error thrown for what this pipeline cannot draw (clipping, gradients, text).
 */
export function cleanDrawing(svg: string, name: string): readonly Shape[] {
  return parse(svg, name).flatMap((element) => cleanElement(element, name, ''));
}

function parse(svg: string, name: string): Element[] {
  const root: Element = { tag: 'root', attributes: {}, children: [] };
  const open = [root];
  const text = svg.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
  for (const match of text.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g)) {
    const [, closing, tag = '', rest = '', selfClosing] = match;
    if (closing) {
      open.pop();
      continue;
    }
    const element: Element = { tag, attributes: {}, children: [] };
    for (const pair of rest.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      element.attributes[pair[1] ?? ''] = (pair[2] ?? pair[3] ?? '').trim();
    }
    open.at(-1)?.children.push(element);
    if (!selfClosing) open.push(element);
  }
  const top = root.children[0];
  if (root.children.length !== 1 || top?.tag !== 'svg' || open.length !== 1) {
    throw new Error(`Picture ${name}: not one well-formed <svg>`);
  }
  if (top.attributes.viewBox !== '0 0 72 72')
    throw new Error(`Picture ${name}: its viewBox must be 0 0 72 72`);
  return top.children;
}

type Part = '' | 'skin' | 'shadow' | 'hair';

function partOf(id: string | undefined, outer: Part): Part {
  if (id === undefined) return outer;
  if (id.startsWith('skin-shadow')) return 'shadow';
  if (id.startsWith('skin')) return 'skin';
  return id.startsWith('hair') ? 'hair' : outer;
}

function cleanElement(element: Element, name: string, outer: Part): Shape[] {
  const { tag, attributes } = element;
  if (attributes.id === 'grid' || attributes.display === 'none') return [];
  if (['title', 'desc', 'metadata'].includes(tag) || tag.includes(':')) return [];
  if ('style' in attributes || 'class' in attributes || 'clip-path' in attributes) {
    throw new Error(`Picture ${name}: style, class and clip-path are not supported`);
  }
  const kept = keptAttributes(attributes);
  if (tag === 'g') {
    const part = partOf(attributes.id, outer);
    const children = element.children.flatMap((child) => cleanElement(child, name, part));
    if (children.length === 0) return [];
    return Object.keys(kept).length === 0
      ? children
      : [{ tag, attributes: paintedPart(kept, part), children }];
  }
  if (!SHAPES.has(tag)) throw new Error(`Picture ${name}: <${tag}> is not supported`);
  if (kept.fill === 'none' && kept.stroke === 'none') return [];
  return [{ tag, attributes: paintedPart(kept, outer), children: [] }];
}

function keptAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (!KEPT.has(key) || value === '') continue;
    kept[key] = shorten(key, value);
  }
  return kept;
}

function shorten(key: string, value: string): string {
  if (key === 'd') return shortPath(value);
  if (key === 'fill' || key === 'stroke') return shortColour(value);
  if (key === 'points' || (geometryAttributes.includes(key) && key !== 'transform')) {
    return value
      .trim()
      .replace(/-?\d*\.\d+(?:e-?\d+)?/g, round)
      .replace(/\s+/g, ' ');
  }
  return value.replace(/\s+/g, ' ');
}

function shortColour(value: string): string {
  const colour = value.toLowerCase();
  return colour.replace(/^#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3$/, '#$1$2$3');
}

function round(number: string): string {
  const rounded = Math.round(Number(number) * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Arc flags may be written without a separator ("01.5"), so numbers are read command by command. */
function shortPath(d: string): string {
  let result = '';
  for (const segment of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e-?\d+[^a-zA-Z]*)*)/g)) {
    const [, command = '', values = ''] = segment;
    const numbers = command.toLowerCase() === 'a' ? arcNumbers(values) : (values.match(NUMBER) ?? []);
    result += command;
    numbers.forEach((number, index) => {
      const short = round(number);
      result += index > 0 && !short.startsWith('-') ? ` ${short}` : short;
    });
  }
  return result;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

function arcNumbers(values: string): string[] {
  const numbers: string[] = [];
  let rest = values;
  while (rest !== '') {
    rest = rest.replace(/^[\s,+]+/, '');
    if (rest === '') break;
    const place = numbers.length % 7;
    const found = place === 3 || place === 4 ? rest[0] : rest.match(NUMBER)?.[0];
    if (found === undefined) break;
    numbers.push(found);
    rest = rest.slice(rest.indexOf(found) + found.length);
  }
  return numbers;
}

function paintedPart(attributes: Record<string, string>, part: Part): Record<string, string> {
  const painted = { ...attributes };
  for (const key of ['fill', 'stroke']) {
    const colour = painted[key];
    if (part === 'skin' && colour === '#fcea2b') painted[key] = 'var(--skin,#fcea2b)';
    if (part === 'shadow' && colour === '#f1b31c') painted[key] = 'var(--skin-shadow,#f1b31c)';
    if (part === 'hair' && colour !== undefined && colour !== '#000' && colour !== 'none') {
      painted[key] = `var(--hair,${colour})`;
    }
  }
  return painted;
}
