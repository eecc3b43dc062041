import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Talk } from '#domain/records.ts';
import { agreementEvent, calendarText, meetingEvent } from '#share/calendar.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { calendarPython } from '#tests/support/calendar-python.mjs';
import { projectRoot } from '#tests/support/project-files.ts';

const made = (n: number) => ({
  id: idOf(n),
  planId: idOf(1),
  roundId: idOf(2),
  revision: 3,
  order: n,
  at: n,
  said: { by: 'self' as const },
});
const agreement = (n: number, more: Partial<Agreement>): Agreement => ({
  ...made(n),
  topicId: 'leisure',
  ...more,
});
const cooking = agreement(11, {
  text: 'Koken met Fatma, in de keuken; soms niet',
  who: [{ by: 'name', name: 'Fatma' }],
  from: '2026-03-02',
  time: '17:00',
  rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231',
});
const swimming = agreement(12, { text: 'Zwemmen', from: '2026-03-29', rule: 'FREQ=WEEKLY;INTERVAL=2' });
const phoning = agreement(13, {
  text: 'Bellen met mijn zus: zij is er altijd op zaterdag, en dan praten we lang over café Één 🎉 en de rest',
  from: '2026-03-07',
  time: '10:30',
});
const meeting: Talk = {
  ...made(14),
  kind: 'meeting',
  state: 'planned',
  day: '2026-05-12',
  time: '14:30',
  where: 'Mijn huis,\nhuiskamer',
  who: [{ by: 'name', name: 'Mama' }],
  points: [],
};
const at = Date.UTC(2026, 1, 20, 9, 30);

const events = [cooking, swimming, phoning].flatMap((one) => agreementEvent(one, one.text ?? '') ?? []);
const invited = meetingEvent(meeting, 'Gesprek over mijn plan');
const everything = invited ? [...events, invited] : events;

function readElsewhere(text: string) {
  const reader = ['tests/support/read-calendar.py', 'events'];
  const { stdout, stderr } = spawnSync(calendarPython(), reader, { input: text, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('a calendar file', () => {
  it('is the one that was frozen', async () => {
    const frozen = `${projectRoot}/tests/fixtures/calendar/plan.ics`;
    await expect(calendarText(everything, at)).toMatchFileSnapshot(frozen);
  });

  it('says the same to another library', () => {
    const stamp = '2026-02-20T09:30:00+00:00';
    const same = { sequence: 3, stamp, minutes: 30, where: '' };
    expect(readElsewhere(calendarText(everything, at))).toEqual([
      {
        ...same,
        uid: `${idOf(11)}@mijn-plan`,
        title: cooking.text,
        start: '2026-03-03T17:00:00',
        reminders: [0],
        first: ['2026-03-03T17:00:00', '2026-03-10T17:00:00', '2026-03-17T17:00:00'],
      },
      {
        ...same,
        uid: `${idOf(12)}@mijn-plan`,
        title: 'Zwemmen',
        start: '2026-03-29',
        minutes: null,
        reminders: [-240],
        first: ['2026-03-29T00:00:00', '2026-04-12T00:00:00', '2026-04-26T00:00:00'],
      },
      {
        ...same,
        uid: `${idOf(13)}@mijn-plan`,
        title: phoning.text,
        start: '2026-03-07T10:30:00',
        reminders: [0],
        first: [],
      },
      {
        ...same,
        uid: `${idOf(14)}@mijn-plan`,
        title: 'Gesprek over mijn plan',
        start: '2026-05-12T14:30:00',
        minutes: 60,
        where: 'Mijn huis,\nhuiskamer',
        reminders: [-(18 * 60 + 30), 0],
        first: [],
      },
    ]);
  });

  it('keeps to the lines of RFC 5545, and to its line ends', () => {
    const text = calendarText(everything, at);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it('names nobody', () => {
    const text = calendarText(everything, at).replace(/\r\n /g, '');
    expect(text).not.toContain('Mama');
    expect(text.split('Fatma')).toHaveLength(3);
  });

  it('holds no agreement without a day, and no rule that cannot be read', () => {
    expect(agreementEvent(agreement(15, { text: 'Een sleutel' }), 'Een sleutel')).toBeUndefined();
    const strange = agreement(16, { from: '2026-03-03', rule: 'FREQ=SECONDLY' });
    const event = agreementEvent(strange, 'Vreemd');
    expect(event?.rule).toBeUndefined();
  });

  it('carries any words as they are', () => {
    const words = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), {
      numRuns: 100,
      seed: 3,
    });
    const strange = [...words, 'BEGIN:VEVENT\r\nEND:VEVENT', 'x";,:\\ y', 'a\u0000\u001bb\rc'];
    const text = calendarText(
      strange.flatMap((title) => agreementEvent(swimming, title) ?? []),
      at,
    );
    const read: { title: string }[] = readElsewhere(text);
    expect(read.map(({ title }) => title)).toEqual([
      ...words,
      'BEGIN:VEVENT\nEND:VEVENT',
      'x";,:\\ y',
      'a  b\nc',
    ]);
  });
});
