// Mounts the app; nothing else.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { startWords } from '#app/i18n.ts';
import { pictureInFile } from '#content/pictures/sheet-files.ts';
import { PictureSourceContext } from '#ui/picture/picture-source.ts';

await startWords();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PictureSourceContext value={pictureInFile}>
        <App />
      </PictureSourceContext>
    </StrictMode>,
  );
}
