// How loud samples sound, and how many bars of a meter that lights. Pure.

/** From 0 (silence) to 1, on the ear's scale: -60 dB is 0, -10 dB is 1. */
export function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  if (sum === 0) return 0;
  const decibel = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, (decibel + 60) / 50));
}

/** Bars that light up, in so many equal steps. */
export function litBars(level: number, bars: number, steps: number): number {
  return Math.round((Math.ceil(level * steps) * bars) / steps);
}
