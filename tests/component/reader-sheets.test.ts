// Pictures that come out of a file stand in the page as shapes only.
import { afterEach, expect, it } from 'vitest';
import { addForeignSheet, addSheet } from '#reader/sheets.ts';
import { pictureInPage } from '#ui/picture/picture-source.ts';

const sheet = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
afterEach(() => document.body.replaceChildren());

it('keeps the shapes and colours of a picture', () => {
  const take = addForeignSheet(
    sheet(
      '<symbol id="topic-4.music"><g fill="var(--skin,#fcea2b)"><path d="M1-1.5e2" stroke="#000"/></g></symbol>',
    ),
  );
  const symbol = document.getElementById('topic-4.music');
  expect(symbol?.outerHTML).toContain('<g fill="var(--skin,#fcea2b)"><path d="M1-1.5e2" stroke="#000"');
  take();
  expect(document.getElementById('topic-4.music')).toBeNull();
});

it('leaves out scripts, links, events, styles, addresses and foreign ids', () => {
  addForeignSheet(
    sheet(
      '<symbol id="topic-1.a" onload="x()"><script>x()</script><image href="https://x.example/"/><a href="javascript:x()"><path d="M2 2"/></a>' +
        '<path onclick="x()" style="fill:red" fill="url(https://x.example/#a)" d="M3 3"/><foreignObject><p>x</p></foreignObject></symbol>' +
        '<symbol id="root"><path d="M4 4"/></symbol>',
    ),
  );
  expect(document.getElementById('root')).toBeNull();
  expect(document.getElementById('topic-1.a')?.innerHTML).toBe('<path d="M3 3"></path>');
  expect(document.body.innerHTML).not.toMatch(/script|href|onload|onclick|style="fill|example/);
});

it('survives what is no picture sheet', () => {
  expect(() => addForeignSheet('<svg><symbol')).not.toThrow();
});

it('finds a picture of its own sheet by its place', () => {
  addSheet(sheet('<symbol id="ui.lock"><path d="M1 1"/></symbol>'));
  expect(document.querySelector(`[id="${pictureInPage('ui#lock').slice(1)}"]`)).not.toBeNull();
});
