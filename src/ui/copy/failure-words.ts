// Why a copy could not be made or opened, in words.
import { useTranslation } from 'react-i18next';

/** What happened, and what there is to do: of a `CopyFailure` that the client is shown, so not of `stopped`. */
export function useCopyFailureWords(): (reason: string) => { readonly title: string; readonly text: string } {
  const { t } = useTranslation('failures');
  return (reason) => ({ title: t(`copy.${reason}.title`), text: t(`copy.${reason}.text`) });
}
