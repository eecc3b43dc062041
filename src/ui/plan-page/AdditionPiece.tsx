// What somebody of the family says: under their name and what they are to the client, apart from the client's own words.
import type { Addition } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from './page-words.ts';
import styles from './SectionPanel.module.css';
import { ToldPiece } from './ToldPiece.tsx';

export interface AdditionPieceProps {
  addition: Addition;
  paper?: boolean;
  'data-reading'?: '' | undefined;
}

export function AdditionPiece({ addition, paper = false, ...rest }: AdditionPieceProps) {
  const words = usePageWords();
  return (
    <div className={styles.observation} {...rest}>
      <Picture of="ui#talk" className={styles.sign} />
      <div className={styles.seen}>
        <p>{addition.text ? words.saysWords(addition) : words.says(addition)}</p>
        {(addition.photo ?? addition.drawing ?? addition.voice) && (
          <ToldPiece told={addition} paper={paper} withoutWords />
        )}
        <p className={styles.date}>
          {[words.relation(addition), words.date(addition.at)].filter(Boolean).join(' · ')}
        </p>
      </div>
    </div>
  );
}
