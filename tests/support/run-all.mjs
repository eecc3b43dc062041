// `npm test`: every check and every test there is, one after another, going on after a failure.
// The last line is `N passed, N failed`, counting each test and each other check as one; the exit code says the same.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @typedef {{ passed: number, failed: number, failures: string[] }} Outcome */

const root = resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'mijn-plan-tests-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');

const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  cspell: 'node_modules/cspell/bin.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program of the project with its output shown.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<boolean>} whether it ended well
 */
function run(file, args, environment = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, file), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}

/**
 * @param {string} name
 * @param {boolean} ok
 * @returns {Outcome}
 */
const oneCheck = (name, ok) => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  failures: ok ? [] : [name],
});

/**
 * What a test program reported. One that ended badly without naming a failed test counts as one failure.
 * @param {string} name
 * @param {boolean} ok whether it ended well
 * @param {() => Outcome} read
 * @returns {Outcome}
 */
function reported(name, ok, read) {
  try {
    const outcome = read();
    if (outcome.passed + outcome.failed === 0) return oneCheck(`${name}: no tests ran`, false);
    if (ok || outcome.failed > 0) return outcome;
    return { ...outcome, failed: 1, failures: [`${name}: ended with an error outside its tests`] };
  } catch {
    return oneCheck(`${name}: no report`, false);
  }
}

/** @returns {Outcome} */
function unitOutcome() {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  const tests = report.testResults.flatMap((file) => {
    const broken =
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
    return broken
      ? [...file.assertionResults, { status: 'failed', fullName: `${file.name} could not run` }]
      : file.assertionResults;
  });
  const failures = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: failures.length, failures };
}

/** @returns {Outcome} */
function journeyOutcome() {
  /** @typedef {{ title: string, specs?: { title: string, ok: boolean, tests: { status: string }[] }[], suites?: Suite[] }} Suite */
  /** @type {{ suites: Suite[], errors: { message?: string }[] }} */
  const report = JSON.parse(readFileSync(journeyReport, 'utf8'));
  /** @param {Suite} suite @returns {{ name: string, status: string }[]} */
  const testsOf = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map(({ status }) => ({ name: `${suite.title} › ${spec.title}`, status })),
    ),
    ...(suite.suites ?? []).flatMap(testsOf),
  ];
  const tests = report.suites.flatMap(testsOf);
  const failures = [
    ...tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').map(({ name }) => name),
    ...report.errors.map(({ message = 'an error outside the journeys' }) => message.split('\n')[0] ?? ''),
  ];
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failures.length,
    failures,
  };
}

/**
 * One check that is a program's exit code.
 * @param {string} name
 * @param {string} file
 * @param {...string} args
 * @returns {{ name: string, check: () => Promise<Outcome> }}
 */
const program = (name, file, ...args) => ({ name, check: async () => oneCheck(name, await run(file, args)) });

const steps = [
  program('Format and lint', programs.biome, 'check', '--error-on-warnings', '.'),
  program('Types', programs.tsc, '--noEmit'),
  program('Spelling', programs.cspell, 'lint', '--no-progress'),
  program('Nothing unused', programs.knip),
  {
    name: 'Unit and component tests',
    check: async () => {
      const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
      return reported('Vitest', await run(programs.vitest, ['run', ...output]), unitOutcome);
    },
  },
  program('Build', programs.vite, 'build', '--logLevel', 'warn'),
  program('Size', 'tests/support/size.mjs'),
  program(
    'Build of the pseudo-locale',
    programs.vite,
    'build',
    '--mode',
    'pseudo',
    '--outDir',
    'dist-pseudo',
    '--logLevel',
    'warn',
  ),
  {
    name: 'Journeys in a browser',
    check: async () => {
      const ok = await run(programs.playwright, ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
      });
      return reported('Playwright', ok, journeyOutcome);
    },
  },
];

/** @type {Outcome} */
const total = { passed: 0, failed: 0, failures: [] };
for (const { name, check } of steps) {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 90 - name.length))}\n`);
  const started = Date.now();
  const { passed, failed, failures } = await check();
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`,
  );
}
rmSync(reports, { recursive: true });

if (total.failures.length > 0) {
  process.stdout.write(`\nFailed:\n${total.failures.map((failure) => `  ${failure}\n`).join('')}`);
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
