// A made-up plan of any size, written straight into the app's database of an open page: for screenshots and the bench.
// It must follow the records of src/domain/records.ts; journeys make their plans by tapping instead.
import { randomUUID } from 'node:crypto';
import { runnerImport } from 'vite';

/**
 * @typedef {{ answers: number, photos: number, voices?: number, agreements?: number, level?: 1 | 2 | 3, name?: string }} Size
 * @typedef {{ planId: string, records: Record<string, object[]>, photos: Medium[], voices: Medium[] }} MadeUpPlan
 * @typedef {{ id: string, planId: string }} Medium
 * @typedef {typeof import('#content/questions.ts').questions} Questions
 */

/** The catalogue of the app itself. @returns {Promise<Questions>} */
export async function catalogue() {
  const { module } = await runnerImport('./src/content/questions.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {{ questions: Questions }} */ (module).questions;
}

const scales = /** @type {const} */ ({
  feeling: ['good', 'ok', 'bad'],
  help: ['self', 'together', 'other'],
  decide: ['self', 'together', 'other'],
});

/**
 * Answers fill the newest round first; more than the catalogue holds go to earlier rounds. Photos and voices are cards of the client's own: one an
 * answer, more where there are more of them than answers.
 * Agreements are from an earlier round.
 * @param {Questions} questions
 * @param {Size} size
 * @returns {MadeUpPlan}
 */
export function madeUpPlan(
  questions,
  { answers, photos, voices = 0, agreements = 0, level = 2, name = 'Sanne' },
) {
  const planId = randomUUID();
  const at = Date.UTC(2026, 4, 12, 10);
  let order = 0;
  const made = () => ({ id: randomUUID(), planId, revision: 1, order: ++order, at, said: { by: 'self' } });

  const needed = Math.max(1, Math.ceil(answers / questions.length));
  const rounds = Array.from({ length: Math.max(needed, agreements > 0 ? 2 : 1) }, made);
  const newestFirst = [...rounds].reverse();
  const face = { skin: 'medium', hair: 'curly', hairColor: 'black' };
  const people = [
    { ...made(), name: 'Els', relation: 'mother', ring: 'near', face: { ...face, hair: 'bun' } },
    { ...made(), name: 'Karim', relation: 'buddy', ring: 'further', face: { ...face, hair: 'short' } },
  ];
  /** @type {object[]} */
  const cards = [];
  /** @type {Medium[]} */
  const photoMedia = [];
  /** @type {Medium[]} */
  const voiceMedia = [];

  const answerRecords = Array.from({ length: answers }, (_, index) => {
    const question = questions[index % questions.length];
    const round = newestFirst[Math.floor(index / questions.length)];
    if (!question || !round) throw new Error('no question for this answer');
    /** @type {{ card: string, value: string }[]} */
    const marks = question.choices
      .slice(0, Math.min(question.max ?? 4, question.kind === 'pickOne' ? 1 : 4))
      .map((choice, place) => ({
        card: `choice:${choice}`,
        value:
          question.kind in scales
            ? (scales[/** @type {'help'} */ (question.kind)][place % 3] ?? '')
            : 'chosen',
      }));
    if (question.kind === 'people')
      marks.unshift(...people.map(({ id }) => ({ card: `person:${id}`, value: 'chosen' })));
    const tell = (/** @type {object} */ told) => {
      const card = { ...made(), questionId: question.id, ...told };
      cards.push(card);
      marks.push({ card: `own:${card.id}`, value: question.kind in scales ? 'self' : 'chosen' });
    };
    const share = (/** @type {Medium[]} */ media, /** @type {number} */ all) => {
      const now = Array.from({ length: Math.ceil((all - media.length) / (answers - index)) }, () => ({
        id: randomUUID(),
        planId,
      }));
      media.push(...now);
      return now.map(({ id }) => id);
    };
    for (const photo of share(photoMedia, photos)) tell({ text: 'Dit is van mij', photo });
    for (const voice of share(voiceMedia, voices)) tell({ voice });
    const locked = question.private ?? false;
    return { ...made(), roundId: round.id, questionId: question.id, state: 'answered', marks, locked };
  });

  const roundId = newestFirst[0]?.id;
  const wishes =
    answers === 0
      ? []
      : [
          {
            ...made(),
            roundId,
            topicId: 'leisure',
            kind: 'wish',
            text: 'Ik wil vaker zwemmen',
            matters: true,
            locked: false,
          },
          {
            ...made(),
            roundId,
            topicId: 'living',
            kind: 'wish',
            text: 'Ik wil zelf koken',
            matters: false,
            locked: false,
          },
        ];
  const wishIds = wishes.map(({ id }) => id);
  const talks = (wishIds.length > 0 ? ['planned', 'going'] : []).map((state) => ({
    ...made(),
    roundId,
    kind: 'meeting',
    state,
    day: '2027-03-12',
    time: '14:00',
    where: 'Bij mij thuis',
    how: ['short', 'with-coffee'],
    who: people.map((person) => ({ by: 'person', personId: person.id })),
    points: wishIds.map((wish) => ({ id: randomUUID(), subject: { kind: 'wish', id: wish }, done: false })),
    position: 0,
  }));
  const plan = { id: planId, revision: 1, order: 1, at, name, face, level, speaks: false, roundId };
  const records = {
    plans: [plan],
    rounds,
    people: answers === 0 ? [] : people,
    cards,
    answers: answerRecords,
    wishes,
    talks,
    agreements: Array.from({ length: agreements }, () => ({
      ...made(),
      roundId: rounds[0]?.id,
      topicId: 'leisure',
      text: 'Elke week zwemmen met Joost',
    })),
  };
  return { planId, records, photos: photoMedia, voices: voiceMedia };
}

/**
 * Writes a made-up plan into the database that the app made on this page. Photos are coloured noise of about 300 kB each,
 * voices what 3 minutes take, without any sound.
 * @param {import('@playwright/test').Page} page the app, open
 * @param {MadeUpPlan} plan
 */
export async function storePlan(page, { records, photos, voices }) {
  await page.evaluate(
    async ({ records, photos, voices }) => {
      const width = 800;
      const height = 600;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const image = context.createImageData(width, height);
      for (let at = 0; at < image.data.length; at += 1)
        image.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
      context.putImageData(image, 0, 0);
      const bytes = await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })).arrayBuffer();

      const made = async () => (await indexedDB.databases()).some(({ name }) => name === 'mijn-plan');
      for (let tries = 0; !(await made()); tries += 1) {
        if (tries === 200) throw new Error('the app made no database');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const opening = indexedDB.open('mijn-plan');
      const database = await new Promise((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction([...Object.keys(records), 'media'], 'readwrite');
      for (const [table, rows] of Object.entries(records)) {
        for (const row of rows) writing.objectStore(table).put(row);
      }
      for (const photo of photos) {
        writing
          .objectStore('media')
          .put({ ...photo, kind: 'photo', type: 'image/jpeg', width, height, bytes });
      }
      const sound = new Uint8Array(720_000);
      sound.set([0x1a, 0x45, 0xdf, 0xa3]);
      for (const voice of voices) {
        writing
          .objectStore('media')
          .put({ ...voice, kind: 'voice', type: 'audio/webm', duration: 180_000, bytes: sound.buffer });
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      database.close();
      localStorage.setItem('mijn-plan.used', '1');
    },
    { records, photos, voices },
  );
}
