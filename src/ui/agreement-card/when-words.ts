// When something happens, in words, for where there is React.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type WhenWords, whenWordsIn } from './when-words-in.ts';

export function useWhenWords(): WhenWords {
  const { t, i18n } = useTranslation('agreed');
  return useMemo(() => whenWordsIn(t, i18n.language), [t, i18n.language]);
}
