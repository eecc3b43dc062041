// Beginning a plan, one thing a screen: name, face, level of text, cards that speak, and whether the browser keeps it.
// Nothing is stored until the last step.
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { questions } from '#content/questions.ts';
import type { OpenedQuestions } from '#share/questions/decode-questions.ts';
import { drawnAnew } from '#share/questions/drawn-anew.ts';
import { fetchOrganisation } from '#share/questions/organisation.ts';
import { useOrganisation } from '#state/organisation.ts';
import { usePlanDraft } from '#state/plan-draft.ts';
import { useSave } from '#state/saving.ts';
import { adaptAll } from '#storage/adapt-all.ts';
import { askToKeep, type Keeping, readKeeping } from '#storage/persistence.ts';
import { createPlan } from '#storage/plans.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { LevelPicker } from '#ui/level/LevelPicker.tsx';
import { useLevelReads, useSpeaksReads } from '#ui/level/reads.ts';
import { SpeaksPicker } from '#ui/level/SpeaksPicker.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { FaceStep } from './FaceStep.tsx';
import { KeepStep } from './KeepStep.tsx';
import { NameStep } from './NameStep.tsx';
import styles from './NewPlanScreen.module.css';

const always = ['name', 'face', 'level', 'speaks'] as const;
type Step = (typeof always)[number] | 'keep';

/** The question by which the level is chosen: everybody can answer it, and it has twelve choices. */
const sampleId = '1.2';

export function NewPlanScreen({ step: asked }: { step?: string | undefined }) {
  const { t } = useTranslation(['new-plan', 'frame']);
  const [, navigate] = useLocation();
  const back = useBack('/');
  const { reading, stop } = useReadAloud();
  const levels = useLevelReads();
  const ways = useSpeaksReads();
  const { draft, change, clear } = usePlanDraft();
  const save = useSave();
  const keeping = useKeeping();
  const [nameMissing, setNameMissing] = useState(false);
  const [taking, setTaking] = useState(false);
  const [making, setMaking] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step stops the reading
  useEffect(() => stop, [asked, stop]);

  const asksToKeep = keeping?.kept === 'not-kept' || keeping?.privateWindow === true;
  const begin = useOrganisationQuestions();
  const steps: readonly Step[] = asksToKeep ? [...always, 'keep'] : always;
  const index = Math.max(0, steps.indexOf((asked ?? 'name') as Step));
  const step = steps[index] ?? 'name';
  const name = draft.name.trim();
  if (index > 0 && name === '') return <Redirect to="/new" replace />;

  const make = async () => {
    setMaking(true);
    const { face, photo, level, speaks } = draft;
    const made = await save(createPlan({ name, face, level, speaks, ...(photo ? { photo } : {}) }));
    if (made.ok) await begin(made.value);
    setMaking(false);
    if (!made.ok) return;
    navigate(`/plan/${made.value}/question/${questions[0]?.id}`, { replace: true });
    clear();
  };
  const goOn = () => {
    if (name === '') return setNameMissing(true);
    const next = steps[index + 1];
    if (next) navigate(`/new/${next}`);
    else void make();
  };

  const sample = questions.find((question) => question.id === sampleId);
  const screens: Record<Step, { title: string; hint: string; body: ReactNode }> = {
    name: {
      title: t('new-plan:name'),
      hint: t('new-plan:name.hint'),
      body: (
        <NameStep
          name={draft.name}
          missing={nameMissing && name === ''}
          onChange={(typed) => change({ name: typed })}
          onDone={goOn}
        />
      ),
    },
    face: {
      title: taking ? t('new-plan:photo.title') : t('new-plan:face'),
      hint: taking ? '' : t('new-plan:face.hint'),
      body: (
        <FaceStep
          face={draft.face}
          photo={draft.photo}
          taking={taking}
          onTaking={setTaking}
          onFace={(face) => change({ face })}
          onPhoto={(photo) => change({ photo })}
        />
      ),
    },
    level: {
      title: t('new-plan:level'),
      hint: t('new-plan:level.hint'),
      body: sample && (
        <LevelPicker question={sample} value={draft.level} onChange={(level) => change({ level })} />
      ),
    },
    speaks: {
      title: t('new-plan:speaks'),
      hint: t('new-plan:speaks.hint'),
      body: <SpeaksPicker value={draft.speaks} onChange={(speaks) => change({ speaks })} />,
    },
    keep: {
      title: t('new-plan:keep'),
      hint: keeping?.privateWindow ? t('new-plan:private.text') : t('new-plan:keep.hint'),
      body: <KeepStep privateWindow={keeping?.privateWindow === true} />,
    },
  };
  const { title, hint, body } = screens[step];
  const mayKeep = step === 'keep' && !keeping?.privateWindow;

  return (
    <div data-skin={draft.face.skin} data-hair={draft.face.hairColor}>
      <Frame
        key={taking ? 'photo' : step}
        title={title}
        reads={[
          ...[title, hint].map((text, at) => ({ id: `${step}-${at}`, text })),
          ...(step === 'keep' && keeping?.privateWindow
            ? [{ id: 'private', text: t('new-plan:private.title') }]
            : []),
          ...(step === 'level' ? levels : []),
          ...(step === 'speaks' ? ways : []),
          ...(mayKeep
            ? [
                { id: 'keep-no', text: t('new-plan:keep.no') },
                { id: 'keep-yes', text: t('new-plan:keep.yes') },
              ]
            : []),
        ]}
        fills
        bar={
          taking ? undefined : (
            <Bar
              start={
                <Button picture="ui#back" onPress={back}>
                  {t('frame:back')}
                </Button>
              }
              middle={
                <Dots
                  total={steps.length}
                  done={index}
                  current={index}
                  label={t('new-plan:where', { current: index + 1, total: steps.length })}
                />
              }
              end={
                <>
                  {mayKeep && (
                    <Button disabled={making} reading={reading === 'keep-no'} onPress={() => void make()}>
                      {t('new-plan:keep.no')}
                    </Button>
                  )}
                  <Button
                    variant="go"
                    disabled={making}
                    reading={reading === 'keep-yes'}
                    onPress={() => (mayKeep ? void askToKeep().then(make) : goOn())}
                  >
                    {mayKeep
                      ? t('new-plan:keep.yes')
                      : step === 'keep'
                        ? t('new-plan:begin')
                        : t('frame:next')}
                  </Button>
                </>
              }
            />
          )
        }
      >
        <div className={styles.step}>
          {hint !== '' && <p className={styles.hint}>{hint}</p>}
          {body}
        </div>
      </Frame>
    </div>
  );
}

function useKeeping(): Keeping | undefined {
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    void readKeeping().then(setKeeping);
  }, []);
  return keeping;
}

/** Puts the questions of the organisation that serves the app into a new plan; does nothing where there are none. */
function useOrganisationQuestions(): (planId: string) => Promise<void> {
  const [found, setFound] = useState<OpenedQuestions>();
  const setOrganisation = useOrganisation((organisation) => organisation.set);
  useEffect(() => {
    let left = false;
    void fetchOrganisation().then((result) => {
      if (left) return;
      if (result === 'none') setOrganisation({ colours: {} });
      if (typeof result === 'string' || !result.ok) return;
      setFound(result.value);
      setOrganisation(result.value);
    });
    return () => {
      left = true;
    };
  }, [setOrganisation]);
  return async (planId) => {
    if (found) await adaptAll(planId, found.changes, await drawnAnew(found.media), { undoable: false });
  };
}
