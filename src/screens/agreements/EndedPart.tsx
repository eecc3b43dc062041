// What is done or was stopped: below, calm, and only when asked for.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import type { Agreement } from '#domain/records.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './EndedPart.module.css';

export interface EndedPartProps {
  readonly ended: readonly Agreement[];
  readonly named: Named;
  readonly words: AgreementWords;
  readonly onOpen: (agreement: Agreement) => void;
}

const AT_ONCE = 12;

export function EndedPart({ ended, named, words, onOpen }: EndedPartProps) {
  const { t } = useTranslation('agreements');
  const [shown, setShown] = useState(0);
  const latestFirst = ended.toReversed().slice(0, shown);
  return (
    <section className={styles.ended} aria-label={t('ended')}>
      {shown === 0 ? (
        <Button picture="ui#folder" aria-expanded={false} onPress={() => setShown(AT_ONCE)}>
          {t('ended')}
        </Button>
      ) : (
        <>
          <h2 className={styles.heading}>{t('ended')}</h2>
          <ul className={styles.list}>
            {latestFirst.map((agreement) => (
              <li key={agreement.id}>
                <button type="button" className={styles.open} onClick={() => onOpen(agreement)}>
                  <span className={styles.face}>
                    <AgreementFace
                      agreement={agreement}
                      questionId={anyQuestionOf(agreement.topicId)}
                      named={named}
                    />
                  </span>
                  <span className={styles.words}>
                    <span className={styles.title}>{words.title(agreement)}</span>
                    <span className={styles.how}>{words.ended(agreement)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {shown < ended.length && (
            <Button picture="ui#more" onPress={() => setShown(shown + AT_ONCE)}>
              {t('ended.more')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
