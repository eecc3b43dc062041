// Kopie openen, the door for every file: choosing one, its five words, and then reading the plan, putting it back when it is the
// client's own backup, or taking in what somebody replies; adapted questions go on to the plan that they are for. Nothing is stored
// unless somebody says so.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type Job, openCopy } from '#share/copy-worker.ts';
import type { OpenedBackup, OpenedCopy, OpenedFile, OpenedReply } from '#share/decode.ts';
import { COPY_EXTENSION } from '#share/deliver.ts';
import { refusal } from '#share/header.ts';
import { PAGE_EXTENSION, sealedIn } from '#share/html-file.ts';
import { type QuestionsFailure, questionsIn } from '#share/questions/decode-questions.ts';
import { type CopyFailure, failure, type Result, success } from '#share/result.ts';
import { openKeptReply } from '#share/send-reply.ts';
import { wordList } from '#share/word-list.ts';
import { keptAs } from '#storage/kept-copies.ts';
import { forgetReceived, receivedFiles } from '#storage/received-files.ts';
import { WordsStep } from '#ui/copy/WordsStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { PutBackStep } from './PutBackStep.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { type KeptBefore, ReadStep } from './ReadStep.tsx';
import { ReplyStep } from './ReplyStep.tsx';
import { SeveralStep } from './SeveralStep.tsx';
import { useOpenedFiles } from './useOpenedFiles.ts';

type Step =
  | { readonly at: 'choose'; readonly nothingCame?: boolean }
  | { readonly at: 'several' }
  | { readonly at: 'words'; readonly file: File; readonly reason?: CopyFailure }
  | { readonly at: 'opening'; readonly file: File; readonly fraction: number }
  | {
      readonly at: 'read';
      readonly file: File;
      readonly copy: OpenedCopy;
      readonly typed: string;
      readonly kept: KeptBefore;
    }
  | { readonly at: 'questions'; readonly file: File; readonly failure?: QuestionsFailure }
  | { readonly at: 'reply'; readonly reply: OpenedReply }
  | { readonly at: 'put-back'; readonly backup: OpenedBackup };

export interface OpenCopyScreenProps {
  /** Somebody came to put their own plan back. Either way every kind of file opens. */
  readonly own?: boolean;
  /** Somebody shared something with the app. */
  readonly received?: boolean;
}

export function OpenCopyScreen({ own = false, received = false }: OpenCopyScreenProps) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  /** What is still to be opened, the one that is open with it. */
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const chosen = useRef<File>(undefined);
  const job = useRef<Job<OpenedFile>>(undefined);
  const { t } = useTranslation(['copy', 'backup']);
  const [, navigate] = useLocation();

  const stopOpening = () => {
    job.current?.stop();
    job.current = undefined;
  };
  const choose = async (from: File) => {
    chosen.current = from;
    const questions = await questionsIn(from);
    if (questions) {
      const why = questions.ok ? {} : { failure: questions.failure };
      return setStep({ at: 'questions', file: from, ...why });
    }
    const sealed = await sealedIn(from);
    const file = sealed.ok && sealed.value !== from ? new File([sealed.value], asCopyName(from.name)) : from;
    // Nobody types five words for a file that they cannot open.
    const reason = sealed.ok ? await refusal(file) : sealed.reason;
    setStep({ at: 'words', file, ...(reason ? { reason } : {}) });
  };
  const take = (files: readonly File[]) => {
    const [only, ...others] = files;
    if (only) stopOpening();
    setWaiting(files);
    if (only && others.length === 0) void choose(only);
    else if (only) setStep({ at: 'several' });
  };
  useOpenedFiles(take);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further share opens the page anew
  useEffect(() => {
    let left = false;
    void receivedFiles().then((files) => {
      if (left) return;
      if (files.length > 0) take(files);
      else if (received) setStep({ at: 'choose', nothingCame: true });
      // Said once, also when the page is opened again.
      if (received) navigate('/copy', { replace: true });
    });
    return () => {
      left = true;
    };
  }, []);

  // Leaving the screen ends what is going on.
  useEffect(() => () => job.current?.stop(), []);

  /** The file is open, or put aside: it need not be held any longer. */
  const letGo = () => {
    const file = chosen.current;
    if (!file) return;
    setWaiting((before) => before.filter((one) => one !== file));
    void forgetReceived(file).catch(console.error);
  };
  /** Closes what is open. */
  const chooseAgain = () => {
    stopOpening();
    letGo();
    setStep(waiting.some((file) => file !== chosen.current) ? { at: 'several' } : { at: 'choose' });
  };
  const open = async (file: File, typed: string) => {
    job.current?.stop();
    setStep({ at: 'opening', file, fraction: 0 });
    const opening = openCopy(file, typed, ({ fraction }) =>
      setStep((now) => (now.at === 'opening' ? { ...now, fraction } : now)),
    );
    job.current = opening;
    const result = await opening.result;
    if (job.current !== opening) return;
    if (!result.ok) {
      setStep({ at: 'words', file, ...(result.reason === 'stopped' ? {} : { reason: result.reason }) });
      return;
    }
    const opened = result.value;
    if (opened.kind === 'copy') {
      const kept = await keptBefore(file, opened, typed);
      if (job.current !== opening) return;
      if (!kept.ok) return setStep({ at: 'words', file, reason: kept.reason });
      setStep({ at: 'read', file, copy: opened, typed, kept: kept.value });
    } else if (opened.kind === 'backup') setStep({ at: 'put-back', backup: opened });
    else setStep({ at: 'reply', reply: opened });
    letGo();
  };

  if (step.at === 'choose') return <ChooseStep own={own} nothingCame={step.nothingCame} onChoose={take} />;
  if (step.at === 'several') {
    return (
      <SeveralStep
        files={waiting}
        onChoose={(file) => void choose(file)}
        onBack={() => {
          for (const file of waiting) void forgetReceived(file).catch(console.error);
          setWaiting([]);
          setStep({ at: 'choose' });
        }}
      />
    );
  }
  if (step.at === 'questions') {
    return <QuestionsStep file={step.file} failure={step.failure} onGo={letGo} onBack={chooseAgain} />;
  }
  if (step.at === 'read') {
    const { copy, file, typed, kept } = step;
    return <ReadStep copy={copy} file={file} typed={typed} kept={kept} onClose={chooseAgain} />;
  }
  if (step.at === 'reply') return <ReplyStep reply={step.reply} onBack={chooseAgain} />;
  if (step.at === 'put-back') {
    return <PutBackStep backup={step.backup} onBack={chooseAgain} />;
  }
  return (
    <WordsStep
      asking={t(own ? 'backup:putBack.words' : 'copy:words.title')}
      title={t(own ? 'backup:putBack' : 'copy:title')}
      openingWord={t(own ? 'backup:putBack.opening' : 'copy:opening')}
      openWord={t(own ? 'backup:putBack.open' : 'copy:open')}
      subtitle={step.file.name}
      list={wordList}
      fraction={step.at === 'opening' ? step.fraction : undefined}
      reason={step.at === 'words' ? step.reason : undefined}
      onOpen={(typed) => void open(step.file, typed)}
      onStop={() => job.current?.stop()}
      onOther={chooseAgain}
    />
  );
}

/** A copy taken out of the file that opens itself is kept as what it is. */
function asCopyName(name: string): string {
  return name.endsWith(PAGE_EXTENSION) ? name.slice(0, -PAGE_EXTENSION.length) + COPY_EXTENSION : name;
}

/** Who goes on with a kept copy goes on with what they added. What is damaged of that cannot come back, and keeps nobody from the copy. */
async function keptBefore(file: File, copy: OpenedCopy, typed: string): Promise<Result<KeptBefore>> {
  const kept = await keptAs(file);
  if (!kept.ok) return failure('failed');
  if (!kept.value) return success({});
  const { id, reply } = kept.value;
  if (!reply) return success({ id });
  const { version, sent, bytes } = reply;
  const opened = await openKeptReply(new Blob([bytes]), copy, typed);
  if (opened.ok) return success({ id, version, earlier: { ...opened.value, sent } });
  return opened.reason === 'damaged' || opened.reason === 'wrong-words' ? success({ id, version }) : opened;
}
