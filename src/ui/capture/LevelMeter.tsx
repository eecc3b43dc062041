// Shows that the microphone hears something. With less motion asked for, it takes few and slow steps.
import { type ReactElement, useEffect, useState } from 'react';
import styles from './LevelMeter.module.css';
import { litBars, loudness } from './loudness.ts';

const bars = 12;

export function LevelMeter({ stream }: { stream: MediaStream }): ReactElement {
  const [lit, setLit] = useState(0);

  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(
      () => {
        analyser.getFloatTimeDomainData(samples);
        setLit(litBars(loudness(samples), bars, calm ? 3 : bars));
      },
      calm ? 700 : 80,
    );
    return () => {
      clearInterval(timer);
      // Closing fails only when it is closed already.
      context.close().catch(() => {});
    };
  }, [stream]);

  return (
    <div className={styles.meter} aria-hidden="true">
      {Array.from({ length: bars }, (_, bar) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never move
        <span key={bar} className={bar < lit ? styles.lit : styles.bar} />
      ))}
    </div>
  );
}
