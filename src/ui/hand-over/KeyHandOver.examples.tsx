// The gallery's key of five words with the file that it opens.
import type { ReactElement } from 'react';
import { KeyHandOver } from './KeyHandOver.tsx';

/** It is a whole page. */
export const alone = true;

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'KeyHandOver: to be sent': () => (
    <KeyHandOver
      words={['fiets', 'appel', 'boom', 'lampion', 'duikboot']}
      printed="Mijn Plan"
      title="De sleutel voor Els"
      hint="Vertel Els deze 5 woorden. Zonder de woorden gaat de kopie niet open."
      more={['Stuur de woorden niet samen met de kopie.']}
      send="Stuur of bewaar de kopie"
      says={{
        shared: 'De kopie is klaar voor Els.',
        saved: 'De kopie staat bij je downloads.',
        cancelled: 'De kopie is nog niet gestuurd.',
        failed: 'Het sturen lukte niet.',
      }}
      leave="De sleutel komt niet terug. Heeft Els de woorden?"
      deliver={async () => 'shared'}
      onDone={ignore}
    />
  ),
};
