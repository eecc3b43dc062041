// What is due, the most urgent first: the meeting, a copy for family, looking back, a backup. Each leads to one place.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toLookBackOn } from '#domain/looking-back.ts';
import { copyIsDue, meetingAtHand } from '#domain/meeting.ts';
import type { Agreement, Plan } from '#domain/records.ts';
import { useCopies, useRecords } from '#storage/queries.ts';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useToday } from '#ui/day/useToday.ts';

export interface Note {
  readonly id: 'meeting' | 'copy' | 'look-back' | 'backup';
  readonly picture: string;
  readonly sentences: readonly string[];
  /** What its button says, and where that leads. */
  readonly go: { readonly word: string; readonly to: string };
  /** Comes before everything else, also before what is asked. */
  readonly now: boolean;
  /** Leaves it out until the client comes back; absent where it stays. */
  readonly onPutAway?: () => void;
}

export interface NotesOf {
  readonly plan: Plan;
  readonly agreements: readonly Agreement[] | undefined;
  /** Something is new since all was last saved, long enough ago. */
  readonly remind: boolean;
}

/** What comes first, with what is asked in its place. */
export function inOrder(notes: readonly Note[], asks: boolean): readonly (Note | 'ask')[] {
  return [
    ...notes.filter(({ now }) => now),
    ...(asks ? ['ask' as const] : []),
    ...notes.filter(({ now }) => !now),
  ];
}

/** None until all of it has been read: the home screen waits for neither these words nor these records. */
export function useNotes({ plan, agreements, remind }: NotesOf): readonly Note[] {
  const { t, ready } = useTranslation(['meeting-notes', 'agreements', 'backup'], { useSuspense: false });
  const days = useDayWords();
  const today = useToday();
  const talks = useRecords('talks', plan.id);
  const copies = useCopies(plan.id);
  const [later, setLater] = useState(false);
  if (!ready || !agreements || !talks || !copies) return [];
  const base = `/plan/${plan.id}`;
  const backup: readonly Note[] = remind
    ? [
        {
          id: 'backup',
          picture: 'ui#folder',
          sentences: [t('backup:remind')],
          go: { word: t('backup:title'), to: `${base}/backup` },
          now: false,
        },
      ]
    : [];
  // What a made-up person has to do is nobody's task.
  if (plan.example) return backup;

  const atHand = meetingAtHand(talks, today);
  // One that was never ended goes on, but does not stand before all else for ever.
  const isToday = (atHand?.is === 'going' || atHand?.is === 'coming') && atHand.talk.day === today;
  const meeting = (): readonly Note[] => {
    if (!atHand) return [];
    const { is, talk, meeting: coming } = atHand;
    const day = talk.day === undefined ? '' : days.full(talk.day);
    const said = {
      going: t('meeting-notes:going'),
      coming: isToday ? t('meeting-notes:today') : t('meeting-notes:day', { day }),
      past: t('meeting-notes:past', { day }),
      ready: t('meeting-notes:ready'),
    };
    const later =
      coming && today < coming.copyDay ? [t('meeting-notes:later', { day: days.full(coming.copyDay) })] : [];
    return [
      {
        id: 'meeting',
        picture: 'ui#talk',
        sentences: [said[is], ...later],
        go: {
          word: t(is === 'going' ? 'meeting-notes:goOn' : 'meeting-notes:look'),
          to: `${base}/talk/${talk.id}/${is === 'going' ? 'now' : 'ready'}`,
        },
        now: isToday,
      },
    ];
  };
  const copy: readonly Note[] =
    atHand?.meeting && copyIsDue(atHand.meeting, copies, today)
      ? [
          {
            id: 'copy',
            picture: 'ui#share',
            sentences: [t('meeting-notes:due')],
            go: { word: t('meeting-notes:give'), to: `${base}/share` },
            now: false,
          },
        ]
      : [];
  const lookBack: readonly Note[] =
    !later && toLookBackOn(agreements, today).length > 0
      ? [
          {
            id: 'look-back',
            picture: 'ui#story-look-back',
            sentences: [t('agreements:due')],
            go: { word: t('agreements:lookBack'), to: `${base}/look-back` },
            now: false,
            onPutAway: () => setLater(true),
          },
        ]
      : [];
  return isToday || atHand?.is === 'going'
    ? [...meeting(), ...copy, ...lookBack, ...backup]
    : [...copy, ...lookBack, ...meeting(), ...backup];
}
