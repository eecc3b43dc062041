// The cards of an answer: chips with a picture, people as round portraits, scales as a face with what it is said of.
import type { PageCard, PageGroup, PageSection } from '#domain/page.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './PageCards.module.css';
import { PanelHeading } from './PanelHeading.tsx';
import { type PageWords, usePageWords } from './page-words.ts';
import { groupPicture } from './page-words-in.ts';

export function PageCards({ section, named }: { section: PageSection; named: Named }) {
  const words = usePageWords().of(section);
  if (section.groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {section.groups.map((group) => (
        <Group key={group.value} group={group} section={section} named={named} words={words} />
      ))}
    </div>
  );
}

interface GroupProps {
  group: PageGroup;
  section: PageSection;
  named: Named;
  words: PageWords;
}

function Group({ group, section, named, words }: GroupProps) {
  const label = words.group(section, group.value);
  const people = group.cards.filter(({ card }) => isPerson(card));
  const others = group.cards.filter(({ card }) => !isPerson(card));
  const cards = (
    <>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <PersonCard key={person.card} person={person} section={section} named={named} words={words} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles.chips}>
          {others.map(({ card }) => (
            <li key={card} className={styles.chip}>
              <span className={styles.face}>
                <CardFace card={card} questionId={section.questionId} named={named} />
              </span>
              <span>{words.card(card, named)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
  if (label === undefined) return <div className={styles.plain}>{cards}</div>;
  return (
    <div className={styles.group}>
      <Picture of={groupPicture(section, group.value)} className={styles.groupPicture} />
      <div className={styles.grouped}>
        <PanelHeading within className={styles.label}>
          {label}
        </PanelHeading>
        {cards}
      </div>
    </div>
  );
}

function PersonCard({ person, section, named, words }: { person: PageCard } & Omit<GroupProps, 'group'>) {
  return (
    <li className={styles.person}>
      <span className={styles.portrait}>
        <CardFace card={person.card} questionId={section.questionId} named={named} />
      </span>
      <span className={styles.name}>{words.card(person.card, named)}</span>
      {person.topics && <span className={styles.topics}>{person.topics.map(words.topic).join(', ')}</span>}
    </li>
  );
}

function isPerson(card: PageCard['card']): boolean {
  return card.startsWith('person:');
}
