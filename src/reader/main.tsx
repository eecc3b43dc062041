// Mounts the reading page of the file that opens itself; nothing else.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#ui/base.css';
import { ui, words } from 'virtual:reader-sheets';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sealedIn } from '#share/html-file.ts';
import { PictureSourceContext } from '#ui/picture/picture-source.ts';
import { ReadAloudProvider } from '#ui/read-aloud/ReadAloud.tsx';
import { Reader } from './Reader.tsx';
import { addSheet, pictureInPage } from './sheets.ts';
import { startWords } from './words.ts';

async function start() {
  await startWords();
  addSheet('ui', ui);
  addSheet('words', words);
  const block = document.getElementById('copy');
  const sealed = await sealedIn(new Blob([block?.textContent ?? '']));
  block?.remove();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PictureSourceContext value={pictureInPage}>
        <ReadAloudProvider>
          <Reader sealed={sealed} />
        </ReadAloudProvider>
      </PictureSourceContext>
    </StrictMode>,
  );
}

// What boot.ts looks at: the browser let this run.
document.documentElement.dataset.runs = '';
void start();
