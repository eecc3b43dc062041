// The portrait of who looks, when it is a person of the plan.
import type { Person } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './Observe.module.css';

export function ObserverFace({ name, people }: { name: string; people: readonly Person[] }) {
  const person = people.find((one) => one.name === name);
  return (
    <span className={styles.face}>
      {person ? <Portrait face={person.face} photo={person.photo} /> : <Picture of="ui#other-person" />}
    </span>
  );
}
