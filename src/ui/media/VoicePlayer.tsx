// Plays one recording: a big button with a word, a bar and the time. Starts only when pressed; one plays at a time.

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMedia } from '#domain/told.ts';
import { clock } from './clock.ts';
import { Glyph } from './Glyph.tsx';
import { Unshown } from './Unshown.tsx';
import { useObjectUrl } from './useObjectUrl.ts';
import styles from './VoicePlayer.module.css';

export function VoicePlayer({ voice, label }: { voice: NewMedia; label: string }): ReactElement {
  const { t } = useTranslation('capture');
  const url = useObjectUrl(voice.bytes, voice.type);
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [measured, setMeasured] = useState<number>();
  const [brokenUrl, setBrokenUrl] = useState<string>();
  const total = voice.duration ?? measured;

  useEffect(() => {
    const hush = (event: Event) => {
      if (event.target !== audio.current) audio.current?.pause();
    };
    document.addEventListener('play', hush, true);
    return () => document.removeEventListener('play', hush, true);
  }, []);

  if (url !== undefined && url === brokenUrl) return <Unshown kind="voice" />;

  const press = () => {
    if (playing) {
      audio.current?.pause();
      return;
    }
    // A refusal to start (no permission for sound) leaves the button as it was; damage comes as an error event.
    audio.current?.play().catch(() => setPlaying(false));
  };

  return (
    <span className={styles.player}>
      {/* biome-ignore lint/a11y/useMediaCaption: a client's own recording has no captions */}
      <audio
        ref={audio}
        src={url}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => {
          setPlaying(false);
          setAt(0);
        }}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime * 1000)}
        onLoadedMetadata={({ currentTarget: { duration } }) => {
          if (Number.isFinite(duration)) setMeasured(duration * 1000);
        }}
        onError={() => setBrokenUrl(url)}
      />
      <button
        type="button"
        className={styles.button}
        onClick={press}
        aria-label={label === '' ? undefined : `${playing ? t('voice.pause') : t('voice.hear')}: ${label}`}
      >
        <Glyph of={playing ? 'pause' : 'play'} />
        <span>{playing ? t('voice.pause') : t('voice.hear')}</span>
      </button>
      <span className={styles.progress}>
        <span className={styles.bar} aria-hidden="true">
          <span
            className={styles.done}
            style={{ inlineSize: `${total ? Math.min(100, (at / total) * 100) : 0}%` }}
          />
        </span>
        <span className={styles.time}>
          {total === undefined ? clock(at) : t('voice.time', { at: clock(at), total: clock(total) })}
        </span>
      </span>
    </span>
  );
}
