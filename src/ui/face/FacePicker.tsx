// Choosing a drawn face by tapping: skin, hair, hair colour, each with its word. It keeps nothing itself.
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Face as FaceChoice } from '#domain/records.ts';
import { Face } from './Face.tsx';
import styles from './FacePicker.module.css';

const skins = ['yellow', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'] as const;
const hairs = ['short', 'long', 'curly', 'bun', 'bald', 'scarf'] as const;
const hairColors = ['black', 'brown', 'blond', 'red', 'grey'] as const;

export interface FacePickerProps {
  value: FaceChoice;
  onChange: (face: FaceChoice) => void;
}

/** Every option is the face as it would become, so that a choice needs no reading. */
export function FacePicker({ value, onChange }: FacePickerProps): ReactElement {
  const { t } = useTranslation('capture');
  const skinWords = {
    yellow: t('face.skin.yellow'),
    light: t('face.skin.light'),
    'medium-light': t('face.skin.mediumLight'),
    medium: t('face.skin.medium'),
    'medium-dark': t('face.skin.mediumDark'),
    dark: t('face.skin.dark'),
  };
  const hairWords = {
    short: t('face.hair.short'),
    long: t('face.hair.long'),
    curly: t('face.hair.curly'),
    bun: t('face.hair.bun'),
    bald: t('face.hair.bald'),
    scarf: t('face.hair.scarf'),
  };
  const colorWords = {
    black: t('face.hairColor.black'),
    brown: t('face.hairColor.brown'),
    blond: t('face.hairColor.blond'),
    red: t('face.hairColor.red'),
    grey: t('face.hairColor.grey'),
  };
  const hasHair = value.hair !== 'bald' && value.hair !== 'scarf';
  const description = [
    skinWords[value.skin],
    hairWords[value.hair],
    ...(hasHair ? [colorWords[value.hairColor]] : []),
  ].join(', ');

  return (
    <div className={styles.area}>
      <div className={styles.picker}>
        <div className={styles.preview}>
          <Face face={value} label={t('face.preview', { description })} />
        </div>
        <div className={styles.groups}>
          <Options
            title={t('face.skin')}
            words={skinWords}
            options={skins}
            chosen={value.skin}
            faceFor={(skin) => ({ ...value, skin })}
            onChange={onChange}
          />
          <Options
            title={t('face.hair')}
            words={hairWords}
            options={hairs}
            chosen={value.hair}
            faceFor={(hair) => ({ ...value, hair })}
            onChange={onChange}
          />
          {hasHair && (
            <Options
              title={t('face.hairColor')}
              words={colorWords}
              options={hairColors}
              chosen={value.hairColor}
              faceFor={(hairColor) => ({ ...value, hairColor })}
              onChange={onChange}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Options<T extends string>({
  title,
  words,
  options,
  chosen,
  faceFor,
  onChange,
}: {
  title: string;
  words: Record<T, string>;
  options: readonly T[];
  chosen: T;
  faceFor: (option: T) => FaceChoice;
  onChange: (face: FaceChoice) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={option === chosen}
              onChange={() => onChange(faceFor(option))}
            />
            <Face face={faceFor(option)} size="4rem" />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
