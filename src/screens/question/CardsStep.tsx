// A page of cards to choose from: one or many; people can be added, and what the client told is a card like the others.
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf, choicesPerPage, levelOf } from '#domain/asking.ts';
import type { CardRef } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { type Adding, isScale, type Step } from '#domain/steps.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { addCard } from '#storage/commands.ts';
import { addPerson } from '#storage/people.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import type { Way } from '#ui/capture/told-draft.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { PersonForm } from '#ui/person-form/PersonForm.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import styles from './CardsStep.module.css';
import { ChangeCard } from './ChangeCard.tsx';
import { PlacedCard } from './PlacedCard.tsx';
import type { StepProps } from './StepView.tsx';
import { cardSegment } from './segments.ts';
import { useMarks } from './useMarks.ts';

const addingPictures: Record<Adding, string> = {
  tell: 'ui#microphone',
  photo: 'ui#camera',
  person: 'ui#person-add',
};
const addingWays = { tell: ['word', 'voice', 'drawing'], photo: ['photo'] } satisfies Partial<
  Record<Adding, Way[]>
>;

export function CardsStep({
  step,
  question,
  place,
  answer,
  contents,
}: StepProps<Extract<Step, { kind: 'cards' }>>) {
  const { t } = useTranslation('question');
  const words = useWords();
  const save = useSave();
  const { reading, read } = useReadAloud();
  const [open, setOpen] = useState<
    { kind: 'change'; card: CardRef } | { kind: 'person' } | { kind: 'tell'; ways: readonly Way[] }
  >();
  const close = () => setOpen(undefined);

  const bounds = boundsOf(question);
  const { markedAs, mark } = useMarks(question, place, answer);
  const count = answer?.marks.length ?? 0;
  const full = count >= bounds.max;
  const where = t('cards', { current: step.page + 1, total: step.pages });

  // What was told stays on the screen until it is stored.
  const keep = async (command: Promise<Saved<unknown>>) => {
    const saved = await save(command);
    if (saved.ok) close();
  };

  const { people, cards, agreements } = contents;
  const { speaks } = contents.plan;
  const named = useMemo(() => ({ people, cards, agreements }), [people, cards, agreements]);
  const choose = useCallback(
    (card: CardRef) => {
      if (speaks) read([cardSegment(card, named, words)]);
      mark(card, 'chosen');
    },
    [speaks, read, named, words, mark],
  );
  const change = useCallback((card: CardRef) => setOpen({ kind: 'change', card }), []);

  return (
    <div className={styles.step}>
      <CardGrid
        size={step.pair ? 2 : choicesPerPage[levelOf(question, contents.plan)]}
        role={bounds.single ? 'radiogroup' : 'group'}
        label={words.question(question.id)}
      >
        {step.adding.map((adding) => (
          <ChoiceCard
            key={adding}
            variant="dashed"
            word={t(`add.${adding}`)}
            face={<Picture of={addingPictures[adding]} />}
            reading={reading === `add-${adding}`}
            onPress={() =>
              setOpen(adding === 'person' ? { kind: 'person' } : { kind: 'tell', ways: addingWays[adding] })
            }
          />
        ))}
        {step.cards.map((card) => (
          <PlacedCard
            key={card}
            card={card}
            questionId={question.id}
            word={words.card(card, contents)}
            named={named}
            chosen={markedAs(card) !== undefined}
            single={bounds.single}
            reading={reading === card}
            onChoose={choose}
            onChange={change}
          />
        ))}
      </CardGrid>
      <p className={styles.where} role="status">
        {full && t('pickMax.full', { count: bounds.max })}
        {step.pages > 1 && !full && [where, ...(count > 0 ? [t('chosen', { count })] : [])].join(' · ')}
      </p>
      {open?.kind === 'tell' && (
        <Dialog title={words.question(question.id)} onClose={close} size="wide">
          <TellCapture
            ways={open.ways}
            encode={encodePhoto}
            onCancel={close}
            onDone={(draft) =>
              // On a scale it is the first card, and gets its place next.
              void keep(addCard(place, draft, isScale(question.kind) ? {} : { value: 'chosen', ...bounds }))
            }
          />
        </Dialog>
      )}
      {open?.kind === 'person' && (
        <Dialog title={t('add.person')} onClose={close} size="wide">
          <PersonForm
            relations={question.relations}
            encode={encodePhoto}
            onCancel={close}
            onDone={(draft) => void keep(addPerson(place.planId, draft, place, bounds))}
          />
        </Dialog>
      )}
      {open?.kind === 'change' && (
        <ChangeCard card={open.card} question={question} contents={contents} onClose={close} />
      )}
    </div>
  );
}
