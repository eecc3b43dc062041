// A file of adapted questions came in: for whose plan it is. What it changes is shown and used in that plan, behind the same two
// seconds of holding as Aanpassen.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { handFile } from '#state/handed-file.ts';
import { useMedia, usePlans } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { HoldButton } from '#ui/hold-button/HoldButton.tsx';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useWrongWords, type WrongFile } from '#ui/questions-file/wrong-words.ts';
import styles from './FilesSteps.module.css';

export interface QuestionsStepProps {
  readonly file: File;
  /** Why it does not open. */
  readonly failure: WrongFile | undefined;
  /** The file is on its way to a plan. */
  readonly onGo: () => void;
  readonly onBack: () => void;
}

export function QuestionsStep({ file, failure, onGo, onBack }: QuestionsStepProps) {
  const { t } = useTranslation(['copy', 'start']);
  const wrongWords = useWrongWords();
  const [, navigate] = useLocation();
  const plans = usePlans();
  if (!plans) return null;

  if (failure || plans.length === 0) {
    const title = t(failure ? 'copy:questions.failed' : 'copy:questions.none');
    const text = failure
      ? `${wrongWords(failure)} ${t('copy:questions.failed.text')}`
      : t('copy:questions.none.text');
    return (
      <Frame
        title={title}
        subtitle={file.name}
        reads={[{ id: 'title', text: `${title}. ${text}` }]}
        bar={<QuestionBar onBack={onBack} />}
      >
        <Notice
          large
          role="alert"
          picture={failure ? 'ui#broken-file' : 'ui#plan'}
          title={title}
          actions={
            failure ? (
              <Button onPress={onBack}>{t('copy:other')}</Button>
            ) : (
              <Button variant="go" onPress={() => navigate('/new')}>
                {t('copy:questions.new')}
              </Button>
            )
          }
        >
          <p>{text}</p>
        </Notice>
      </Frame>
    );
  }
  const title = t('copy:questions');
  const text = t('copy:questions.text');
  return (
    <MediaSourceContext value={useMedia}>
      <Frame
        title={title}
        subtitle={file.name}
        reads={[
          { id: 'title', text: `${title} ${text}` },
          ...plans.map(({ id, name }) => ({ id, text: t('start:plan', { name }) })),
        ]}
        bar={<QuestionBar onBack={onBack} />}
        fills
      >
        <div className={styles.step}>
          <Picture of="ui#settings" className={styles.picture} />
          <p className={styles.text}>{text}</p>
          <ul className={styles.list}>
            {plans.map((plan) => (
              <li
                key={plan.id}
                className={styles.plan}
                data-skin={plan.face.skin}
                data-hair={plan.face.hairColor}
              >
                <span className={styles.face}>
                  <Portrait face={plan.face} photo={plan.photo} />
                </span>
                <HoldButton
                  picture="ui#settings"
                  question={t('copy:questions.sure')}
                  onHeld={() => {
                    onGo();
                    handFile(file);
                    navigate(`/plan/${plan.id}/questions-file`);
                  }}
                >
                  {t('start:plan', { name: plan.name })}
                </HoldButton>
              </li>
            ))}
          </ul>
        </div>
      </Frame>
    </MediaSourceContext>
  );
}
