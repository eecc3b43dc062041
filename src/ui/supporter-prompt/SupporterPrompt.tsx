// One small, neutral line for the support worker, with the button that hides it. Stands below everything that is the client's,
// and is never read aloud.
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './SupporterPrompt.module.css';

export interface SupporterPromptProps {
  text: string;
  shown: boolean;
  onShow: (shown: boolean) => void;
  /** What else a supporter can do here. */
  children?: ReactNode;
}

export function SupporterPrompt({ text, shown, onShow, children }: SupporterPromptProps) {
  const { t } = useTranslation('frame');
  const id = useId();
  return (
    <div role="note" aria-label={t('prompt')} className={styles.prompt}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => onShow(!shown)}
      >
        <Picture of="ui#support-worker" className={styles.picture} />
        <span>{shown ? t('prompt.hide') : t('prompt.show')}</span>
      </button>
      <p id={id} className={styles.text} hidden={!shown}>
        {text}
      </p>
      {children}
    </div>
  );
}
