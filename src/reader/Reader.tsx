// The file that opens itself: its five words, and then the plan. Nothing is stored, and nothing is asked of anywhere.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import { type Job, openCopy } from '#share/copy-worker.ts';
import type { OpenedCopy, OpenedFile } from '#share/decode.ts';
import { deliver, fileNameFor } from '#share/deliver.ts';
import { refusal } from '#share/header.ts';
import { type CopyFailure, failure, type Result } from '#share/result.ts';
import { replyingTo } from '#share/send-reply.ts';
import { wordList } from '#share/word-list.ts';
import { Button } from '#ui/button/Button.tsx';
import { ReadCopy } from '#ui/copy/ReadCopy.tsx';
import { WordsStep } from '#ui/copy/WordsStep.tsx';
import { addForeignSheet } from './sheets.ts';

type Step =
  | { readonly at: 'words'; readonly reason?: CopyFailure }
  | { readonly at: 'opening'; readonly fraction: number }
  | { readonly at: 'read'; readonly copy: OpenedCopy; readonly typed: string };

export interface ReaderProps {
  /** The sealed copy that stands in this file, or why there is none. */
  readonly sealed: Result<Blob>;
}

export function Reader({ sealed }: ReaderProps) {
  const { t } = useTranslation(['copy', 'reader']);
  const [step, setStep] = useState<Step>(
    sealed.ok ? { at: 'words' } : { at: 'words', reason: sealed.reason },
  );
  const job = useRef<Job<OpenedFile>>(undefined);

  useEffect(() => {
    // Nobody types five words for a file that they cannot open.
    const look = async () => {
      const reason = sealed.ok ? await refusal(sealed.value) : undefined;
      if (reason) setStep({ at: 'words', reason });
    };
    void look();
  }, [sealed]);

  if (step.at === 'read' && sealed.ok) {
    const close = () => {
      job.current?.stop();
      setStep({ at: 'words' });
    };
    return <Opened copy={step.copy} typed={step.typed} sealed={sealed.value} onClose={close} />;
  }
  const open = async (typed: string) => {
    if (!sealed.ok) return;
    job.current?.stop();
    setStep({ at: 'opening', fraction: 0 });
    const opening = openCopy(sealed.value, typed, ({ fraction }) =>
      setStep((now) => (now.at === 'opening' ? { ...now, fraction } : now)),
    );
    job.current = opening;
    const opened = await opening.result;
    const result = opened.ok && opened.value.kind !== 'copy' ? failure('not-a-copy') : opened;
    if (result.ok && result.value.kind === 'copy') setStep({ at: 'read', copy: result.value, typed });
    else if (!result.ok)
      setStep({ at: 'words', ...(result.reason === 'stopped' ? {} : { reason: result.reason }) });
  };
  return (
    <WordsStep
      asking={t('copy:words.title')}
      title={t('reader:title')}
      openingWord={t('copy:opening')}
      openWord={t('copy:open')}
      subtitle={t('reader:title')}
      list={wordList}
      fraction={step.at === 'opening' ? step.fraction : undefined}
      reason={step.at === 'words' ? step.reason : undefined}
      onOpen={(typed) => void open(typed)}
      onStop={() => job.current?.stop()}
    />
  );
}

interface OpenedProps {
  readonly copy: OpenedCopy;
  readonly sealed: Blob;
  /** The five words as they were typed: a reply is sealed with them. */
  readonly typed: string;
  readonly onClose: () => void;
}

function Opened({ copy, sealed, typed, onClose }: OpenedProps) {
  const { t } = useTranslation(['reader']);
  const { contents, pictures } = copy;
  const catalogue = useMemo(() => catalogueOf(contents.adaptations, contents.plan), [contents]);
  const replying = useMemo(() => replyingTo(copy, typed), [copy, typed]);
  useEffect(() => (pictures === undefined ? undefined : addForeignSheet(pictures)), [pictures]);
  const save = () => deliver(new File([sealed], fileNameFor(contents.plan.name), { type: sealed.type }));
  return (
    <ReadCopy
      copy={copy}
      catalogue={catalogue}
      hint={t('reader:hint')}
      keeping={
        <Button picture="ui#tablet" onPress={() => void save()}>
          {t('reader:save')}
        </Button>
      }
      replying={replying}
      onClose={onClose}
    />
  );
}
