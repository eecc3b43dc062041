// An agreement as a line: its picture, its words, who does it and when, and how it went the last times; and smaller, beside its wish.
import type { ReactNode } from 'react';
import { anyQuestionOf } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { lastTimes } from '#domain/page-agreed.ts';
import type { Agreement } from '#domain/records.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { WentRow } from '#ui/went/WentRow.tsx';
import styles from './NewYearScreen.module.css';

export interface AgreementLineProps {
  readonly agreement: Agreement;
  readonly contents: PlanContents;
}

export function AgreementLine({ agreement, contents }: AgreementLineProps) {
  const words = useAgreementWords(contents.plan, contents);
  const { list } = useWhenWords();
  const who = list((agreement.who ?? []).map(words.who.name));
  const when = words.when(agreement);
  const title = words.title(agreement);
  const checkIns = lastTimes(contents.checkIns).get(agreement.id) ?? [];
  return (
    <div className={styles.agreement}>
      <div className={styles.wish}>
        <span className={styles.wishFace}>
          <AgreementFace
            agreement={agreement}
            questionId={anyQuestionOf(agreement.topicId)}
            named={contents}
          />
        </span>
        <p className={styles.question}>{title}</p>
      </div>
      <AgreementVoice agreement={agreement} named={contents} />
      {who && (
        <p className={styles.mark}>
          <Picture of="ui#together" className={styles.small} />
          {who}
        </p>
      )}
      {when && (
        <p className={styles.mark}>
          <Picture of="ui#calendar" className={styles.small} />
          {when}
        </p>
      )}
      {checkIns.length > 0 && <WentRow checkIns={checkIns} word={words.went} label={title} />}
    </div>
  );
}

export function AgreementBeside({
  agreement,
  contents,
  children,
}: AgreementLineProps & { readonly children?: ReactNode }) {
  const words = useAgreementWords(contents.plan, contents);
  const title = words.title(agreement);
  const checkIns = lastTimes(contents.checkIns).get(agreement.id) ?? [];
  return (
    <div className={styles.beside}>
      <span className={styles.besideFace}>
        <AgreementFace agreement={agreement} questionId={anyQuestionOf(agreement.topicId)} named={contents} />
      </span>
      <p>{title}</p>
      <AgreementVoice agreement={agreement} named={contents} />
      {checkIns.length > 0 && <WentRow checkIns={checkIns} word={words.went} label={title} />}
      {children && <p className={styles.mark}>{children}</p>}
    </div>
  );
}
