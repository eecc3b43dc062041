// Whether the browser offers to install the app, and taking that offer. The offer comes once, early: the app listens from the start.
import { create } from 'zustand';

interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

interface Installing {
  offer: InstallOffer | undefined;
  install(): Promise<void>;
}

export const useInstalling = create<Installing>()((set, get) => ({
  offer: undefined,
  async install() {
    const { offer } = get();
    // An offer can be taken once.
    set({ offer: undefined });
    await offer?.prompt();
  },
}));

/** Keeps the browser's offer for later, in place of the browser's own banner. Gives a function that stops listening. */
export function watchInstallOffer(): () => void {
  const keep = (event: Event) => {
    event.preventDefault();
    useInstalling.setState({ offer: event as InstallOffer });
  };
  const forget = () => useInstalling.setState({ offer: undefined });
  window.addEventListener('beforeinstallprompt', keep);
  window.addEventListener('appinstalled', forget);
  return () => {
    window.removeEventListener('beforeinstallprompt', keep);
    window.removeEventListener('appinstalled', forget);
  };
}

/**
 * How the app was opened. An iPad or iPhone keeps apart what the browser and the home screen store, and its browser
 * clears what it stores after a while.
 */
export function whereOpened(): 'installed' | 'ios-home-screen' | 'ios-browser' | 'browser' {
  const standalone = (navigator as { standalone?: boolean }).standalone;
  if (standalone !== undefined) return standalone ? 'ios-home-screen' : 'ios-browser';
  return window.matchMedia('(display-mode: standalone)').matches ? 'installed' : 'browser';
}
