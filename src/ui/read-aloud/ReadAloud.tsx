// Reading a screen aloud, segment by segment, and telling the screen which one is being read.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { findVoice, play, type Segment, speak } from './speaker.ts';

export interface ReadAloud {
  /** The id of the segment that is being read. */
  readonly reading: string | undefined;
  /** There is no voice on this device: only recordings can be heard. */
  readonly voiceless: boolean;
  read(segments: readonly Segment[]): void;
  stop(): void;
}

/** Only `ReadAloudProvider` and the gallery provide it; screens ask `useReadAloud`. */
export const ReadAloudContext = createContext<ReadAloud>({
  reading: undefined,
  voiceless: false,
  read: () => undefined,
  stop: () => undefined,
});

export function useReadAloud(): ReadAloud {
  return useContext(ReadAloudContext);
}

export function ReadAloudProvider({ children }: { children: ReactNode }) {
  const [reading, setReading] = useState<string>();
  const [voiceless, setVoiceless] = useState(false);
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setReading(undefined);
  }, []);

  const read = useCallback(
    (segments: readonly Segment[]) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      void (async () => {
        const voice = await findVoice();
        setVoiceless(voice === null);
        for (const segment of segments) {
          if (controller.signal.aborted) return;
          const sound = await segment.sound?.();
          if (!sound && !voice) continue;
          if (controller.signal.aborted) return;
          setReading(segment.id);
          if (sound) await play(sound, controller.signal);
          else if (voice) await speak(segment.text, voice, controller.signal);
        }
        if (!controller.signal.aborted) stop();
      })();
    },
    [stop],
  );

  useEffect(() => stop, [stop]);

  const value = useMemo(() => ({ reading, voiceless, read, stop }), [reading, voiceless, read, stop]);
  return <ReadAloudContext value={value}>{children}</ReadAloudContext>;
}
