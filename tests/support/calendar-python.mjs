// Finds a Python that can read calendars with libraries that are not this app's: icalendar, and dateutil for the rules.
import { spawnSync } from 'node:child_process';

/** The command of that Python; '' when there is none. */
export function calendarPython() {
  const can = (/** @type {string} */ python) =>
    spawnSync(python, ['-c', 'import icalendar, dateutil.rrule'], { stdio: 'ignore' }).status === 0;
  // A Python of one's own comes before the system's, which has the system's packages.
  return ['python3', '/usr/bin/python3'].find(can) ?? '';
}
