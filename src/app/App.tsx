// The app: opens the storage, then shows a screen or why it cannot.
import {
  Component,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { watchInstallOffer } from '#state/installing.ts';
import { useOrganisation } from '#state/organisation.ts';
import { usePreferences } from '#state/preferences.ts';
import { type OpenFailure, onReplaced, openDatabase } from '#storage/db.ts';
import { tidy } from '#storage/plans.ts';
import { FrameContext } from '#ui/frame/frame-context.ts';
import { ReadAloudProvider } from '#ui/read-aloud/ReadAloud.tsx';
import { clockIsPlausible } from './clock.ts';
import { CrashScreen } from './failures/CrashScreen.tsx';
import { MissingPartScreen } from './failures/MissingPartScreen.tsx';
import { StorageFailureScreen } from './failures/StorageFailureScreen.tsx';
import { Waiting } from './failures/Waiting.tsx';
import { useMissingPart } from './missing-part.ts';
import { Routes } from './routes.tsx';
import { SavedNote } from './SavedNote.tsx';
import { fetchUpdate, startUpdates } from './updates.ts';

const reload = () => window.location.reload();

export function App() {
  const { opening, openAgain, goOn } = useOpening();
  const partIsMissing = useMissingPart(reload);
  const textSize = usePreferences((preferences) => preferences.textSize);

  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${textSize}%`;
    // Chromium asks an empty container for its size in `rem` once, and would lay out what comes in it for smaller text.
    const root = document.getElementById('root');
    if (!root) return;
    root.style.containerType = 'normal';
    root.getBoundingClientRect();
    root.style.containerType = '';
  }, [textSize]);
  const colours = useOrganisation((organisation) => organisation.colours);
  useEffect(() => {
    const { style } = document.documentElement;
    const tokens = Object.entries(colours).map(
      ([name, colour]) => [name === 'go' ? '--go' : `--topic-${name}`, colour] as const,
    );
    for (const [token, colour] of tokens) style.setProperty(token, colour);
    return () => {
      for (const [token] of tokens) style.removeProperty(token);
    };
  }, [colours]);
  useEffect(startUpdates, []);
  useEffect(watchInstallOffer, []);

  return (
    <ReadAloudProvider>
      {partIsMissing ? (
        <MissingPartScreen onReload={reload} />
      ) : opening === 'opening' ? (
        <Waiting />
      ) : (
        <Crash>
          <Router hook={useHashLocation}>
            {opening === 'open' ? (
              <OutsidePlan>
                <Suspense fallback={null}>
                  <Routes />
                </Suspense>
              </OutsidePlan>
            ) : (
              <StorageFailureScreen
                reason={opening}
                onRetry={openAgain}
                onGoOn={goOn}
                onUpdate={() => void fetchUpdate()}
                onReload={reload}
              />
            )}
          </Router>
        </Crash>
      )}
    </ReadAloudProvider>
  );
}

/** Milliseconds; tidying must not be in the way of the first screen. */
const TIDY_AFTER = 5000;
const tidyUp = () => void tidy(Date.now(), clockIsPlausible(Date.now())).catch(console.error);

// The storage begins to open while the words are still being read.
let firstOpening: ReturnType<typeof openDatabase> | undefined = openDatabase();

type Opening = 'opening' | 'open' | OpenFailure | 'replaced';

function useOpening() {
  const [opening, setOpening] = useState<Opening>('opening');
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt opens again
  useEffect(() => {
    let current = true;
    const open = async () => {
      const result = await (firstOpening ?? openDatabase());
      firstOpening = undefined;
      if (!current) return;
      // The browser tells of the tab in the way only once: a later attempt just takes long.
      setOpening((before) =>
        result.ok ? 'open' : before === 'blocked' && result.reason === 'slow' ? 'blocked' : result.reason,
      );
      if (result.ok) setTimeout(tidyUp, TIDY_AFTER);
      // What it waits for can still come: the screen then goes away by itself.
      else if (result.reason === 'slow' || result.reason === 'blocked') await open();
    };
    void open();
    const forget = onReplaced(() => {
      current = false;
      setOpening('replaced');
    });
    return () => {
      current = false;
      forget();
    };
  }, [attempt]);

  const openAgain = useCallback(() => {
    setOpening('opening');
    setAttempt((count) => count + 1);
  }, []);
  const goOn = useCallback(() => setOpening('open'), []);
  return { opening, openAgain, goOn };
}

/** What frames show where no plan is open; inside a plan, `PlanShell` says more. */
function OutsidePlan({ children }: { children: ReactNode }) {
  const [, navigate] = useLocation();
  const parts = useMemo(() => ({ onHelp: () => navigate('/help'), note: <SavedNote /> }), [navigate]);
  return <FrameContext value={parts}>{children}</FrameContext>;
}

class Crash extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <CrashScreen error={this.state.error} onReload={reload} />
    );
  }
}
