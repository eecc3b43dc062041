// Somebody's portrait in a circle; who is only a name has a drawn head without a face. Decorative: the name stands beside it.
import type { Person } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './WhoFace.module.css';

export function WhoFace({ person }: { person: Pick<Person, 'face' | 'photo'> | undefined }) {
  return (
    <span className={styles.round}>
      {person ? (
        <Portrait face={person.face} photo={person.photo} />
      ) : (
        <Picture of="ui#other-person" className={styles.someone} />
      )}
    </span>
  );
}
