// The project's own files, for tests that read source, words or stylesheets as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Every file under a folder of the project whose name ends so, as `src/ui/Button.tsx`, sorted. */
export function projectFiles(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** The text of one of the project's files. */
export function projectText(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

/** The words of one language by namespace: `words('nl').home['title']`. */
export function words(language: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    projectFiles(`locales/${language}`, '.json').map((file) => [
      file.replace(/^.*\/|\.json$/g, ''),
      JSON.parse(projectText(file)) as Record<string, string>,
    ]),
  );
}
