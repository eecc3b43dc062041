// Sending back what was added to a copy: all of it in a list, the file that is made of it, and handing that over.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useDelivery } from '#ui/hand-over/useDelivery.ts';
import { Making } from '#ui/making/Making.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { AddedView } from './AddedView.tsx';
import styles from './AddHere.module.css';
import { PutBack } from './AddHere.tsx';
import { useCopyFailureWords } from './failure-words.ts';
import type { Added, ReplyFrom, Replying } from './reply.ts';

export interface SendBackProps {
  readonly owner: string;
  readonly from: ReplyFrom;
  readonly added: readonly Added[];
  /** The ids of what was sent already: it goes along again, and comes in once. */
  readonly sent: ReadonlySet<string>;
  readonly replying: Replying;
  readonly onWho: () => void;
  readonly onChange: (added: Added) => void;
  readonly onRemove: (added: Added) => void;
  readonly onPutBack: (() => void) | undefined;
  /** With the ids of what is in the file. */
  readonly onGone: (ids: readonly string[]) => void;
  readonly onBack: () => void;
}

type Step =
  | { readonly at: 'list' }
  | { readonly at: 'making'; readonly fraction: number }
  | { readonly at: 'failed'; readonly reason: string }
  | { readonly at: 'ready'; readonly file: Blob; readonly ids: readonly string[] };

export function SendBack(props: SendBackProps) {
  const { owner, from, added, sent, replying, onWho, onChange, onRemove, onPutBack, onGone, onBack } = props;
  const { t } = useTranslation('reply');
  const failureWords = useCopyFailureWords();
  const [step, setStep] = useState<Step>({ at: 'list' });
  const job = useRef<ReturnType<Replying['make']>>(undefined);
  useEffect(() => () => job.current?.stop(), []);

  const make = async () => {
    setStep({ at: 'making', fraction: 0 });
    const making = replying.make(from, added, (fraction) =>
      setStep((now) => (now.at === 'making' ? { at: 'making', fraction } : now)),
    );
    job.current = making;
    const result = await making.result;
    if (job.current !== making) return;
    if (result.ok) setStep({ at: 'ready', file: result.value, ids: added.map(({ id }) => id) });
    else setStep(result.reason === 'stopped' ? { at: 'list' } : { at: 'failed', reason: result.reason });
  };

  if (step.at === 'ready') return <Ready {...props} file={step.file} onGone={() => onGone(step.ids)} />;
  if (step.at !== 'list') {
    return (
      <Making
        picture="ui#share"
        title={t('reply:send.making')}
        stop={t('reply:send.stop')}
        fraction={step.at === 'making' ? step.fraction : 0}
        failure={step.at === 'failed' ? failureWords(step.reason) : undefined}
        onStop={() => job.current?.stop()}
        onRetry={() => void make()}
        onBack={() => setStep({ at: 'list' })}
      />
    );
  }
  const title = t('reply:send.title');
  const hint = t('reply:send.hint', { name: owner });
  return (
    <Frame
      title={title}
      subtitle={t('reply:send.from', { name: from.name })}
      reads={[
        { id: 'title', text: `${title}. ${hint}` },
        ...added.flatMap(({ id, told }) => (told.text ? [{ id, text: told.text }] : [])),
      ]}
      bar={
        <QuestionBar
          onBack={onBack}
          onNext={added.length > 0 ? () => void make() : undefined}
          nextWord={t('reply:send.make')}
        />
      }
    >
      <div className={styles.list}>
        <p>
          {t('reply:send.count', { count: added.length })} {hint}
        </p>
        {added.map((one) => (
          <div key={one.id} className={styles.mine}>
            {sent.has(one.id) && <p className={styles.kicker}>{t('reply:mine.sent')}</p>}
            <AddedView added={one} />
            <div className={styles.actions}>
              <Button variant="quiet" picture="ui#write" onPress={() => onChange(one)}>
                {t('reply:change')}
              </Button>
              <Button variant="quiet" picture="ui#trash" onPress={() => onRemove(one)}>
                {t('reply:remove')}
              </Button>
            </div>
          </div>
        ))}
        {onPutBack && <PutBack onPutBack={onPutBack} />}
        <div className={styles.actions}>
          <Button variant="quiet" picture="ui#person-add" onPress={onWho}>
            {t('reply:send.other')}
          </Button>
        </div>
      </div>
    </Frame>
  );
}

interface ReadyProps extends Pick<SendBackProps, 'owner' | 'from' | 'replying' | 'onBack'> {
  readonly file: Blob;
  readonly onGone: () => void;
}

function Ready({ owner, from, replying, file, onGone, onBack }: ReadyProps) {
  const { t } = useTranslation('reply');
  const [name, setName] = useState('');
  const { said, gone, send } = useDelivery({
    says: {
      shared: t('send.shared'),
      saved: t('send.saved', { file: name }),
      cancelled: t('send.cancelled'),
      failed: t('send.failed'),
    },
    deliver: () => {
      const delivering = replying.deliver(file, from);
      setName(delivering.name);
      return delivering.done;
    },
    onGone,
  });
  const title = t('send.ready');
  const hints = [t('send.go.hint', { name: owner }), t('send.words')];
  return (
    <Frame
      key="ready"
      title={title}
      reads={[{ id: 'title', text: `${title}. ${hints.join(' ')}` }]}
      bar={
        <QuestionBar
          onBack={onBack}
          onNext={() => (gone ? onBack() : void send())}
          {...(gone ? {} : { nextWord: t('send.go') })}
        />
      }
    >
      <Notice
        large
        picture="ui#share"
        title={title}
        actions={gone && <Button onPress={() => void send()}>{t('send.go')}</Button>}
      >
        {hints.map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
        <p role="status">{said}</p>
      </Notice>
    </Frame>
  );
}
