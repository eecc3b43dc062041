// The four proofs on one sheet of paper, with whose plan it is, or without name and photo. Only counts and faces are on it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { type Facts, isAsked, proofNames, saidOf, shownFacts } from '#domain/proofs.ts';
import { Button } from '#ui/button/Button.tsx';
import { Paper, Sheet } from '#ui/paper/Paper.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { factPictures, proofPictures, sayingPicture } from '#ui/proofs/proof-pictures.ts';
import styles from './PrintProofs.module.css';

export function PrintProofs({ contents, facts }: { contents: PlanContents; facts: Facts }) {
  const { t } = useTranslation(['proofs', 'plan']);
  const words = usePageWords();
  const [plain, setPlain] = useState(false);
  const { plan } = contents;
  const { isLaidOut, print } = usePrinting(plain || plan.photo === undefined ? 0 : 1);
  const [at] = useState(() => Date.now());
  const said = saidOf(contents);
  return (
    <div className={styles.print}>
      <Button picture="ui#print" onPress={print}>
        {t(isLaidOut ? 'proofs:print.wait' : 'proofs:print')}
      </Button>
      <Button aria-pressed={plain} onPress={() => setPlain(!plain)}>
        {t('proofs:print.plain')}
      </Button>
      {isLaidOut && (
        <Paper face={plain ? undefined : plan.face}>
          <Sheet
            picture={
              plain ? <Picture of="ui#is-it-mine" /> : <Portrait face={plan.face} photo={plan.photo} />
            }
            title={t('proofs:title')}
            about={
              plain ? (
                new Date(at).getFullYear()
              ) : (
                <>
                  {t('plan:title', { name: plan.name })}
                  <br />
                  {words.date(at)}
                </>
              )
            }
          >
            <div className={styles.proofs}>
              {proofNames.map((proof) => {
                const shown = shownFacts(facts, proof);
                const value = said[proof]?.value ?? 'none';
                return (
                  <div key={proof} className={styles.proof}>
                    <p className={styles.head}>
                      <Picture of={proofPictures[proof]} className={styles.picture} />
                      {t(`proofs:proof.${proof}`)}
                    </p>
                    {shown.length === 0 && <p>{t('proofs:nothing')}</p>}
                    {shown.map((fact) => (
                      <p key={fact} className={styles.fact}>
                        <Picture of={factPictures[fact]} className={styles.factPicture} />
                        {t(`proofs:fact.${fact}`, { count: facts[fact].length })}
                      </p>
                    ))}
                    {isAsked(facts, proof) && (
                      <p className={styles.said}>
                        <Picture of={sayingPicture(value)} className={styles.picture} />
                        <span>
                          {t(`proofs:ask.${proof}`)}
                          <br />
                          <strong>
                            {t(value === 'none' ? 'proofs:print.unsaid' : `proofs:face.${value}`)}
                          </strong>
                        </span>
                      </p>
                    )}
                  </div>
                );
              })}
            </div>
          </Sheet>
        </Paper>
      )}
    </div>
  );
}
