// Puts the example plan on this device: its records with new ids, and its media, which were fetched with the app.
import { examplePlan } from '#content/example/example-plan.ts';
import type { Media } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { addWholePlan } from './plans.ts';

/**
 * Adds the example plan and gives its id. `words` gives the text of a key with its namespace: the caller loads
 * `example` first. `failed` also when one of the media cannot be fetched; then nothing was written.
 */
export async function addExample(words: (key: string) => string): Promise<Saved<string>> {
  const { contents, media } = examplePlan({ words, newId: () => crypto.randomUUID(), now: Date.now() });
  const fetched = await Promise.all(media.map(fetchMedia));
  const whole = fetched.filter((one) => one !== undefined);
  if (whole.length < media.length) return { ok: false, reason: 'failed' };
  const saved = await addWholePlan(contents, whole);
  return saved.ok ? { ok: true, value: contents.plan.id } : saved;
}

async function fetchMedia({
  file,
  ...media
}: Omit<Media, 'bytes'> & { file: string }): Promise<Media | undefined> {
  try {
    const response = await fetch(file);
    return response.ok ? { ...media, bytes: await response.arrayBuffer() } : undefined;
  } catch {
    return undefined;
  }
}
