// Choosing a file: a button, dropping it, or a copy that is kept on this device; and what each kind of file is for.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { COPY_EXTENSION } from '#share/deliver.ts';
import { PAGE_EXTENSION } from '#share/html-file.ts';
import { QUESTIONS_EXTENSION } from '#share/questions/questions-format.ts';
import { forgetCopy, type Kept, useKeptCopies } from '#storage/kept-copies.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { FileDrop } from '#ui/file/FileDrop.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './ChooseStep.module.css';

export interface ChooseStepProps {
  /** Somebody came to put their own plan back. */
  readonly own: boolean;
  /** Something was shared with the app, and no file came of it. */
  readonly nothingCame?: boolean | undefined;
  readonly onChoose: (files: readonly File[]) => void;
}

const kinds = [
  { word: 'copy:kind.copy', does: 'copy:then.copy', picture: 'ui#family-copy' },
  { word: 'copy:kind.reply', does: 'copy:then.reply', picture: 'ui#family' },
  { word: 'copy:kind.backup', does: 'copy:then.backup', picture: 'ui#folder' },
  { word: 'copy:kind.questions', does: 'copy:then.questions', picture: 'ui#settings' },
] as const;

export function ChooseStep({ own, nothingCame = false, onChoose }: ChooseStepProps) {
  const { t } = useTranslation(['copy', 'backup', 'reply']);
  const { reading } = useReadAloud();
  const words = usePageWords();
  const [, navigate] = useLocation();
  const kept = useKeptCopies();
  /** Asked about, because something of it is not sent. */
  const [forgetting, setForgetting] = useState<Kept>();

  const unsentOf = ({ reply }: Kept): readonly string[] =>
    reply && reply.unsent > 0 ? [t('reply:unsent', { count: reply.unsent })] : [];
  // What is kept are copies of somebody else.
  const copies = own ? [] : (kept ?? []);
  const title = t(own ? 'backup:putBack' : 'copy:title');
  const intro = t(own ? 'backup:putBack.intro' : 'copy:intro');
  const lost = `${t('copy:nothingCame')}. ${t('copy:nothingCame.text')}`;

  return (
    <Frame
      title={title}
      reads={[
        { id: 'intro', text: `${title}. ${nothingCame ? lost : intro}` },
        ...copies.map((copy) => ({ id: copy.id, text: [nameOf(copy), ...unsentOf(copy)].join('. ') })),
        ...(own ? [] : kinds.map(({ word, does }) => ({ id: word, text: `${t(word)}. ${t(does)}` }))),
      ]}
      bar={<QuestionBar onBack={() => navigate('/plans')} />}
      fills
    >
      <div className={styles.choose}>
        {nothingCame && (
          <Notice role="alert" picture="ui#broken-file" title={t('copy:nothingCame')}>
            <p>{t('copy:nothingCame.text')}</p>
          </Notice>
        )}
        {copies.length > 0 && (
          <section aria-labelledby="kept" className={styles.kept}>
            <h2 id="kept">{t('copy:kept')}</h2>
            <ul>
              {copies.map((copy) => (
                <li key={copy.id} className={styles.copy}>
                  <Button
                    picture="ui#family-copy"
                    onPress={() => onChoose([new File([copy.bytes], copy.fileName)])}
                  >
                    {nameOf(copy)}
                  </Button>
                  <span className={styles.hint}>{t('copy:kept.day', { day: words.date(copy.at) })}</span>
                  <Button
                    variant="quiet"
                    picture="ui#trash"
                    onPress={() =>
                      unsentOf(copy).length > 0 ? setForgetting(copy) : void forgetCopy(copy.id)
                    }
                  >
                    {t('copy:kept.forget', { name: nameOf(copy) })}
                  </Button>
                  {unsentOf(copy).map((line) => (
                    <p key={line} className={styles.unsent}>
                      <Picture of="ui#write" className={styles.sign} />
                      {line}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        <FileDrop
          className={styles.drop}
          over={styles.over}
          accept={[COPY_EXTENSION, PAGE_EXTENSION, QUESTIONS_EXTENSION]}
          onFiles={onChoose}
        >
          {(choose) => (
            <>
              {!nothingCame && (
                <Picture of={own ? 'ui#folder' : 'ui#family-copy'} className={styles.picture} />
              )}
              <p className={styles.intro}>{intro}</p>
              <Button variant="go" onPress={choose}>
                {t('copy:choose')}
              </Button>
              <p className={`${styles.hint} ${styles.dropping}`}>{t('copy:drop')}</p>
            </>
          )}
        </FileDrop>
        {!own && (
          <ul className={styles.kinds}>
            {kinds.map(({ word, does, picture }) => (
              <li key={word} className={reading === word ? styles.reading : undefined}>
                <Picture of={picture} />
                <span>
                  <b>{t(word)}</b>
                  <span className={styles.hint}>{t(does)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {forgetting && (
        <Dialog
          title={t('copy:kept.forget', { name: nameOf(forgetting) })}
          onClose={() => setForgetting(undefined)}
        >
          <p>
            {unsentOf(forgetting)} {t('copy:kept.forget.text')}
          </p>
          <DialogActions>
            <Button
              onPress={() => {
                setForgetting(undefined);
                void forgetCopy(forgetting.id);
              }}
            >
              {t('copy:kept.forget', { name: nameOf(forgetting) })}
            </Button>
            <Button variant="go" onPress={() => setForgetting(undefined)}>
              {t('reply:leave.stay')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Frame>
  );
}

function nameOf({ fileName }: Kept): string {
  return fileName.replace(COPY_EXTENSION, '');
}
