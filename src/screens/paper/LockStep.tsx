// Whether the pdf gets a lock. Nothing is chosen beforehand: who may read the plan is the client's choice each time.
import { useTranslation } from 'react-i18next';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './LockStep.module.css';

export interface LockStepProps {
  readonly locked: boolean | undefined;
  readonly onLocked: (locked: boolean) => void;
  readonly onBack: () => void;
  readonly onMake: () => void;
}

const choices = [
  { id: 'on', value: true, picture: 'ui#lock' },
  { id: 'off', value: false, picture: 'ui#unlock' },
] as const;

export function LockStep({ locked, onLocked, onBack, onMake }: LockStepProps) {
  const { t } = useTranslation(['paper']);
  const { reading } = useReadAloud();
  const title = t('lock.title');
  const waits = locked === undefined;
  return (
    <Frame
      title={title}
      subtitle={t('lock.hint')}
      reads={[
        { id: 'title', text: `${title} ${t('lock.hint')}` },
        ...choices.map(({ id }) => ({ id, text: t(`lock.${id}`) })),
      ]}
      bar={
        <QuestionBar onBack={onBack} onNext={onMake} waits={waits} nextWord={t('make')}>
          {waits && t('lock.none')}
        </QuestionBar>
      }
    >
      <div className={styles.choices} role="radiogroup" aria-label={title}>
        {choices.map(({ id, value, picture }) => (
          <ChoiceCard
            key={id}
            single
            chosen={locked === value}
            reading={reading === id}
            word={t(`lock.${id}`)}
            face={<Picture of={picture} />}
            onPress={() => onLocked(value)}
          />
        ))}
      </div>
    </Frame>
  );
}
