// Several files came at once: one after another, in the order that somebody wants.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './FilesSteps.module.css';

export interface SeveralStepProps {
  readonly files: readonly File[];
  readonly onChoose: (file: File) => void;
  readonly onBack: () => void;
}

export function SeveralStep({ files, onChoose, onBack }: SeveralStepProps) {
  const { t } = useTranslation('copy');
  const title = t('several');
  const text = t('several.text');
  return (
    <Frame
      title={title}
      reads={[
        { id: 'title', text: `${title} ${text}` },
        ...files.map(({ name }, index) => ({ id: `file-${index}`, text: name })),
      ]}
      bar={<QuestionBar onBack={onBack} />}
      fills
    >
      <div className={styles.step}>
        <Picture of="ui#folder" className={styles.picture} />
        <p className={styles.text}>{text}</p>
        <ul className={styles.list}>
          {files.map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <Button picture="ui#folder" onPress={() => onChoose(file)}>
                {file.name}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
