// What an organisation serves beside the app, from a host: its questions with photos and voices, none at all, and faults that say where.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limits } from '#share/limits.ts';
import { fetchOrganisation } from '#share/questions/organisation.ts';
import { idOf, jpegBytes } from '#tests/support/arbitraries.ts';

const photo = { id: idOf(1), kind: 'photo', type: 'image/jpeg', file: `media/${idOf(1)}.jpg` };
const questions = {
  format: 'mijn-plan-vragen',
  version: 1,
  name: 'De Linde',
  choices: [{ id: 'tv', photo: photo.id }],
  media: [photo],
};

const served = new Map<string, string | Uint8Array>();
let server: Server;

/** A page has an address; here the test gives what is asked one. */
beforeEach(async () => {
  served.clear();
  server = createServer(({ url = '' }, response) => {
    const body = served.get(url.slice(1));
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const home = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const overNetwork = fetch;
  vi.stubGlobal('fetch', (path: string) => overNetwork(new URL(path, home)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const serve = (file: object) => served.set('vragen.json', JSON.stringify(file));
const failure = async () => {
  const result = await fetchOrganisation();
  return typeof result === 'object' && !result.ok ? result.failure : result;
};

it('brings the photos and voices that it names', async () => {
  serve(questions);
  const bytes = Uint8Array.from(jpegBytes(10, 10));
  served.set(photo.file, bytes);
  const result = await fetchOrganisation();
  if (typeof result === 'string' || !result.ok) throw new Error(JSON.stringify(result));
  expect(result.value.name).toBe('De Linde');
  expect(new Uint8Array(result.value.media.get(photo.id)?.bytes ?? new ArrayBuffer())).toEqual(bytes);
});

it('is none where there is none, or where it changes nothing, and unreachable without network', async () => {
  expect(await fetchOrganisation()).toBe('none');
  serve({ format: 'mijn-plan-vragen', version: 1 });
  expect(await fetchOrganisation()).toBe('none');
  server.close();
  server.closeAllConnections();
  expect(await fetchOrganisation()).toBe('unreachable');
});

it('is refused as a whole, saying where, when a photo is missing, is another file, or is too much', async () => {
  serve(questions);
  expect(await failure()).toEqual({ reason: 'wrong', at: ['media', 0], what: 'missing' });
  served.set(photo.file, '<svg onload="alert(1)"/>');
  expect(await failure()).toEqual({ reason: 'wrong', at: ['media', 0], what: 'odd' });
  served.set(photo.file, new Uint8Array(limits.beside + 1));
  expect(await failure()).toEqual({ reason: 'wrong', at: ['media', 0], what: 'big' });
  served.set('vragen.json', '<!doctype html>');
  expect(await failure()).toEqual({ reason: 'not-questions' });
});
