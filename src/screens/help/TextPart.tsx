// The size of the text on this device: chosen by seeing, at work at once.
import { useTranslation } from 'react-i18next';
import { textSizes, usePreferences } from '#state/preferences.ts';
import { RadioCard } from '#ui/radio-card/RadioCard.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { HelpFrame } from './HelpFrame.tsx';
import styles from './TextPart.module.css';

export function TextPart() {
  const { t } = useTranslation('help');
  const { textSize, setTextSize } = usePreferences();
  const { reading } = useReadAloud();
  const names = {
    100: t('text.normal'),
    125: t('text.large'),
    150: t('text.larger'),
    200: t('text.largest'),
  };
  return (
    <HelpFrame
      title={t('text')}
      reads={[
        { id: 'question', text: t('text.question') },
        ...textSizes.map((size) => ({ id: `size-${size}`, text: names[size] })),
      ]}
      fills
    >
      <div className={styles.text}>
        <p className={styles.question}>{t('text.question')}</p>
        <div className={styles.sizes} role="radiogroup" aria-label={t('text.question')}>
          {textSizes.map((size) => (
            <RadioCard
              key={size}
              group="text-size"
              word={names[size]}
              chosen={size === textSize}
              reading={reading === `size-${size}`}
              onChoose={() => setTextSize(size)}
            >
              {/* As large as it would become, whatever the size is now. */}
              <span className={styles.sample} style={{ fontSize: `${size * 0.22}px` }}>
                {t('text.sample')}
              </span>
            </RadioCard>
          ))}
        </div>
      </div>
    </HelpFrame>
  );
}
