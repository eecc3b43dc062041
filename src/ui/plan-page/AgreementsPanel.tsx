// What was agreed of a page's topic: what, who does it, when and when we look again, how it went the last times as a row of signs,
// and the talks in which it was made. It judges nothing.
import type { PageView } from '#domain/page.ts';
import type { PageAgreement, Somebody } from '#domain/page-agreed.ts';
import { isTold } from '#domain/told.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './AgreementsPanel.module.css';
import { PanelHeading } from './PanelHeading.tsx';
import { type AgreedLine, usePageWords } from './page-words.ts';
import { segmentIds } from './segments.ts';
import { ToldPiece } from './ToldPiece.tsx';

export interface AgreementsPanelProps {
  page: PageView;
  named: Named;
  reading?: string | undefined;
  paper?: boolean;
}

export function AgreementsPanel({ page, named, reading, paper = false }: AgreementsPanelProps) {
  const words = usePageWords();
  const isRead = (id: string) => (reading === segmentIds.told(page.topicId, id) ? '' : undefined);
  return (
    <section className={styles.panel}>
      <PanelHeading className={styles.heading}>
        <Picture of="ui#agreements" className={styles.shake} />
        {words.label(page.agreements.length > 1 ? 'agreements' : 'agreement')}
      </PanelHeading>
      {page.agreements.map((one) => (
        <article key={one.agreement.id} className={styles.agreement} data-reading={isRead(one.agreement.id)}>
          <Agreed one={one} questionId={page.anyQuestion} named={named} paper={paper} />
        </article>
      ))}
      {page.talks.map((talk) => (
        <div key={talk.id} className={styles.talk} data-reading={isRead(talk.id)}>
          <Lines lines={words.talk(talk)} />
        </div>
      ))}
    </section>
  );
}

interface AgreedProps {
  one: PageAgreement;
  questionId: string | undefined;
  named: Named;
  paper: boolean;
}

function Agreed({ one, questionId, named, paper }: AgreedProps) {
  const { agreement, who, went } = one;
  const words = usePageWords();
  return (
    <>
      <span className={styles.face}>
        <AgreementFace agreement={agreement} questionId={questionId} named={named} />
      </span>
      <div className={styles.words}>
        <PanelHeading within className={styles.title}>
          {words.agreement(agreement, named)}
        </PanelHeading>
        {who.length > 0 && (
          <ul className={styles.who}>
            {who.map((somebody) => (
              <Helper key={somebody.key} somebody={somebody} />
            ))}
          </ul>
        )}
        <Lines lines={words.agreed(agreement)} />
      </div>
      {(agreement.photo ?? agreement.drawing ?? agreement.voice) && (
        <div className={styles.told}>
          <ToldPiece told={agreement} paper={paper} withoutWords />
        </div>
      )}
      {went.length > 0 && (
        <div className={styles.went}>
          <p className={styles.kicker}>{words.label('went')}</p>
          <ol className={styles.times}>
            {went.map(({ id, day, value }) => (
              <li key={id} className={styles.time}>
                <span role="img" aria-label={words.went(value)} className={styles.thumb}>
                  <Picture of={`ui#kept-${value}`} />
                </span>
                {words.dayShort(day)}
              </li>
            ))}
          </ol>
          {went.filter(isTold).map((checkIn) => (
            <div key={checkIn.id} className={styles.why}>
              <p>{words.wentOn(checkIn)}</p>
              <ToldPiece told={checkIn} paper={paper} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function Helper({ somebody }: { somebody: Somebody }) {
  return (
    <li className={styles.person}>
      <span className={styles.portrait}>
        <WhoFace person={somebody.looks} />
      </span>
      {somebody.name}
    </li>
  );
}

function Lines({ lines }: { lines: readonly AgreedLine[] }) {
  return lines.map(({ picture, text }) => (
    <p key={picture} className={styles.line}>
      <Picture of={picture} className={styles.sign} />
      {text}
    </p>
  ));
}
