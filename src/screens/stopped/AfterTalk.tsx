// After "Stop": how it was, for the talk log. How far the talk came is kept by itself. Nothing has to be answered.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { preparationOn } from '#domain/preparing.ts';
import type { Plan } from '#domain/records.ts';
import { usePreferences } from '#state/preferences.ts';
import { useSave } from '#state/saving.ts';
import { notePreparation, stopPreparation } from '#storage/preparations.ts';
import { useRecords } from '#storage/queries.ts';
import { AskStrip } from '#ui/ask-strip/AskStrip.tsx';
import { FeelingFaces } from '#ui/ask-strip/FeelingFaces.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';

const today = () => new Date().toLocaleDateString('sv');

/** Whether to ask how it was. However that is, how far the talk of today came is kept. */
export function useAskAfter(plan: Plan): boolean {
  const { talkLog, notAsked } = usePreferences();
  const talks = useRecords('talks', plan.id);
  const isGoing = talks !== undefined && preparationOn(talks, today())?.state === 'going';

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan, only where the client is matters
  useEffect(() => {
    if (isGoing) void stopPreparation(plan, today());
  }, [isGoing, plan.position?.questionId]);

  return talkLog && !plan.example && notAsked[plan.id] !== today();
}

export function AfterTalk({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['stopped', 'talk-log']);
  const { doNotAsk } = usePreferences();
  const { reading } = useReadAloud();
  const save = useSave();
  const talks = useRecords('talks', plan.id);
  const talk = talks && preparationOn(talks, today());
  return (
    <AskStrip
      question={t('stopped:ask.after')}
      reading={reading === 'ask'}
      away={
        talk?.moodAfter
          ? undefined
          : { word: t('talk-log:notNow'), onPress: () => doNotAsk(plan.id, today()) }
      }
    >
      <FeelingFaces
        value={talk?.moodAfter}
        onChange={(moodAfter) => void save(notePreparation(plan, today(), { moodAfter }))}
      />
    </AskStrip>
  );
}
