// The shape of every failure that fills the screen: what happened, that nothing is lost, what to do.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import styles from './FailureScreen.module.css';

export interface FailureScreenProps {
  picture: string;
  title: string;
  /** For the client. */
  text: string;
  /** For whoever helps: smaller, below. */
  more?: string;
  /** What went wrong inside, folded. */
  details?: string;
  actions?: ReactNode;
}

export function FailureScreen({ picture, title, text, more, details, actions }: FailureScreenProps) {
  const { t } = useTranslation('failures');
  const reads = [
    { id: 'title', text: title },
    { id: 'text', text },
  ];
  return (
    <Frame title={t('app')} reads={reads}>
      <Notice large picture={picture} title={title} role="alert" actions={actions}>
        <p>{text}</p>
      </Notice>
      {(more ?? details) && (
        <details className={styles.supporter}>
          <summary>{t('supporter')}</summary>
          {more && <p>{more}</p>}
          {details && <pre className={styles.details}>{details}</pre>}
        </details>
      )}
    </Frame>
  );
}
