// What "Lees voor" reads of a question: the question, then its cards in turn.
import type { TFunction } from 'i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { CardRef, Plan } from '#domain/records.ts';
import { isScale, type Step } from '#domain/steps.ts';
import { readMedia } from '#storage/queries.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import type { Words } from '#ui/words/useWords.ts';
import { scaleOf } from './scales.ts';

/** The question in the words of the client's level. */
export function questionText(question: Question, level: Plan['level'], words: Words): string {
  if (level === 1) return words.keyword(question.id);
  return words.question(question.id);
}

export function segmentsOf(
  question: Question,
  step: Step | undefined,
  contents: PlanContents,
  words: Words,
  t: TFunction<'question'>,
): readonly Segment[] {
  // Level 1 shows a keyword, but hears the whole question.
  const asked: Segment[] = [{ id: 'question', text: words.question(question.id) }];
  if (contents.plan.level === 3) asked.push({ id: 'explanation', text: words.explanation(question.id) });
  if (!step) return asked;
  if (step.kind === 'cards' || step.kind === 'rows')
    return [...asked, ...step.cards.map((card) => cardSegment(card, contents, words))];
  if (step.kind === 'scale' && isScale(question.kind)) {
    const { kind, values } = scaleOf(question.kind);
    return [
      ...asked,
      cardSegment(step.card, contents, words),
      ...values.map((value) => ({ id: value, text: words.scale(kind, value) })),
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

/** A card as it is read: its own recording when it has one, else its word. */
export function cardSegment(
  card: CardRef,
  contents: Pick<PlanContents, 'people' | 'cards' | 'agreements'>,
  words: Words,
): Segment {
  const text = words.card(card, contents);
  const voice = card.startsWith('own:')
    ? contents.cards.find((own) => `own:${own.id}` === card)?.voice
    : undefined;
  if (!voice) return { id: card, text };
  return {
    id: card,
    text,
    sound: async () => {
      const media = await readMedia(voice);
      return media && new Blob([media.bytes], { type: media.type });
    },
  };
}
