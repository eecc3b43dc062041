// Words: the namespaces of the first screen come with the app, the others when a screen asks for them.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import failures from '#locales/nl/failures.json';
import frame from '#locales/nl/frame.json';
import home from '#locales/nl/home.json';
import start from '#locales/nl/start.json';
import topics from '#locales/nl/topics.json';

const loaders = import.meta.glob<{ default: Record<string, string> }>('/locales/nl/*.json');

export async function startWords(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend',
      read(
        _language: string,
        namespace: string,
        done: (error: unknown, words: Record<string, string> | null) => void,
      ) {
        const load = loaders[`/locales/nl/${namespace}.json`];
        if (!load) return done(new Error(`no words for ${namespace}`), null);
        load().then(
          (module) => done(null, module.default),
          (error: unknown) => done(error, null),
        );
      },
    })
    .init({
      lng: 'nl',
      fallbackLng: false,
      resources: { nl: { failures, frame, home, start, topics } },
      partialBundledLanguages: true,
      ns: ['frame'],
      defaultNS: 'frame',
      keySeparator: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
