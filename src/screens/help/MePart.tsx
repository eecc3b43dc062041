// What the client chose at the beginning, changed in place; each change is stored at once and undone by "Herstel".
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { questions } from '#content/questions.ts';
import type { Plan } from '#domain/records.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { changePlan } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { PhotoCapture } from '#ui/capture/PhotoCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { FacePicker } from '#ui/face/FacePicker.tsx';
import { HoldButton } from '#ui/hold-button/HoldButton.tsx';
import { LevelPicker } from '#ui/level/LevelPicker.tsx';
import { useLevelReads, useSpeaksReads } from '#ui/level/reads.ts';
import { SpeaksPicker } from '#ui/level/SpeaksPicker.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { HelpFrame } from './HelpFrame.tsx';
import styles from './MePart.module.css';

const sample = questions.find((question) => question.id === '1.2');

export function MePart({ plan }: { plan: Plan }) {
  const { t } = useTranslation('help');
  const [, navigate] = useLocation();
  const save = useSave();
  const [taking, setTaking] = useState(false);
  const levels = useLevelReads();
  const ways = useSpeaksReads();
  const change = (draft: Parameters<typeof changePlan>[1]) => void save(changePlan(plan.id, draft));
  return (
    <HelpFrame
      title={t('me')}
      reads={[
        { id: 'name', text: `${t('me.name')}. ${plan.name}.` },
        { id: 'face', text: plan.photo ? t('me.photo') : t('me.face') },
        { id: 'level', text: t('me.level') },
        ...levels,
        { id: 'speaks', text: t('me.speaks') },
        ...ways,
      ]}
    >
      <div className={styles.parts}>
        <section className={styles.part}>
          <NameField key={plan.name} name={plan.name} onChange={(name) => change({ name })} />
        </section>
        <section className={styles.part}>
          <h2>{plan.photo ? t('me.photo') : t('me.face')}</h2>
          {plan.photo ? (
            <div className={styles.photo}>
              <Portrait face={plan.face} photo={plan.photo} />
            </div>
          ) : (
            <FacePicker value={plan.face} onChange={(face) => change({ face })} />
          )}
          <div className={styles.actions}>
            <Button picture="ui#camera" onPress={() => setTaking(true)}>
              {plan.photo ? t('me.photo.other') : t('me.photo.make')}
            </Button>
            {plan.photo && (
              <Button picture="ui#self" onPress={() => change({ photo: null })}>
                {t('me.photo.remove')}
              </Button>
            )}
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('me.level')}</h2>
          {sample && (
            <LevelPicker question={sample} value={plan.level} onChange={(level) => change({ level })} />
          )}
        </section>
        <section className={styles.part}>
          <h2>{t('me.speaks')}</h2>
          <SpeaksPicker value={plan.speaks} onChange={(speaks) => change({ speaks })} />
        </section>
        <section className={styles.actions}>
          <HoldButton
            picture="ui#settings"
            question={t('adapt.sure')}
            onHeld={() => navigate(`/plan/${plan.id}/adapt`)}
          >
            {t('adapt')}
          </HoldButton>
        </section>
      </div>
      {taking && (
        <Dialog size="wide" title={t('me.photo.title')} onClose={() => setTaking(false)}>
          <PhotoCapture
            encode={encodePhoto}
            onKeep={(photo) => {
              setTaking(false);
              change({ photo });
            }}
            onBack={() => setTaking(false)}
          />
        </Dialog>
      )}
    </HelpFrame>
  );
}

/** Stored when the field is left: a name half typed is not a name. */
function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { t } = useTranslation('help');
  const id = useId();
  const [typed, setTyped] = useState(name);
  const store = () => {
    const next = typed.trim();
    if (next === '') setTyped(name);
    else if (next !== name) onChange(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        store();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t('me.name')}
      </label>
      <input
        id={id}
        className={styles.name}
        value={typed}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={store}
      />
    </form>
  );
}
