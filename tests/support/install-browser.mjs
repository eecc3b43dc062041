// Makes sure that the tests' outside programs are there: Chromium, age, unzip and python3 for the test that opens a copy
// without this app, qpdf and poppler for those that read a pdf, Firefox and WebKitGTK for the file that opens itself, another
// calendar library. Says plainly what to do when it cannot. Installs only what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { calendarPython } from './calendar-python.mjs';
import { findChromium, isOnPath } from './chromium.mjs';

/** A command of each package, and the package's name with Debian. */
const packages = {
  age: 'age',
  unzip: 'unzip',
  python3: 'python3',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
};
const missing = () => [
  ...(findChromium() === '' ? ['chromium'] : []),
  ...Object.entries(packages).flatMap(([command, name]) => (isOnPath(command) ? [] : [name])),
  ...(calendarPython() === '' ? ['python3-icalendar', 'python3-dateutil'] : []),
];

/** @param {string[]} command */
function run(command) {
  const [program = '', ...args] = command;
  process.stdout.write(`> ${command.join(' ')}\n`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

if (missing().length > 0 && existsSync('/etc/debian_version')) {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  run([...root, 'apt-get', 'update', '-q']);
  run([...root, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', ...missing()]);
}
if (findChromium() === '') run(['npx', 'playwright', 'install', 'chromium']);

const left = missing();
if (left.length > 0) {
  process.stdout.write(
    `\nNot found and not installed: ${left.join(', ')}.\n` +
      `Install with your system's package manager (Debian: sudo apt-get install ${left.join(' ')};\n` +
      `macOS: brew install ${
        left
          .filter((name) => !['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'].includes(name))
          .join(' ')
          .replace('poppler-utils', 'poppler') || 'age'
      }, and Google Chrome), ` +
      'or give the place of a Chromium in the variable CHROMIUM.\n' +
      'The tests that need them will fail; the others run.\n',
  );
}
