// The pdf is made: sending or saving it, from a tap.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useDelivery } from '#ui/hand-over/useDelivery.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { usePdfSending } from './usePdfSending.ts';

export interface ReadyStepProps {
  readonly plan: Plan;
  readonly file: Blob;
  /** It is the card to fold. */
  readonly folds: boolean;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

export function ReadyStep({ plan, file, folds, onBack, onDone }: ReadyStepProps) {
  const { t } = useTranslation(['paper', 'frame']);
  const { gone, said, send } = useDelivery(usePdfSending(plan, file));
  const title = t('paper:ready.title');
  const says = [...(folds ? [t('paper:ready.fold')] : []), t('paper:ready.hint')];
  return (
    <Frame
      title={title}
      reads={[{ id: 'title', text: [title, ...says].join(' ') }]}
      bar={
        <QuestionBar
          onBack={onBack}
          onNext={() => (gone ? onDone() : void send())}
          nextWord={t(gone ? 'paper:ready.done' : 'paper:ready.send')}
        />
      }
    >
      <Notice
        large
        picture="ui#print"
        title={title}
        actions={
          gone && (
            <Button picture="ui#share" onPress={() => void send()}>
              {t('paper:ready.send')}
            </Button>
          )
        }
      >
        {says.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p role="status">{said}</p>
      </Notice>
    </Frame>
  );
}
