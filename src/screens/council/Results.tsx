// How the plans fare: per proof bars with their numbers. The number is the text; the bar only shows it, by its length and not by colour.
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Results.module.css';
import type { CouncilGroup } from './useCouncilBars.ts';

export interface ResultsProps {
  readonly groups: readonly CouncilGroup[];
  readonly reading?: string | undefined;
}

export function Results({ groups, reading }: ResultsProps) {
  return (
    <div className={styles.results}>
      {groups.map(({ id, title, picture, parts }) => (
        <section
          key={id}
          aria-label={title}
          className={`${styles.group} ${reading === id ? styles.reading : ''}`}
        >
          <h2 className={styles.head}>
            <Picture of={picture} className={styles.picture} />
            {title}
          </h2>
          {parts.map((part) => (
            <div key={part.title ?? id} className={styles.part}>
              {part.title && <h3 className={styles.title}>{part.title}</h3>}
              <ul className={styles.bars}>
                {part.bars.map((bar) => (
                  <li key={bar.id} className={styles.bar}>
                    <Picture of={bar.picture} className={styles.small} />
                    <span className={styles.word}>{bar.word}</span>
                    <span className={styles.text}>{bar.text}</span>
                    <span className={styles.track} aria-hidden="true">
                      {bar.count > 0 && (
                        <span
                          className={styles.fill}
                          style={{ inlineSize: `${Math.min(100, (bar.count / bar.of) * 100)}%` }}
                        />
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
