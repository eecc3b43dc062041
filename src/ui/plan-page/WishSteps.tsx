// The steps to a wish as they stand on a page, from now to the dream: what is done has a check, the others a number.
import type { Wish } from '#domain/records.ts';
import { ToldFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from './page-words.ts';
import { ToldPiece } from './ToldPiece.tsx';
import styles from './WishSteps.module.css';

type Step = NonNullable<Wish['steps']>[number];

export function WishSteps({ steps, paper }: { steps: readonly Step[]; paper: boolean }) {
  const words = usePageWords();
  return (
    <div className={styles.steps}>
      <p className={styles.heading}>{words.label('steps')}</p>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.id} className={styles.step}>
            {step.done ? (
              <span role="img" aria-label={words.label('step.done')} className={styles.sign}>
                <Picture of="ui#check" />
              </span>
            ) : (
              <span className={styles.number}>{index + 1}</span>
            )}
            {(step.photo ?? step.drawing) && (
              <span className={styles.face}>
                <ToldFace told={step} />
              </span>
            )}
            <span className={styles.words}>{words.told(step)}</span>
            {step.voice !== undefined && (
              <div className={styles.voice}>
                <ToldPiece told={{ voice: step.voice }} paper={paper} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
