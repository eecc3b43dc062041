// The pictures that can be searched: the Dutch words that people type find what they mean, and nothing else ships.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moreWords } from '#content/symbols/more-words.ts';
import type { SymbolIndex } from '#content/symbols/symbol.ts';
import { searchOver, stem } from '#content/symbols/symbol-search.ts';
import { drawSymbols } from '#content/symbols/symbol-sheets.ts';
import { plainWord } from '#domain/plain-word.ts';
import { projectRoot } from '#tests/support/project-files.ts';

const { index: indexAddress, files } = drawSymbols(projectRoot);
const index = JSON.parse(files.get(indexAddress) ?? '') as SymbolIndex;
const search = searchOver(index);
const names = (typed: string) => search(typed).map(({ name }) => name);

describe('the search for a picture', () => {
  it.each([
    ['hond', 'hond'],
    ['Honden', 'hond'],
    ['fiets', 'fiets'],
    ['fietsen', 'fietsende persoon'],
    ['boos', 'boos gezicht'],
    ['brood', 'brood'],
    ['dokter', 'gezondheidsmedewerker'],
    ['katten', 'kat'],
    ['poezen', 'kat'],
    ['huizen', 'huis'],
    ["auto's", 'auto'],
    ['zwemmen', 'zwemmende persoon'],
    ['appels', 'rode appel'],
    ['boterhammen', 'boterham'],
    ['schoenen', 'sportschoen'],
    ['tandarts', 'tand'],
    ['slapen', 'slapend gezicht'],
    ['kleren', 'T-shirt'],
    ['lachende kat', 'grijnzende kat met lachende ogen'],
    ['vlag Marokko', 'vlag: Marokko'],
  ])('finds by "%s": %s, among the first six', (typed, name) => {
    expect(names(typed).slice(0, 6)).toContain(name);
  });

  it.each([
    ['hond', 'hond'],
    ['fiets', 'fiets'],
    ['kat', 'kat'],
    ['bed', 'bed'],
    ['huis', 'huis'],
  ])('puts "%s" itself first', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it('finds while somebody is typing, with or without marks and capitals', () => {
    expect(names('olif')).toContain('olifant');
    expect(names('CAFE')).toEqual(names('café'));
    expect(names('hond')).toEqual(names('  Hond! '));
  });

  it('wants every word that was typed, where one picture has them all', () => {
    expect(names('hond').length).toBeGreaterThan(names('hond bot').length);
  });

  it('takes one of the longer words where no picture has them all', () => {
    expect(names('de hond')).toEqual(names('hond'));
    expect(names('xyzzy fietsen')).toEqual(names('fietsen'));
    expect(search('de xyz')).toEqual([]);
  });

  it('finds nothing by nothing', () => {
    expect(search('')).toEqual([]);
    expect(search(' -?! ')).toEqual([]);
    expect(search('xyzzy')).toEqual([]);
  });

  it('knows the forms of a word', () => {
    for (const [one, other] of [
      ['boom', 'bomen'],
      ['poes', 'poezen'],
      ['brief', 'brieven'],
      ['kaas', 'kazen'],
      ['hond', 'hondje'],
      ['boos', 'boze'],
      ['fiets', 'fietsende'],
    ] as const) {
      expect(stem(plainWord(other))).toBe(stem(one));
    }
  });
});

describe('the searchable set', () => {
  it('holds over 1,600 pictures, each once, each on its sheet', () => {
    expect(index.rows.length).toBeGreaterThan(1600);
    expect(new Set(index.rows.map(([code]) => code)).size).toBe(index.rows.length);
    for (const [code, sheet] of index.rows) {
      expect(files.get(index.sheets[sheet] ?? '')).toContain(`<symbol id="${code}"`);
    }
  });

  it('has no second skin of a person, no part of a picture and no flag of a region', () => {
    const codes = index.rows.map(([code]) => code);
    expect(codes.filter((code) => /1F3F[B-F]/.test(code))).toEqual([]);
    expect(codes.filter((code) => /E007F/.test(code))).toEqual([]);
    expect(names('middelvinger')).toEqual([]);
  });

  it('holds every picture that got words of our own', () => {
    const codes = new Set(index.rows.map(([code]) => code.replaceAll('-FE0F', '')));
    expect(Object.keys(moreWords).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('carries no style, script, text or link', () => {
    for (const [address, text] of files) {
      if (address.endsWith('.svg')) expect(text).not.toMatch(/ style=|<style|<script|<text|href|url\(/);
    }
  });

  it('comes in parts of at most 90 kB, packed', () => {
    for (const text of files.values()) expect(gzipSync(text).length).toBeLessThan(90_000);
  });
});
