// Choosing whether a tapped card says its word. Choosing yes lets the voice be heard at once. It keeps nothing itself.
import { useTranslation } from 'react-i18next';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './SpeaksPicker.module.css';

export function SpeaksPicker({ value, onChange }: { value: boolean; onChange: (speaks: boolean) => void }) {
  const { t } = useTranslation('new-plan');
  const { reading, read, stop, voiceless } = useReadAloud();
  return (
    <div className={styles.area}>
      <div className={styles.cards} role="radiogroup" aria-label={t('speaks.label')}>
        <ChoiceCard
          single
          face={<Picture of="ui#read-aloud" />}
          word={t('speaks.yes')}
          chosen={value}
          reading={reading === 'speaks-yes'}
          onPress={() => {
            onChange(true);
            read([{ id: 'speaks', text: t('speaks.sample') }]);
          }}
        />
        <ChoiceCard
          single
          face={<Picture of="ui#silent" />}
          word={t('speaks.no')}
          chosen={!value}
          reading={reading === 'speaks-no'}
          onPress={() => {
            onChange(false);
            stop();
          }}
        />
      </div>
      {value && voiceless && (
        <p className={styles.note} role="status">
          {t('speaks.voiceless')}
        </p>
      )}
    </div>
  );
}
