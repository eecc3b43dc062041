// Every example of every widget, to look at and for the accessibility tests. Only where the app is
// developed and in the build with the pseudo-locale: it never ships.
import { type ReactElement, useEffect } from 'react';
import { Link } from 'wouter';
import styles from './Gallery.module.css';

interface ExampleFile {
  /** By name, `Widget: state`. */
  readonly examples: Record<string, () => ReactElement>;
  /** Takes the whole page: shown only at its own address. */
  readonly alone?: boolean;
}

const files = Object.values(import.meta.glob<ExampleFile>('/src/ui/**/*.examples.tsx', { eager: true }));
const all = files.flatMap(({ examples, alone = false }) =>
  Object.entries(examples).map(([name, Example]) => ({ name, Example, alone })),
);

/** All examples under each other, or the one with this name. */
export function Gallery({ name }: { name: string | undefined }) {
  const wanted = name === undefined ? undefined : decodeURIComponent(name);

  // Widgets may focus something of theirs, and the page would start there.
  useEffect(() => {
    if (wanted === undefined) window.scrollTo(0, 0);
  }, [wanted]);

  const one = all.find((each) => each.name === wanted);
  if (one) {
    return one.alone ? (
      <one.Example key={one.name} />
    ) : (
      <main key={one.name} className={styles.one}>
        <one.Example />
      </main>
    );
  }
  return (
    <main className={styles.all}>
      {all.map(({ name: each, Example, alone }) => (
        <section key={each} className={styles.example}>
          <h2 className={styles.name}>
            <Link href={`/gallery/${encodeURIComponent(each)}`}>{each}</Link>
          </h2>
          {!alone && <Example />}
        </section>
      ))}
    </main>
  );
}
