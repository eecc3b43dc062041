// Stylesheets use logical properties only, so that a language written from right to left needs no other stylesheet.
import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '#tests/support/project-files.ts';

const side = '(?:left|right|top|bottom)';
const physicalProperty = new RegExp(
  [
    `^${side}$`,
    `^(?:margin|padding|border|scroll-margin|scroll-padding)-${side}(?:-|$)`,
    '^border-(?:top|bottom)-(?:left|right)-radius$',
    '^(?:min-|max-)?(?:width|height)$',
    '^contain-intrinsic-(?:width|height)$',
  ].join('|'),
);
/** Properties whose four values go round the sides of the paper, not of the text. */
const roundTheSides = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** What in a stylesheet names a side of the screen: `property: value` each. */
function physicalDeclarations(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const declarations = [...plain.matchAll(/(?:^|[;{])\s*([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)];
  return declarations
    .filter(([, property = '', value = '']) => {
      if (property.startsWith('--')) return false;
      const [, inlineEnd, , inlineStart] = value.split(/\s+(?![^(]*\))/);
      return (
        physicalProperty.test(property) ||
        (property !== 'grid-area' && /(?:^|\s|\()(?:left|right)(?:\s|,|$)/.test(value)) ||
        (roundTheSides.test(property) && inlineStart !== undefined && inlineStart !== inlineEnd)
      );
    })
    .map(([, property, value]) => `${property}: ${value}`);
}

describe('stylesheets', () => {
  it.each(projectFiles('src', '.css'))('%s names no side of the screen', (file) => {
    expect(physicalDeclarations(projectText(file))).toEqual([]);
  });

  it.each([
    'margin-left: 1rem',
    'padding-top: 0',
    'left: 0',
    'width: 100%',
    'max-height: 3rem',
    'text-align: right',
    'border-top-left-radius: 4px',
    'border-bottom: 1px solid',
    'margin: 0 1rem 0 2rem',
    'background: linear-gradient(to right, red, blue)',
  ])('would be caught with %s', (declaration) => {
    expect(physicalDeclarations(`.a { color: red; ${declaration}; }`)).toEqual([declaration]);
    expect(physicalDeclarations(`@media (min-width: 9rem) {\n  .a {\n ${declaration}\n}}`)).toHaveLength(1);
  });

  it.each([
    'margin: 0 1rem',
    'margin: 0 calc(1rem + 2px) 4px calc(1rem + 2px)',
    'inset-inline-start: 0',
    'inline-size: 3rem',
    'overflow-x: hidden',
    'text-align: start',
    '--left: 3px',
    'line-height: 1.4',
    'border-width: 3px',
  ])('may say %s', (declaration) => {
    expect(physicalDeclarations(`.a { ${declaration}; }`)).toEqual([]);
  });
});
