// Mounts the reading page of the file that opens itself; nothing else.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sealedIn } from '#share/html-file.ts';
import { unpack } from '#share/packed.ts';
import { ReadAloudProvider } from '#ui/read-aloud/ReadAloud.tsx';
import { Reader } from './Reader.tsx';
import { addSheet } from './sheets.ts';
import { startWords } from './words.ts';

/** What stands in a block of the page; it goes from the page, as nobody needs it twice. */
function taken(id: string): string {
  const block = document.getElementById(id);
  block?.remove();
  return block?.textContent ?? '';
}

async function start() {
  await startWords();
  addSheet(unpack(taken('pictures')));
  const sealed = await sealedIn(new Blob([taken('copy')]));
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ReadAloudProvider>
        <Reader sealed={sealed} />
      </ReadAloudProvider>
    </StrictMode>,
  );
}

// What boot.ts looks at: the browser let this run.
document.documentElement.dataset.runs = '';
void start();
