// One of two versions of a record, as pictures. The words stand beside it.
import type { PlanContents } from '#domain/contents.ts';
import type { Differing } from '#domain/merge.ts';
import { CardFace, ToldFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import type { Side } from './differing-words.ts';
import styles from './MergeStep.module.css';

export interface DifferingFaceProps {
  readonly differing: Differing;
  readonly side: Side;
  /** The plan of that side. */
  readonly contents: PlanContents;
}

const MOST = 6;

export function DifferingFace({ differing, side, contents }: DifferingFaceProps) {
  if (differing.kind === 'answers') {
    const { state, marks, questionId } = differing[side];
    if (state === 'unknown') return <Picture of="ui#dont-know" className={styles.face} />;
    if (state === 'skipped') return <Picture of="ui#skip" className={styles.face} />;
    return (
      <span className={styles.faces}>
        {marks.slice(0, MOST).map(({ card }) => (
          <span key={card} className={styles.small}>
            <CardFace card={card} questionId={questionId} named={contents} />
          </span>
        ))}
      </span>
    );
  }
  if (differing.kind === 'plans' || differing.kind === 'people') {
    const { face, photo } = differing[side];
    return (
      <span className={styles.round} data-skin={face.skin} data-hair={face.hairColor}>
        <Portrait face={face} photo={photo} />
      </span>
    );
  }
  if (differing.kind === 'cards' || differing.kind === 'additions') {
    return (
      <span className={styles.face}>
        <ToldFace told={differing[side]} />
      </span>
    );
  }
  const of = differing.kind === 'proofs' ? `ui#feeling-${differing[side].value}` : 'ui#own-words';
  return (
    <Picture
      of={differing.kind === 'checkIns' ? `ui#kept-${differing[side].value}` : of}
      className={styles.face}
    />
  );
}
