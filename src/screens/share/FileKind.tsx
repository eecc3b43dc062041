// With what the copy is read: a file that opens itself, or one for the app. Kept nowhere.
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './FileKind.module.css';

export type Kind = 'page' | 'app';

export interface FileKindProps {
  readonly name: string;
  readonly value: Kind;
  readonly onChange: (kind: Kind) => void;
}

const pictures = { page: 'ui#every-device', app: 'ui#plan' } as const;

export function FileKind({ name, value, onChange }: FileKindProps) {
  const { t } = useTranslation('share');
  const words = {
    page: { word: t('ready.kind.page'), more: t('ready.kind.page.more') },
    app: { word: t('ready.kind.app'), more: t('ready.kind.app.more', { name }) },
  };
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.question}>{t('ready.kind', { name })}</legend>
      {(['page', 'app'] as const).map((kind) => (
        <label key={kind} className={styles.kind}>
          <input
            type="radio"
            name="kind"
            className={styles.radio}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <Picture of={pictures[kind]} className={styles.picture} />
          <span>
            <b className={styles.word}>{words[kind].word}</b>
            <span className={styles.more}>{words[kind].more}</span>
          </span>
          {value === kind && <Picture of="ui#check" className={styles.tick} />}
        </label>
      ))}
    </fieldset>
  );
}
