// The gallery's "Lees voor": ready, reading, and on a device without a voice.
import type { ReactElement, ReactNode } from 'react';
import frame from '#ui/frame/Frame.module.css';
import { type ReadAloud, ReadAloudContext } from './ReadAloud.tsx';
import { ReadAloudButton } from './ReadAloudButton.tsx';

const ready: ReadAloud = { reading: undefined, voiceless: false, read: () => {}, stop: () => {} };
const button = (
  <ReadAloudButton segments={[]} className={frame.action ?? ''} pictureClassName={frame.picture ?? ''} />
);
const show =
  (state: ReadAloud, children: ReactNode = button) =>
  (): ReactElement => <ReadAloudContext value={state}>{children}</ReadAloudContext>;

export const examples: Record<string, () => ReactElement> = {
  'ReadAloudButton: ready': show(ready),
  'ReadAloudButton: reading': show({ ...ready, reading: 'title' }),
  'ReadAloudButton: no voice on this device': show({ ...ready, voiceless: true }),
};
