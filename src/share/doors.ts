// Where every field of every record may go. Whatever is not listed for a door does not pass it; the device itself is no door. What nobody
// here knows passes into the client's own backup only.
// A new field does not compile until somebody has decided about it here.
import type { Media, RecordKind, RecordOf } from '#domain/records.ts';

/** The ways out: the client's own backup, a copy for somebody, paper, the professional's record, and a phone's calendar. */
export type Door = 'backup' | 'copy' | 'paper' | 'professional' | 'calendar';

type Doors<T> = Record<keyof T, readonly Door[]>;
type Table = { [K in RecordKind]: Doors<RecordOf<K>> } & { media: Doors<Media> };

const everywhere = ['backup', 'copy', 'paper', 'professional'] as const;
/** Means something to a program only. */
const files = ['backup', 'copy', 'professional'] as const;
const backup = ['backup'] as const;
/** Also where others may look on with a phone: what, when and where, and nothing else. */
const agenda = ['backup', 'copy', 'paper', 'professional', 'calendar'] as const;
const agendaFiles = ['backup', 'copy', 'professional', 'calendar'] as const;
/** What an invitation tells to who comes, and no copy. */
const invited = ['backup', 'calendar'] as const;
/** Says something of this device, and nothing on another. */
const nowhere = [] as const;

const made = {
  id: files,
  planId: files,
  revision: files,
  base: backup,
  order: everywhere,
  at: everywhere,
  said: everywhere,
};
/** Of what only the client's own device and backups hold. */
const own = {
  id: backup,
  planId: backup,
  revision: backup,
  base: backup,
  order: backup,
  at: backup,
  said: backup,
};
const told = { text: everywhere, photo: everywhere, voice: files, drawing: everywhere };

export const doors = {
  plans: {
    id: files,
    revision: files,
    base: backup,
    branch: backup,
    order: files,
    at: everywhere,
    name: everywhere,
    face: everywhere,
    photo: everywhere,
    level: everywhere,
    speaks: backup,
    roundId: files,
    position: backup,
    pairs: backup,
    // Without it what was left out would be there again.
    photosOnly: everywhere,
    example: everywhere,
    deletedAt: backup,
    backedUp: nowhere,
    // Stands beside the plan there.
    beyond: nowhere,
  },
  rounds: made,
  people: {
    ...made,
    name: everywhere,
    relation: everywhere,
    ring: everywhere,
    face: everywhere,
    photo: everywhere,
  },
  cards: { ...made, questionId: everywhere, ...told },
  answers: {
    ...made,
    roundId: files,
    questionId: everywhere,
    state: everywhere,
    marks: everywhere,
    // Nobody else has to know which answers the client unlocked for them.
    locked: backup,
    asked: everywhere,
    // What the client thought of an earlier year is not in a copy either.
    settled: backup,
    unsure: backup,
  },
  observations: {
    ...made,
    roundId: files,
    questionId: everywhere,
    choices: everywhere,
    asked: everywhere,
    ...told,
    locked: backup,
  },
  wishes: {
    ...made,
    roundId: files,
    earlier: backup,
    unsure: backup,
    topicId: everywhere,
    kind: everywhere,
    from: everywhere,
    ...told,
    matters: everywhere,
    state: everywhere,
    steps: everywhere,
    lookedBack: backup,
    locked: backup,
  },
  agreements: {
    ...made,
    id: agendaFiles,
    revision: agendaFiles,
    roundId: files,
    earlier: backup,
    topicId: everywhere,
    wishId: files,
    talkId: files,
    pointId: backup,
    additionId: files,
    ...told,
    text: agenda,
    card: everywhere,
    pictureWord: agenda,
    who: everywhere,
    from: agenda,
    time: agenda,
    rule: agenda,
    lookBack: everywhere,
    consent: everywhere,
    state: everywhere,
    ended: everywhere,
    lookedBack: backup,
  },
  checkIns: { ...made, agreementId: files, day: everywhere, value: everywhere, ...told },
  talks: {
    ...made,
    id: agendaFiles,
    revision: agendaFiles,
    roundId: files,
    kind: everywhere,
    state: everywhere,
    day: agenda,
    // A copy tells of talks that are over: when, who was there, and who signed.
    time: invited,
    where: invited,
    how: backup,
    who: everywhere,
    points: backup,
    position: backup,
    moodBefore: backup,
    moodAfter: backup,
    reached: backup,
    signatures: everywhere,
  },
  additions: {
    ...made,
    roundId: files,
    place: everywhere,
    relation: everywhere,
    ...told,
    state: everywhere,
    source: files,
    copyId: backup,
  },
  adaptations: {
    ...made,
    target: files,
    hidden: files,
    place: files,
    words: files,
    photo: files,
    voice: files,
    choices: files,
    level: backup,
    pairs: backup,
    // Only where a picture is left out for it: see `select`.
    known: everywhere,
    unsure: backup,
    own: files,
  },
  proofs: { ...made, roundId: files, proof: everywhere, value: everywhere },
  copies: {
    ...own,
    forName: backup,
    personId: backup,
    topics: backup,
    unlocked: backup,
    held: backup,
    stoodIn: backup,
    shape: backup,
    answerBefore: backup,
  },
  pictures: { ...own, words: backup, photo: backup, voice: backup, board: backup },
  media: {
    id: files,
    planId: files,
    kind: everywhere,
    type: everywhere,
    bytes: everywhere,
    width: everywhere,
    height: everywhere,
    duration: files,
  },
} as const satisfies Table;

/** What stands in a required field that does not pass the door: it says nothing. */
const unsaid = {
  plans: { speaks: false },
  answers: { locked: false },
  observations: { locked: false },
  wishes: { locked: false },
  talks: { points: [] },
} as const satisfies { [K in RecordKind]?: Partial<RecordOf<K>> };

/** A record as it passes a door: only the fields that may, and what says nothing in the place of required ones. */
export function through<K extends RecordKind>(kind: K, record: RecordOf<K>, door: Door): RecordOf<K> {
  const allowed: Record<string, readonly Door[]> = doors[kind];
  const silent: Record<string, unknown> = kind in unsaid ? unsaid[kind as keyof typeof unsaid] : {};
  const fields = Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    // A newer app wrote it, and nobody here can decide about it: it stays with the client.
    const doorsOfField = Object.hasOwn(allowed, field) ? allowed[field] : backup;
    if (doorsOfField?.includes(door)) return [[field, value]];
    return field in silent ? [[field, silent[field]]] : [];
  });
  return Object.fromEntries(fields) as RecordOf<K>;
}
