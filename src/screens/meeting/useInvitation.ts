// The words of an invitation, for the eye and for reading aloud.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Talk } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import { useWho } from '#ui/who/who-words.ts';
import { useWords } from '#ui/words/useWords.ts';

export interface InvitationWords {
  readonly title: string;
  /** "dinsdag 3 maart 2026, om 14.00 uur". */
  readonly when: string;
  readonly where: string | undefined;
  readonly reads: readonly Segment[];
}

export function useInvitation(contents: PlanContents, talk: Talk): InvitationWords {
  const { t } = useTranslation('talk');
  const words = useWords();
  const days = useWhenWords();
  const point = usePointWords(contents);
  const who = useWho(contents.people, contents.plan);
  const title = t('invitation.from', { name: contents.plan.name });
  const day = talk.day && days.day(talk.day);
  const time = talk.time && t('invitation.time', { time: days.time(talk.time) });
  const when = [day, time].filter(Boolean).join(', ') || t('day.none');
  const { where } = talk;
  return {
    title,
    when,
    where,
    reads: [
      { id: 'title', text: title },
      { id: 'when', text: [when, where].filter(Boolean).join('. ') },
      { id: 'points', text: t('invitation.points') },
      ...talk.points.map((one) => ({ id: one.id, text: point(one) })),
      ...(talk.who.length > 0
        ? [{ id: 'who', text: `${t('invitation.who')}: ${days.list(talk.who.map(who.name))}.` }]
        : []),
      ...(talk.how?.length
        ? [{ id: 'how', text: `${t('invitation.how')}: ${days.list(talk.how.map(words.choice))}.` }]
        : []),
    ],
  };
}
