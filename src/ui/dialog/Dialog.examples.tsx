// The gallery's dialogs: a question, a wide one, and one that is longer than the screen.
import type { ReactElement, ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions, type DialogProps } from './Dialog.tsx';

/** A modal dialog makes everything beside it inert. */
export const alone = true;

const sentences = Array.from({ length: 24 }, (_, line) => `Dit is zin ${line + 1}. Je leest hem rustig.`);
const ignore = () => {};
const show =
  (title: string, children: ReactNode, size: DialogProps['size'] = 'plain') =>
  (): ReactElement => (
    <Dialog title={title} size={size} onClose={ignore}>
      {children}
      <DialogActions>
        <Button picture="ui#back" onPress={ignore}>
          Nee, terug
        </Button>
        <Button variant="go" onPress={ignore}>
          Ja, haal weg
        </Button>
      </DialogActions>
    </Dialog>
  );

export const examples: Record<string, () => ReactElement> = {
  'Dialog: a question': show('Haal je deze kaart weg?', <p>Je kunt hem later terugzetten.</p>),
  'Dialog: wide': show('Wie zei dit?', <p>Kies een naam. Of schrijf een naam op.</p>, 'wide'),
  'Dialog: longer than the screen': show(
    'Wat gebeurt er met je plan?',
    sentences.map((sentence) => <p key={sentence}>{sentence}</p>),
  ),
};
