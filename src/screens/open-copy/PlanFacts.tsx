// One plan in short: whose it is, of when, and how much stands in it.
import type { Plan } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './PlanFacts.module.css';

export interface PlanFactsProps {
  readonly id: 'file' | 'here';
  /** Absent when it cannot be read. */
  readonly plan: Plan | undefined;
  readonly name: string;
  readonly where: string;
  readonly day: string;
  readonly lines: readonly string[];
}

export function PlanFacts({ id, plan, name, where, day, lines }: PlanFactsProps) {
  const { reading } = useReadAloud();
  return (
    <section
      aria-labelledby={`facts-${id}`}
      className={`${styles.facts} ${styles[id]} ${reading === id ? styles.reading : ''}`}
    >
      <h2 id={`facts-${id}`} className={styles.where}>
        {where}
      </h2>
      <span className={styles.face} data-skin={plan?.face.skin} data-hair={plan?.face.hairColor}>
        {plan ? <Portrait face={plan.face} photo={plan.photo} /> : <Picture of="ui#broken-file" />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p>{day}</p>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
