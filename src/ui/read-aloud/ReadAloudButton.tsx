// "Lees voor": reads the screen, stops reading, or says that this device has no voice.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from './ReadAloud.tsx';
import type { Segment } from './speaker.ts';

export interface ReadAloudButtonProps {
  /** What is read, in order; asked for at the tap where it is not known before. */
  segments: readonly Segment[] | (() => readonly Segment[]);
  className: string;
  pictureClassName: string;
}

export function ReadAloudButton({ segments, className, pictureClassName }: ReadAloudButtonProps) {
  const { t } = useTranslation('frame');
  const { reading, voiceless, read, stop } = useReadAloud();

  // Leaving a screen stops its reading.
  useEffect(() => stop, [stop]);

  const word =
    reading !== undefined ? t('readAloud.stop') : voiceless ? t('readAloud.voiceless') : t('readAloud');
  return (
    <button
      type="button"
      className={className}
      aria-pressed={reading !== undefined}
      onClick={() => {
        if (reading !== undefined) stop();
        else read(typeof segments === 'function' ? segments() : segments);
      }}
    >
      <Picture of={voiceless ? 'ui#no-voice' : 'ui#read-aloud'} className={pictureClassName} />
      <span role={voiceless ? 'status' : undefined}>{word}</span>
    </button>
  );
}
