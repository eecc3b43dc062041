// Choosing the file of a copy: a button, dropping it, or one that is kept on this device.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { COPY_EXTENSION } from '#share/deliver.ts';
import { PAGE_EXTENSION } from '#share/html-file.ts';
import { forgetCopy } from '#storage/plans.ts';
import { useKeptCopies } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './ChooseStep.module.css';

export interface ChooseStepProps {
  /** Somebody came to put their own plan back. */
  readonly own: boolean;
  readonly onChoose: (file: File) => void;
}

export function ChooseStep({ own, onChoose }: ChooseStepProps) {
  const { t } = useTranslation(['copy', 'backup']);
  const words = usePageWords();
  const [, navigate] = useLocation();
  const kept = useKeptCopies();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const title = t(own ? 'backup:putBack' : 'copy:title');
  const intro = t(own ? 'backup:putBack.intro' : 'copy:intro');

  return (
    <Frame
      title={title}
      reads={[{ id: 'intro', text: `${title}. ${intro}` }]}
      bar={<QuestionBar onBack={() => navigate('/plans')} />}
      fills
    >
      <div className={styles.choose}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways; the button is the other */}
        <div
          className={`${styles.drop} ${over ? styles.over : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const [file] = event.dataTransfer.files;
            if (file) onChoose(file);
          }}
        >
          <Picture of={own ? 'ui#folder' : 'ui#family-copy'} className={styles.picture} />
          <p className={styles.intro}>{intro}</p>
          <Button variant="go" onPress={() => input.current?.click()}>
            {t('copy:choose')}
          </Button>
          <p className={`${styles.hint} ${styles.dropping}`}>{t('copy:drop')}</p>
          <input
            ref={input}
            type="file"
            hidden
            // Phones grey out an extension that they do not know.
            accept={
              /android|iphone|ipad|macintosh/i.test(navigator.userAgent)
                ? undefined
                : `${COPY_EXTENSION},${PAGE_EXTENSION}`
            }
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) onChoose(file);
            }}
          />
        </div>
        {kept && kept.length > 0 && (
          <section aria-labelledby="kept" className={styles.kept}>
            <h2 id="kept">{t('copy:kept')}</h2>
            <ul>
              {kept.map((copy) => (
                <li key={copy.id} className={styles.copy}>
                  <Button
                    picture="ui#family-copy"
                    onPress={() => onChoose(new File([copy.bytes], copy.fileName))}
                  >
                    {copy.fileName.replace(COPY_EXTENSION, '')}
                  </Button>
                  <span className={styles.hint}>{t('copy:kept.day', { day: words.date(copy.at) })}</span>
                  <Button variant="quiet" picture="ui#trash" onPress={() => void forgetCopy(copy.id)}>
                    {t('copy:kept.forget', { name: copy.fileName.replace(COPY_EXTENSION, '') })}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Frame>
  );
}
