// What "Lees voor" reads of a question: the question, then its cards in turn, then the answers that every question has. Who cannot read
// must hear of those too, else the cards seem to be all there is to say.
import type { TFunction } from 'i18next';
import { levelOf } from '#domain/asking.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { CardRef } from '#domain/records.ts';
import { isScale, type ScaleKind, type Step } from '#domain/steps.ts';
import { readVoice } from '#storage/queries.ts';
import { hintOf } from '#ui/question-panel/hint.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import { scaleOf } from '#ui/words/scales.ts';
import type { Words } from '#ui/words/useWords.ts';
import { spokenWent } from './Went.tsx';

export function segmentsOf(
  question: Question,
  step: Step | undefined,
  contents: PlanContents,
  words: Words,
  t: TFunction<['question', 'frame']>,
): readonly Segment[] {
  // Level 1 shows a keyword, but hears the whole question.
  const asked: Segment[] = [
    { id: 'question', text: words.question(question.id), ...soundOf(words.voice('question', question.id)) },
  ];
  if (levelOf(question, contents.plan) === 3)
    asked.push({ id: 'explanation', text: words.explanation(question.id) });
  const pair = step?.kind === 'cards' && step.pair === true;
  const hint = hintOf(question, levelOf(question, contents.plan), pair, t);
  if (hint) asked.push({ id: 'hint', text: hint });
  if (!step) return asked;
  const always: Segment[] = [
    { id: 'something-else', text: t('question:somethingElse') },
    { id: 'dont-know', text: t('frame:dontKnow') },
  ];
  if (step.kind === 'cards' || step.kind === 'rows')
    return [
      ...asked,
      ...(step.kind === 'cards' ? step.adding : []).map((one) => ({
        id: `add-${one}`,
        text: t(`question:add.${one}`),
      })),
      ...(step.kind === 'rows' && isScale(question.kind) ? scaleSegments(question.kind, words) : []),
      ...step.cards.flatMap((card) => withWent(card, contents, words, t)),
      ...always,
    ];
  if (step.kind === 'scale' && isScale(question.kind)) {
    return [
      ...asked,
      ...withWent(step.card, contents, words, t),
      ...scaleSegments(question.kind, words),
      ...always,
    ];
  }
  if (step.kind === 'topics')
    return [{ id: 'question', text: t('question:topics.of', { name: words.card(step.card, contents) }) }];
  return [
    { id: 'question', text: t('question:call.title') },
    {
      id: 'call',
      text: `${t('question:call.own')} ${t('question:call.safeHome')} ${t('question:call.danger')}`,
    },
  ];
}

function scaleSegments(scale: ScaleKind, words: Words): readonly Segment[] {
  const { kind, values } = scaleOf(scale);
  return values.map((value) => ({ id: value, text: words.scale(kind, value) }));
}

// The recording of a card says nothing of how it went: that comes after it.
function withWent(
  card: CardRef,
  contents: PlanContents,
  words: Words,
  t: TFunction<['question', 'frame']>,
): Segment[] {
  const went = spokenWent(card, contents, words, t);
  return [cardSegment(card, contents, words), ...(went === '' ? [] : [{ id: card, text: went }])];
}

/** A card as it is read: its own recording when it has one, else its word. */
export function cardSegment(
  card: CardRef,
  contents: Pick<PlanContents, 'people' | 'cards' | 'agreements'>,
  words: Words,
): Segment {
  const text = words.card(card, contents);
  const { kind, id } = cardOf(card);
  const own = kind === 'own' ? contents.cards.find((one) => one.id === id)?.voice : undefined;
  const voice = kind === 'choice' ? words.voice('choice', id) : own;
  return { id: card, text, ...soundOf(voice) };
}

function soundOf(voice: string | undefined): Pick<Segment, 'sound'> {
  return voice === undefined ? {} : { sound: () => readVoice(voice) };
}
