// The fence between the rooms bites: for each rule of biome.json a file that breaks it is linted, and one that keeps it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFiles, projectRoot, projectText } from '#tests/support/project-files.ts';

/** Room by room: what it may import of ours (the table of README.md, "Rooms"). */
const mayImport: Record<string, string[]> = {
  domain: [],
  content: ['domain'],
  storage: ['domain', 'content'],
  share: ['domain', 'content'],
  state: ['domain'],
  ui: ['domain', 'content'],
  screens: ['domain', 'content', 'storage', 'share', 'state', 'ui'],
  app: ['screens', 'ui', 'state', 'storage', 'domain'],
  reader: ['domain', 'content', 'share', 'ui'],
};
const rooms = Object.keys(mayImport);
/** Within a room its own name is the way to another folder of it; a screen has no other screen. */
const mayNameItself = (room: string) => room !== 'screens';

const packageHomes: Record<string, string[]> = {
  dexie: ['storage'],
  'dexie-react-hooks': ['storage'],
  zustand: ['state'],
  'zustand/middleware': ['state'],
  'age-encryption': ['share'],
  fflate: ['share'],
  'date-fns': ['domain'],
  'ical.js': ['domain', 'share'],
};
const withoutReact = ['domain', 'content', 'share'];

interface Probe {
  room: string;
  line: string;
  bad: boolean;
}

function probe(room: string, from: string, bad: boolean): Probe[] {
  return [
    `import { a } from '${from}';\nconsole.info(a);\n`,
    `import type { A } from '${from}';\nexport type B = A;\n`,
    `export { a } from '${from}';\n`,
    `export const a = () => import('${from}');\n`,
  ].map((line) => ({ room, line, bad }));
}

const probes: Probe[] = rooms.flatMap((room) => [
  ...rooms.flatMap((other) => {
    const allowed = other === room ? mayNameItself(room) : mayImport[room]?.includes(other);
    return probe(room, `#${other}/sub/thing.ts`, allowed !== true);
  }),
  ...Object.entries(packageHomes).flatMap(([name, homes]) => probe(room, name, !homes.includes(room))),
  ...['react', 'react-i18next'].flatMap((name) => probe(room, name, withoutReact.includes(room))),
  ...probe(room, '../thing.ts', true),
  ...probe(room, '../../storage/db.ts', true),
  ...probe(room, './thing.ts', false),
]);

const rule = (category: string, code: string, room = 'storage') => ({ room, code, category });
const otherRules = [
  rule('lint/nursery/noFloatingPromises', 'async function a(): Promise<void> {}\na();\n'),
  rule('lint/suspicious/noExplicitAny', 'export const a = (b: any) => b;\n'),
  rule('lint/correctness/useImportExtensions', "import { a } from './other';\nconsole.info(a);\n"),
  rule('lint/style/noDefaultExport', 'export default 1;\n'),
  rule('lint/style/noRestrictedGlobals', 'export const a = () => crypto.randomUUID();\n', 'domain'),
  rule('lint/style/noRestrictedGlobals', 'export const a = () => localStorage.length;\n', 'domain'),
];

const folder = mkdtempSync(join(tmpdir(), 'fence-'));
let found: Map<string, Set<string>>;

beforeAll(() => {
  // Biome's own version control setting would ask this folder for a repository.
  const config = JSON.parse(projectText('biome.json'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  probes.forEach(({ room, line }, index) => {
    write(`src/${room}/sub/probe-${index}.ts`, line);
  });
  otherRules.forEach(({ room, code }, index) => {
    write(`src/${room}/sub/rule-${index}.ts`, code);
  });
  write('src/storage/sub/other.ts', 'export const a = 1;\n');
  found = lint();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** File → the rules that it breaks. */
function lint(): Map<string, Set<string>> {
  const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const broken = new Map<string, Set<string>>();
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) {
    const file = location.path.replaceAll('\\', '/');
    broken.set(file, (broken.get(file) ?? new Set()).add(category));
  }
  return broken;
}

describe('the fence between the rooms', () => {
  it.each(rooms)('lets %s import what the table allows, and nothing else', (room) => {
    const wrong = probes.filter(
      (each, index) =>
        each.room === room &&
        each.bad !==
          (found.get(`src/${room}/sub/probe-${index}.ts`)?.has('lint/style/noRestrictedImports') ?? false),
    );
    expect(wrong).toEqual([]);
  });

  it.each(otherRules)('$category bites', (each) => {
    const file = `src/${each.room}/sub/rule-${otherRules.indexOf(each)}.ts`;
    expect([...(found.get(file) ?? [])]).toContain(each.category);
  });

  it('has a fence for every room that there is', () => {
    const inRooms = projectFiles('src', '.ts', '.tsx', '.css').filter((file) => file.split('/').length > 2);
    const there = new Set(inRooms.map((file) => file.split('/')[1]));
    expect(rooms).toEqual(expect.arrayContaining([...there]));
  });
});

describe('what no lint rule can see', () => {
  const sources = (room: string) =>
    projectFiles(`src/${room}`, '.ts', '.tsx').map((file) => ({ file, text: projectText(file) }));

  it('ui takes nothing but types from content', () => {
    const values = sources('ui').filter(({ text }) =>
      [...text.matchAll(/^(?:import|export) (?!type )([^;]*?) from '#content\//gm)].some(
        ([, names = '']) => !/^\{(\s*type [^,}]+,?)+\s*\}$/.test(names),
      ),
    );
    expect(values.map(({ file }) => file)).toEqual([]);
  });

  it('domain asks neither the clock nor chance', () => {
    const asking = sources('domain').filter(({ text }) => /Date\.now|new Date\(\)|Math\.random/.test(text));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });
});
