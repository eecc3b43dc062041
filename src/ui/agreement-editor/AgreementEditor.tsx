// Noting what is agreed, a question at a time: what, who does it, when, when to look again. Every tap is handed over at once.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Often } from '#domain/often.ts';
import type { Agreement, Plan, Who } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import type { NewMedia, ToldDraft } from '#domain/told.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { useTaken } from '#ui/picture-picker/library-source.ts';
import { PicturePicker } from '#ui/picture-picker/PicturePicker.tsx';
import type { PictureSources } from '#ui/picture-picker/picked-picture.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { WhoPicker } from '#ui/who/WhoPicker.tsx';
import { useWho } from '#ui/who/who-words.ts';
import { type Named, useWords } from '#ui/words/useWords.ts';
import styles from './AgreementEditor.module.css';
import { LookBackStep } from './LookBackStep.tsx';
import { WhenStep } from './WhenStep.tsx';

export interface AgreementEditorProps {
  /** Absent until it is told. */
  agreement: Agreement | undefined;
  /** Any question of its topic: its sheet holds the picture of the card. */
  questionId: string | undefined;
  client: Pick<Plan, 'face' | 'photo'>;
  named: Named;
  /** The day that it is. */
  today: string;
  sources: PictureSources;
  onTell: (draft: ToldDraft) => void;
  /** `word`: what the picture is called; empty for a photo of the client's own. */
  onPicture: (photo: NewMedia, word: string) => void;
  onWho: (who: Who) => void;
  onWhen: (when: { often: Often; from: string; time?: string | undefined }) => void;
  onLookBack: (day: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

type Step = 'what' | 'picture' | 'who' | 'when' | 'lookBack' | 'all';

export function AgreementEditor(props: AgreementEditorProps) {
  const { agreement, questionId, client, named, today, sources, onTell, onClose } = props;
  const { t } = useTranslation(['agreed', 'frame']);
  const words = useWords();
  const when = useWhenWords();
  const who = useWho(named.people, client);
  const taken = useTaken();
  const [step, setStep] = useState<Step>(agreement ? 'all' : 'what');
  /** Noted for the first time: one question after another. */
  const [isNew, setNew] = useState(agreement === undefined);

  const titles: Record<Step, string> = {
    what: t('agreed:what'),
    picture: t('agreed:picture'),
    who: t('agreed:who'),
    when: t('agreed:when'),
    lookBack: t('agreed:again'),
    all: t('agreed:all'),
  };
  const goOn = () => {
    const next = isNew ? ({ who: 'when', when: 'lookBack', lookBack: 'all' } as const) : undefined;
    const to = next?.[step as keyof typeof next] ?? 'all';
    if (to === 'all') setNew(false);
    setStep(to);
  };
  const goBack = () =>
    setStep(isNew ? (({ when: 'who', lookBack: 'when' } as const)[step as 'when'] ?? 'what') : 'all');

  return (
    <Dialog key={step} title={titles[step]} onClose={onClose} size="wide">
      {step === 'what' && (
        <TellCapture
          ways={['word', 'photo', 'picture', 'voice', 'drawing']}
          sources={sources}
          start={agreement?.text === undefined ? {} : { text: agreement.text }}
          encode={sources.encodePhoto}
          onDone={(draft) => {
            onTell(draft);
            setStep(isNew ? 'who' : 'all');
          }}
          onCancel={() => (agreement ? setStep('all') : onClose())}
        />
      )}
      {agreement && step === 'picture' && (
        <>
          <PicturePicker
            sources={sources}
            typed={oneWord(agreement.text)}
            onPick={async (picked) => {
              const picture = await taken(picked);
              if (picture) props.onPicture(picture.media, picture.words);
              setStep('all');
            }}
          />
          <DialogActions>
            <Button picture="ui#back" onPress={goBack}>
              {t('frame:back')}
            </Button>
          </DialogActions>
        </>
      )}
      {agreement && step === 'who' && (
        <>
          <WhoPicker
            label={titles.who}
            people={named.people}
            client={client}
            chosen={agreement.who ?? []}
            onToggle={props.onWho}
          />
          <Turn onBack={goBack} onNext={goOn} />
        </>
      )}
      {agreement && step === 'when' && (
        <>
          <WhenStep agreement={agreement} today={today} onWhen={props.onWhen} />
          <Turn onBack={goBack} onNext={goOn} />
        </>
      )}
      {agreement && step === 'lookBack' && (
        <>
          <LookBackStep agreement={agreement} today={today} onLookBack={props.onLookBack} />
          <Turn onBack={goBack} onNext={goOn} />
        </>
      )}
      {agreement && step === 'all' && (
        <>
          <AgreementCard
            face={<AgreementFace agreement={agreement} questionId={questionId} named={named} />}
            words={words.agreement(agreement, named)}
            voice={<AgreementVoice agreement={agreement} named={named} />}
            who={(agreement.who ?? []).map((one) => ({
              key: whoKey(one),
              face: <WhoFace person={who.person(one)} />,
              name: who.name(one),
            }))}
            when={when.when(agreement)}
            note={agreement.lookBack && t('agreed:lookBack', { day: when.day(agreement.lookBack) })}
            topic={agreement.topicId}
          />
          <div className={styles.ways}>
            <Button picture="ui#write" onPress={() => setStep('what')}>
              {t('agreed:change.what')}
            </Button>
            <Button picture="ui#photos" onPress={() => setStep('picture')}>
              {t('agreed:change.picture')}
            </Button>
            <Button picture="ui#together" onPress={() => setStep('who')}>
              {t('agreed:change.who')}
            </Button>
            <Button picture="ui#calendar" onPress={() => setStep('when')}>
              {t('agreed:change.when')}
            </Button>
            <Button picture="ui#eye" onPress={() => setStep('lookBack')}>
              {t('agreed:change.again')}
            </Button>
          </div>
          <DialogActions>
            <Button picture="ui#trash" onPress={props.onRemove}>
              {t('agreed:remove')}
            </Button>
            <Button variant="go" onPress={onClose}>
              {t('agreed:done')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

// A picture goes with a word: a whole sentence finds none.
function oneWord(text = ''): string {
  return /\s/.test(text.trim()) ? '' : text.trim();
}

function Turn({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const { t } = useTranslation(['frame']);
  return (
    <DialogActions>
      <Button picture="ui#back" onPress={onBack}>
        {t('frame:back')}
      </Button>
      <Button variant="go" onPress={onNext}>
        {t('frame:next')}
      </Button>
    </DialogActions>
  );
}
