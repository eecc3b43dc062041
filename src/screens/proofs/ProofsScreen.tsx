// Is dit mijn plan?: the four proofs, each with facts from the plan and, where those cannot tell, a question with three faces.
// It counts; it never judges.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { dayOf } from '#domain/days.ts';
import { feelings } from '#domain/overview.ts';
import {
  type FactId,
  factsOf,
  isAsked,
  type ProofName,
  proofNames,
  saidOf,
  shownFacts,
} from '#domain/proofs.ts';
import type { Copy, Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { answerProof } from '#storage/proofs.ts';
import { useContents, useCopies } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { factPictures, proofPictures } from '#ui/proofs/proof-pictures.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { FactDialog } from './FactDialog.tsx';
import { GiveCouncil } from './GiveCouncil.tsx';
import { PrintProofs } from './PrintProofs.tsx';
import styles from './ProofsScreen.module.css';

export function ProofsScreen({ plan, part }: { plan: Plan; part: string | undefined }) {
  const contents = useContents(plan.id);
  const copies = useCopies(plan.id);
  if (!contents || !copies) return null;
  if (part === 'council') return <GiveCouncil contents={contents} />;
  return <Proofs contents={contents} copies={copies} />;
}

function Proofs({ contents, copies }: { contents: PlanContents; copies: readonly Copy[] }) {
  const { t } = useTranslation(['proofs', 'frame']);
  const { questions } = useCatalogue();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const save = useSave();
  const { plan } = contents;
  const back = useBack(`/plan/${plan.id}`);
  const [opened, setOpened] = useState<FactId>();
  const [today] = useState(() => dayOf(new Date()));
  const facts = useMemo(
    () => factsOf({ ...contents, copies }, questions, today),
    [contents, copies, questions, today],
  );
  const said = saidOf(contents);
  const sentence = (fact: FactId) => t(`proofs:fact.${fact}`, { count: facts[fact].length });

  const faces = `${feelings.map((feeling) => t(`proofs:face.${feeling}`)).join(', ')}.`;
  const textOf = (proof: ProofName) => {
    const shown = shownFacts(facts, proof).map(sentence);
    return [
      `${t(`proofs:proof.${proof}`)}.`,
      ...(shown.length > 0 ? shown : [t('proofs:nothing')]),
      ...(isAsked(facts, proof) ? [t(`proofs:ask.${proof}`), faces] : []),
    ].join(' ');
  };

  return (
    <Frame
      title={t('proofs:title')}
      reads={[
        { id: 'title', text: `${t('proofs:title')} ${t('proofs:intro')}` },
        ...proofNames.map((proof) => ({ id: proof, text: textOf(proof) })),
        { id: 'council', text: `${t('proofs:council')}. ${t('proofs:council.text')}` },
      ]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={back}>
              {t('frame:back')}
            </Button>
          }
        />
      }
    >
      <div className={styles.screen}>
        <p className={styles.intro}>{t('proofs:intro')}</p>
        <div className={styles.proofs}>
          {proofNames.map((proof) => {
            const shown = shownFacts(facts, proof);
            const value = said[proof]?.value;
            return (
              <section
                key={proof}
                aria-labelledby={`proof-${proof}`}
                className={`${styles.proof} ${reading === proof ? styles.reading : ''}`}
              >
                <h2 id={`proof-${proof}`} className={styles.head}>
                  <Picture of={proofPictures[proof]} className={styles.picture} />
                  {t(`proofs:proof.${proof}`)}
                </h2>
                {shown.length === 0 && <p className={styles.nothing}>{t('proofs:nothing')}</p>}
                <ul className={styles.facts}>
                  {shown.map((fact) => (
                    <li key={fact}>
                      <button
                        type="button"
                        className={styles.fact}
                        disabled={facts[fact].length === 0}
                        onClick={() => setOpened(fact)}
                      >
                        <Picture of={factPictures[fact]} className={styles.factPicture} />
                        <span>{sentence(fact)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
                {isAsked(facts, proof) && (
                  <fieldset className={styles.ask}>
                    <legend>{t(`proofs:ask.${proof}`)}</legend>
                    <div className={styles.faces}>
                      {feelings.map((feeling) => (
                        <button
                          key={feeling}
                          type="button"
                          className={styles.face}
                          aria-pressed={value === feeling}
                          onClick={() => void save(answerProof(plan, proof, feeling))}
                        >
                          <Picture of={`ui#feeling-${feeling}`} className={styles.facePicture} />
                          {t(`proofs:face.${feeling}`)}
                        </button>
                      ))}
                    </div>
                  </fieldset>
                )}
              </section>
            );
          })}
        </div>
        <PrintProofs contents={contents} facts={facts} />
        <section
          aria-labelledby="for-council"
          className={`${styles.council} ${reading === 'council' ? styles.reading : ''}`}
        >
          <Picture of="ui#council" className={styles.picture} />
          <div className={styles.words}>
            <h2 id="for-council">{t('proofs:council')}</h2>
            <p>{t('proofs:council.text')}</p>
          </div>
          <Button onPress={() => navigate(`/plan/${plan.id}/mine/council`)}>{t('proofs:council.go')}</Button>
        </section>
      </div>
      {opened && (
        <FactDialog
          title={sentence(opened)}
          sources={facts[opened]}
          contents={contents}
          copies={copies}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Frame>
  );
}
