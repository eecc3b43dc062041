// A guide for who is not the client: sections with a picture and a few sentences, on the screen, read aloud, and on paper.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './Guide.module.css';
import { HelpFrame } from './HelpFrame.tsx';

export interface GuideSection {
  readonly id: string;
  readonly picture: string;
  readonly heading: string;
  /** Sentences; a line break begins a new point. */
  readonly text: string;
}

export interface GuideChapter {
  /** Absent where the guide has one chapter. */
  readonly title?: string;
  /** Numbered, and each on its own card. */
  readonly numbered?: boolean;
  readonly sections: readonly GuideSection[];
}

export interface GuideProps {
  readonly title: string;
  readonly intro: string;
  readonly chapters: readonly GuideChapter[];
  /** What can be set or opened from here; never on paper. */
  readonly children?: ReactNode;
}

export function Guide({ title, intro, chapters, children }: GuideProps) {
  const { t } = useTranslation('help');
  return (
    <HelpFrame
      title={title}
      reads={[
        { id: 'intro', text: intro },
        ...chapters.flatMap((chapter) => [
          ...(chapter.title ? [{ id: chapter.title, text: chapter.title }] : []),
          ...chapter.sections.map(({ id, heading, text }) => ({ id, text: `${heading}. ${text}` })),
        ]),
      ]}
      end={
        <Button picture="ui#print" onPress={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className={styles.guide}>
        <div className={styles.intro}>
          <p>{intro}</p>
          {children && <div className={styles.controls}>{children}</div>}
        </div>
        {chapters.map((chapter) => (
          <Chapter key={chapter.sections[0]?.id} {...chapter} />
        ))}
      </div>
    </HelpFrame>
  );
}

function Chapter({ title, numbered = false, sections }: GuideChapter) {
  const { reading } = useReadAloud();
  const Heading = title ? 'h3' : 'h2';
  const List = numbered ? 'ol' : 'ul';
  return (
    <>
      {title && <h2 className={styles.chapter}>{title}</h2>}
      <List className={`${styles.sections} ${numbered ? styles.numbered : ''}`}>
        {sections.map(({ id, picture, heading, text }) => (
          <li key={id} className={`${styles.section} ${reading === id ? styles.reading : ''}`}>
            <Picture of={picture} className={styles.picture} />
            <div className={styles.words}>
              <Heading className={styles.heading}>{heading}</Heading>
              {numbered ? (
                <p>{text}</p>
              ) : (
                <ul className={styles.points}>
                  {text.split('\n').map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </List>
    </>
  );
}
