// "Voor de cliëntenraad": everything that is in the council file, word for word, and then the file. Nothing of it is stored.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { topics } from '#content/topics.ts';
import type { PlanContents } from '#domain/contents.ts';
import { dayOf } from '#domain/days.ts';
import { proofNames } from '#domain/proofs.ts';
import {
  COUNCIL_EXTENSION,
  councilFacts,
  councilFile,
  drawNumber,
  encodeCouncilFile,
} from '#share/council.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { topicPicture } from '#ui/picture/refs.ts';
import { factPictures, proofPictures, sayingPicture } from '#ui/proofs/proof-pictures.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './GiveCouncil.module.css';

export function GiveCouncil({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation(['proofs', 'topics']);
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  // Sent twice, it is the same file.
  const [number] = useState(drawNumber);
  const [today] = useState(() => dayOf(new Date()));
  const [delivery, setDelivery] = useState<Delivery>();
  const file = useMemo(() => councilFile(contents, { number, today }), [contents, number, today]);
  const fileName = fileNameFor(t('proofs:give.fileName', { year: file.year }), {
    extension: COUNCIL_EXTENSION,
  });
  const back = () => navigate(`/plan/${contents.plan.id}/mine`);
  const gone = delivery === 'shared' || delivery === 'saved';
  const send = async () =>
    setDelivery(await deliver(new File([encodeCouncilFile(file)], fileName, { type: 'application/json' })));

  const face = (said: (typeof file.proofs)['mine']) =>
    t(said === 'none' ? 'proofs:give.face.none' : `proofs:face.${said}`);
  const groups = [
    {
      id: 'topics',
      title: t('proofs:give.topics'),
      picture: 'ui#topics',
      rows: topics.map(({ id }) => ({
        picture: topicPicture(id),
        word: t(`topics:${id}.name`),
        value: t('proofs:give.questions', { count: file.topics[id] }),
      })),
    },
    ...proofNames.map((proof) => ({
      id: proof,
      title: t(`proofs:proof.${proof}`),
      picture: proofPictures[proof],
      rows: [
        ...councilFacts(proof).map((fact) => ({
          picture: factPictures[fact],
          word: t(`proofs:word.${fact}`),
          value: String(file.facts[fact]),
        })),
        {
          picture: sayingPicture(file.proofs[proof]),
          word: t('proofs:give.face'),
          value: face(file.proofs[proof]),
        },
      ],
    })),
    {
      id: 'rest',
      title: t('proofs:give.rest'),
      picture: 'ui#about',
      rows: [
        { picture: 'ui#calendar', word: t('proofs:give.year'), value: String(file.year) },
        { picture: 'ui#about', word: t('proofs:give.number'), value: file.number },
      ],
    },
  ];

  return (
    <Frame
      title={t('proofs:council')}
      reads={[
        { id: 'title', text: `${t('proofs:council')}. ${t('proofs:give.intro')} ${t('proofs:give.locked')}` },
        ...groups.map(({ id, title, rows }) => ({
          id,
          text: `${title}. ${(id === 'rest' ? rows.slice(0, 1) : rows).map(({ word, value }) => `${word}: ${value}`).join('. ')}.`,
        })),
      ]}
      bar={
        <QuestionBar
          onBack={back}
          onNext={() => (gone ? back() : void send())}
          nextWord={t(gone ? 'proofs:give.done' : 'proofs:give.do')}
        />
      }
    >
      <div className={styles.give}>
        <p className={styles.intro}>
          {t('proofs:give.intro')} {t('proofs:give.locked')}
        </p>
        <p role="status" className={styles.status}>
          {delivery === 'shared' && t('proofs:give.shared')}
          {delivery === 'saved' && t('proofs:give.saved', { file: fileName })}
          {delivery === 'cancelled' && t('proofs:give.cancelled')}
          {delivery === 'failed' && t('proofs:give.failed')}
        </p>
        <div className={styles.groups}>
          {groups.map(({ id, title, picture, rows }) => (
            <section
              key={id}
              aria-labelledby={`give-${id}`}
              className={`${styles.group} ${reading === id ? styles.reading : ''}`}
            >
              <h2 id={`give-${id}`} className={styles.head}>
                <Picture of={picture} className={styles.picture} />
                {title}
              </h2>
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <li key={row.word} className={styles.row}>
                    <Picture of={row.picture} className={styles.small} />
                    <span>{row.word}</span>
                    <strong>{row.value}</strong>
                  </li>
                ))}
              </ul>
              {id === 'rest' && <p>{t('proofs:give.number.why')}</p>}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  );
}
