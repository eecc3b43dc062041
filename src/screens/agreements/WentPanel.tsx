// "Zo ging het": every agreement that goes on, with the last times it was done, as a row of signs.
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import type { Agreement, CheckIn } from '#domain/records.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { WentRow } from '#ui/went/WentRow.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './WentPanel.module.css';

export interface WentPanelProps {
  readonly going: readonly Agreement[];
  /** By day. */
  readonly checkIns: readonly CheckIn[];
  readonly named: Named;
  readonly words: AgreementWords;
  readonly onOpen: (agreement: Agreement) => void;
}

const TIMES = 4;

export function WentPanel({ going, checkIns, named, words, onOpen }: WentPanelProps) {
  const { t } = useTranslation('agreements');
  return (
    <section className={styles.panel} aria-labelledby="went">
      <h2 id="went" className={styles.heading}>
        {t('went.title')}
      </h2>
      <ul>
        {going.map((agreement) => {
          const title = words.title(agreement);
          const last = checkIns.filter((one) => one.agreementId === agreement.id).slice(-TIMES);
          return (
            <li key={agreement.id} className={styles.row}>
              <button
                type="button"
                className={styles.open}
                aria-label={t('open', { agreement: title })}
                onClick={() => onOpen(agreement)}
              >
                <span className={styles.face}>
                  <AgreementFace
                    agreement={agreement}
                    questionId={anyQuestionOf(agreement.topicId)}
                    named={named}
                  />
                </span>
                <span className={styles.title}>{title}</span>
              </button>
              {last.length > 0 ? (
                <WentRow checkIns={last} word={words.went} label={title} />
              ) : (
                <p className={styles.none}>{t('went.none')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
