// Passing adapted questions on: into a file for a colleague or another client, without anything of this client, and from such a file.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Media, Plan } from '#domain/records.ts';
import { deliver } from '#share/deliver.ts';
import {
  decodeQuestions,
  type OpenedQuestions,
  type QuestionsFailure,
  type QuestionsResult,
} from '#share/questions/decode-questions.ts';
import { drawnAnew } from '#share/questions/drawn-anew.ts';
import { encodeQuestions } from '#share/questions/encode-questions.ts';
import { fetchOrganisation } from '#share/questions/organisation.ts';
import { passedOn, textsIn } from '#share/questions/passed-on.ts';
import { QUESTIONS_EXTENSION } from '#share/questions/questions-format.ts';
import { takeHandedFile } from '#state/handed-file.ts';
import { useSave } from '#state/saving.ts';
import { adaptAll } from '#storage/adapt-all.ts';
import { readSomeMedia, useRecords } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useWrongWords } from '#ui/questions-file/wrong-words.ts';
import styles from './QuestionsFileScreen.module.css';

export function QuestionsFileScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['questions-file', 'frame']);
  const [, navigate] = useLocation();
  const adaptations = useRecords('adaptations', plan.id);
  const [withMedia, setWithMedia] = useState(false);
  const [opened, setOpened] = useState<OpenedQuestions>();
  const [failure, setFailure] = useState<QuestionsFailure>();
  const [delivered, setDelivered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [organisation, setOrganisation] = useState<QuestionsResult>();
  useEffect(() => {
    void fetchOrganisation().then((found) => setOrganisation(typeof found === 'string' ? undefined : found));
  }, []);
  const save = useSave();
  const wrongWords = useWrongWords();
  const back = `/plan/${plan.id}/adapt`;

  const changes = passedOn(adaptations ?? [], { withMedia });
  const hasMedia = (adaptations ?? []).some(({ photo, voice }) => photo ?? voice);

  const make = async () => {
    const ids = changes.flatMap(({ photo, voice }) => [photo ?? [], voice ?? []].flat());
    const media = await readSomeMedia([...new Set(ids)]);
    const bytes = encodeQuestions(
      changes,
      media.filter((one): one is Media => one !== undefined),
    );
    const file = new File([bytes], `${t('questions-file:name')}${QUESTIONS_EXTENSION}`, {
      type: 'application/octet-stream',
    });
    const delivery = await deliver(file);
    setDelivered(delivery === 'saved' || delivery === 'shared');
  };
  const choose = async (file: File) => {
    const result = await decodeQuestions(new Uint8Array(await file.arrayBuffer()));
    setFailure(result.ok ? undefined : result.failure);
    setOpened(result.ok ? result.value : undefined);
  };
  // What came in by Kopie openen.
  useEffect(() => {
    const handed = takeHandedFile();
    if (handed) void choose(handed);
  });
  const use = async ({ changes: toStore, media }: OpenedQuestions) => {
    const saved = await save(adaptAll(plan.id, toStore, await drawnAnew(media)));
    if (saved.ok) navigate(back);
  };

  return (
    <Frame
      title={t('questions-file:title')}
      reads={[{ id: 'title', text: `${t('questions-file:title')}. ${t('questions-file:intro')}` }]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => (opened ? setOpened(undefined) : navigate(back))}>
              {t('frame:back')}
            </Button>
          }
          end={
            opened && (
              <Button variant="go" onPress={() => void use(opened)}>
                {t('questions-file:use')}
              </Button>
            )
          }
        />
      }
    >
      {opened ? (
        <Part title={t('questions-file:found', { name: plan.name })} picture="ui#topics">
          {opened.name && <p>{t('questions-file:from', { name: opened.name })}</p>}
          <Counts changes={opened.changes} />
          <p>{t('questions-file:found.hint')}</p>
          <Texts texts={textsIn(opened.changes)} />
        </Part>
      ) : (
        <div className={styles.sides}>
          <Part title={t('questions-file:save')} picture="ui#share">
            {changes.length === 0 ? (
              <p>{t('questions-file:nothing')}</p>
            ) : (
              <>
                <p>{t('questions-file:intro')}</p>
                <Counts changes={changes} />
                <Texts texts={textsIn(changes)} toRead={t('questions-file:names')} />
                {hasMedia && (
                  <label className={styles.switch}>
                    <input
                      type="checkbox"
                      checked={withMedia}
                      onChange={(event) => setWithMedia(event.target.checked)}
                    />
                    <span>
                      {t('questions-file:media')}
                      <small>{t('questions-file:media.text', { name: plan.name })}</small>
                    </span>
                  </label>
                )}
                <Button picture="ui#share" onPress={() => void make()}>
                  {t('questions-file:make')}
                </Button>
                <p role="status">{delivered && t('questions-file:made')}</p>
              </>
            )}
          </Part>
          <Part title={t('questions-file:open')} picture="ui#folder">
            <p>{t('questions-file:open.text')}</p>
            {failure && (
              <Notice picture="ui#broken-file" role="alert" title={t('questions-file:failed')}>
                <p>{wrongWords(failure)}</p>
              </Notice>
            )}
            <Button picture="ui#folder" onPress={() => input.current?.click()}>
              {t('questions-file:choose')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={t('questions-file:choose')}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) void choose(file);
              }}
            />
          </Part>
          {organisation && (
            <Part title={t('questions-file:organisation')} picture="ui#plans">
              {organisation.ok ? (
                <>
                  <p>{t('questions-file:organisation.text')}</p>
                  <Button picture="ui#topics" onPress={() => setOpened(organisation.value)}>
                    {organisation.value.name ?? t('questions-file:organisation.see')}
                  </Button>
                </>
              ) : (
                <Notice picture="ui#broken-file" title={t('questions-file:failed')}>
                  <p>{wrongWords(organisation.failure)}</p>
                </Notice>
              )}
            </Part>
          )}
        </div>
      )}
    </Frame>
  );
}

function Part({ title, picture, children }: { title: string; picture: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <Picture of={picture} className={styles.picture} />
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function Counts({ changes }: { changes: OpenedQuestions['changes'] }) {
  const { t } = useTranslation('questions-file');
  const counts = {
    added: changes.filter(({ own }) => own !== undefined && own.what !== 'choice').length,
    hidden: changes.filter(({ hidden }) => hidden).length,
    changed: changes.filter(({ own, hidden }) => !own && !hidden).length,
    media: changes.filter(({ photo, voice }) => photo ?? voice).length,
  };
  return (
    <ul className={styles.counts}>
      {counts.added > 0 && <li>{t('count.added', { count: counts.added })}</li>}
      {counts.changed > 0 && <li>{t('count.changed', { count: counts.changed })}</li>}
      {counts.hidden > 0 && <li>{t('count.hidden', { count: counts.hidden })}</li>}
      {counts.media > 0 && <li>{t('count.media', { count: counts.media })}</li>}
    </ul>
  );
}

/** `toRead`: why they are to be read first. */
function Texts({ texts, toRead }: { texts: readonly string[]; toRead?: string }) {
  if (texts.length === 0) return null;
  return (
    <>
      {toRead && <p>{toRead}</p>}
      <ul className={styles.texts}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
