// A talk as it goes: who is there, point after point, reading back, signing, its end. It goes on where it was left.
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Plan, Talk } from '#domain/records.ts';
import { partOf } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { useContents } from '#storage/queries.ts';
import { endTalk, goToPosition } from '#storage/talks.ts';
import { BeginPart } from './BeginPart.tsx';
import { EndPart } from './EndPart.tsx';
import { PointPart } from './PointPart.tsx';
import { ReadBackPart } from './ReadBackPart.tsx';
import { SignPart } from './SignPart.tsx';
import { TalkRecord } from './TalkRecord.tsx';

export function TalkScreen({ plan, talkId }: { plan: Plan; talkId: string }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  const talk = contents.talks.find(({ id }) => id === talkId);
  if (!talk) return <Redirect to={`/plan/${plan.id}/talk`} />;
  return <Part contents={contents} talk={talk} />;
}

function Part({ contents, talk }: { contents: PlanContents; talk: Talk }) {
  const { t } = useTranslation(['talk']);
  const save = useSave();
  const [, navigate] = useLocation();
  const { position = 0, points } = talk;
  const goTo = (place: number) => void save(goToPosition(talk, place));
  const talks = () => navigate(`/plan/${talk.planId}/talk`);
  const part = {
    contents,
    talk,
    title: t('talk:now.title'),
    onBack: () => (position === 0 ? talks() : goTo(position - 1)),
    onNext: () => goTo(position + 1),
  };
  switch (partOf(talk)) {
    case 'begin':
      return <BeginPart {...part} onBack={() => navigate(`/plan/${talk.planId}/talk/${talk.id}/ready`)} />;
    case 'point':
      return <PointPart key={points[position]?.id} {...part} at={position} />;
    case 'back':
      return <ReadBackPart {...part} />;
    case 'sign':
      return <SignPart {...part} />;
    case 'end':
      return <EndPart {...part} onNext={() => void save(endTalk(talk))} />;
    case 'done':
      return <TalkRecord contents={contents} talk={talk} onBack={talks} />;
  }
}
