// The words of the reading page: the same files as the app's, all of them with the page.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import agreed from '#locales/nl/agreed.json';
import capture from '#locales/nl/capture.json';
import choices from '#locales/nl/choices.json';
import copy from '#locales/nl/copy.json';
import failures from '#locales/nl/failures.json';
import frame from '#locales/nl/frame.json';
import making from '#locales/nl/making.json';
import overview from '#locales/nl/overview.json';
import plan from '#locales/nl/plan.json';
import questions from '#locales/nl/questions.json';
import reader from '#locales/nl/reader.json';
import reply from '#locales/nl/reply.json';
import scales from '#locales/nl/scales.json';
import topics from '#locales/nl/topics.json';
import wishes from '#locales/nl/wishes.json';

export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: false,
    resources: {
      nl: {
        agreed,
        capture,
        choices,
        copy,
        failures,
        frame,
        overview,
        plan,
        making,
        questions,
        reader,
        reply,
        scales,
        topics,
        wishes,
      },
    },
    defaultNS: 'frame',
    keySeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
