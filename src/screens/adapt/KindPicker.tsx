// How an own question is answered: one of eight ways.
import { useTranslation } from 'react-i18next';
import type { Adaptation } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import styles from './Adapt.module.css';

export type OwnKind = Extract<NonNullable<Adaptation['own']>, { what: 'question' }>['kind'];

const kinds: Record<OwnKind, string> = {
  pickMany: 'ui#topics',
  pickOne: 'ui#check',
  feeling: 'ui#feeling-good',
  help: 'ui#help-together',
  decide: 'ui#decide-self',
  people: 'ui#person-add',
  photo: 'ui#camera',
  free: 'ui#microphone',
};

export function KindPicker({ value, onChange }: { value: OwnKind; onChange: (kind: OwnKind) => void }) {
  const { t } = useTranslation('adapt');
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.label}>{t('kind')}</legend>
      {(Object.keys(kinds) as OwnKind[]).map((kind) => (
        <Button key={kind} picture={kinds[kind]} aria-pressed={kind === value} onPress={() => onChange(kind)}>
          {t(`kind.${kind}`)}
        </Button>
      ))}
    </fieldset>
  );
}
