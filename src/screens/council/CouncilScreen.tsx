// Cliëntenraad: reads any number of council files and shows how the plans fare together, never fewer than five. It needs no plan, and
// stores nothing: what was read is gone when the page closes.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNCIL_EXTENSION, type CouncilFailure, type CouncilFile, readCouncilFile } from '#share/council.ts';
import { tally } from '#share/council-tally.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { FileDrop } from '#ui/file/FileDrop.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './CouncilScreen.module.css';
import { PrintCouncil } from './PrintCouncil.tsx';
import { Results } from './Results.tsx';
import { useCouncilBars } from './useCouncilBars.ts';

interface Bad {
  readonly name: string;
  readonly reason: CouncilFailure;
}

export function CouncilScreen() {
  const { t } = useTranslation(['council', 'frame']);
  const back = useBack('/');
  const { reading } = useReadAloud();
  const [files, setFiles] = useState<readonly CouncilFile[]>([]);
  const [bad, setBad] = useState<readonly Bad[]>([]);

  const read = async (chosen: readonly File[]) => {
    const all = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, read: await readCouncilFile(file) })),
    );
    setFiles((before) => [...before, ...all.flatMap((one) => (one.read.ok ? [one.read.value] : []))]);
    setBad(all.flatMap(({ name, read: one }) => (one.ok ? [] : [{ name, reason: one.reason }])));
  };

  const different = new Set(files.map((file) => file.number)).size;
  const same = files.length - different;
  const result = tally(files);
  const bars = useCouncilBars('missing' in result ? undefined : result);
  const missing = 'missing' in result ? t('council:missing', { count: result.missing }) : undefined;
  const intro = `${t('council:intro')} ${t('council:privacy')}`;
  const reads = [
    { id: 'title', text: `${t('council:title')}. ${missing ? `${intro} ${missing}` : bars.title}` },
    ...bars.groups.map(({ id, title, parts }) => ({
      id,
      text: [
        `${title}.`,
        ...parts.flatMap((part) => [
          ...(part.title ? [`${part.title}.`] : []),
          ...part.bars.map(({ word, text }) => `${word}: ${text}.`),
        ]),
      ].join(' '),
    })),
  ];

  return (
    <Frame
      title={t('council:title')}
      reads={reads}
      fills={missing !== undefined}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={back}>
              {t('frame:back')}
            </Button>
          }
        />
      }
    >
      <FileDrop
        className={styles.screen}
        over={styles.over}
        accept={[COUNCIL_EXTENSION]}
        multiple
        onFiles={(chosen) => void read(chosen)}
      >
        {(choose) => (
          <>
            {bad.length > 0 && (
              <Notice
                role="alert"
                picture="ui#broken-file"
                title={t('council:bad.title', { count: bad.length })}
              >
                {bad.map(({ name, reason }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
                  <p key={at}>{t(`council:bad.${reason}`, { file: name })}</p>
                ))}
                {files.length > 0 && <p>{t('council:bad.others')}</p>}
              </Notice>
            )}
            <div className={`${styles.choose} ${missing ? styles.first : ''}`}>
              <Picture of="ui#council" className={styles.picture} />
              <div className={styles.words} role="status">
                {missing ? (
                  <>
                    <p className={styles.lead}>{files.length > 0 ? missing : t('council:intro')}</p>
                    <p>{t('council:missing.why')}</p>
                    <p className={styles.hint}>{t('council:privacy')}</p>
                  </>
                ) : (
                  <p className={styles.lead}>{bars.title}</p>
                )}
                {same > 0 && <p>{t('council:same', { count: same })}</p>}
              </div>
              <div className={styles.actions}>
                <Button variant={missing ? 'go' : 'plain'} onPress={choose}>
                  {t(files.length > 0 ? 'council:more' : 'council:choose')}
                </Button>
                {files.length > 0 && (
                  <Button
                    onPress={() => {
                      setFiles([]);
                      setBad([]);
                    }}
                  >
                    {t('council:clear')}
                  </Button>
                )}
                {!missing && <PrintCouncil title={bars.title} groups={bars.groups} />}
              </div>
              {missing && <p className={`${styles.hint} ${styles.dropping}`}>{t('council:drop')}</p>}
            </div>
            {!missing && <Results groups={bars.groups} reading={reading} />}
          </>
        )}
      </FileDrop>
    </Frame>
  );
}
