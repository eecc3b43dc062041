// The three levels of language as three buttons, of which one is pressed.
import { useTranslation } from 'react-i18next';
import type { Level } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import styles from './Adapt.module.css';

export interface LevelButtonsProps {
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
}

export function LevelButtons({ label, value, onChange }: LevelButtonsProps) {
  const { t } = useTranslation(['new-plan', 'adapt']);
  const names = { 1: t('new-plan:level.1'), 2: t('new-plan:level.2'), 3: t('new-plan:level.3') };
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.label}>{label}</legend>
      {([1, 2, 3] as const).map((level) => (
        <Button key={level} aria-pressed={level === value} onPress={() => onChange(level)}>
          {names[level]}
        </Button>
      ))}
    </fieldset>
  );
}
