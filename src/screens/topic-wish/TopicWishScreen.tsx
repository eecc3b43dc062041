// "Wat wil je?" at the end of a topic: a wish from any card of the answers, or told in an own way, or "Het is goed zo".
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { goodAsIs, questions } from '#content/questions.ts';
import { topicById, topics } from '#content/topics.ts';
import { answersOfRound, askedQuestions, noAdaptation } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import { progress } from '#domain/progress.ts';
import type { CardRef, Plan } from '#domain/records.ts';
import { type WishCard, wishCards } from '#domain/wish-cards.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { addWish, removeWish, type ToldDraft } from '#storage/commands.ts';
import { useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './TopicWishScreen.module.css';
import { WishCardPages } from './WishCardPages.tsx';
import { WishesSoFar } from './WishesSoFar.tsx';

export function TopicWishScreen({ plan, topicId }: { plan: Plan; topicId: string }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  if (!topicById(topicId)) return <Redirect to={`/plan/${plan.id}`} />;
  return <TopicWish contents={contents} topicId={topicId} />;
}

function TopicWish({ contents, topicId }: { contents: PlanContents; topicId: string }) {
  const { t } = useTranslation('wishes');
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [telling, setTelling] = useState(false);
  const { plan } = contents;

  const asked = askedQuestions(questions, noAdaptation, contents);
  const cards = wishCards(topicId, asked, contents, [goodAsIs]);
  const ofTopic = contents.wishes.filter((one) => one.roundId === plan.roundId && one.topicId === topicId);
  const wishes = ofTopic.filter((one) => one.kind === 'wish');
  const enough = ofTopic.find((one) => one.kind === 'enough');
  const wishOf = (card: CardRef) => wishes.find((one) => one.from?.card === card);

  const toggle = ({ questionId, card, locked }: WishCard) => {
    const wish = wishOf(card);
    if (wish) void save(removeWish(wish));
    else void save(addWish(plan, { topicId, kind: 'wish', from: { questionId, card }, locked }));
  };
  const toggleEnough = () => {
    if (enough) void save(removeWish(enough));
    else void save(addWish(plan, { topicId, kind: 'enough' }));
  };
  const tell = (draft: ToldDraft) => {
    setTelling(false);
    void save(addWish(plan, { topicId, kind: 'wish', ...draft }));
  };
  const goOn = () => {
    const all = progress(topics, asked, answersOfRound(contents.answers, plan.roundId));
    const at = all.findIndex((one) => one.topicId === topicId);
    const next = all.slice(at + 1).find((one) => one.next)?.next;
    navigate(next ? `/plan/${plan.id}/question/${next}` : `/plan/${plan.id}`);
  };

  const hint = t(cards.length > 0 ? 'topic.cards' : 'topic.noCards');
  return (
    <Frame
      title={t('topic.title')}
      subtitle={words.topic(topicId)}
      topic={topicId}
      fills
      reads={[
        { id: 'title', text: `${t('topic.title')} ${hint}` },
        ...cards.map(({ card }) => ({ id: card, text: words.card(card, contents) })),
        { id: 'tell', text: t('topic.tell') },
        { id: 'enough', text: t('topic.enough') },
        ...wishes.map((wish) => ({ id: wish.id, text: words.wish(wish, contents) })),
      ]}
      bar={<QuestionBar onBack={() => navigate(`/plan/${plan.id}/recap/${topicId}`)} onNext={goOn} />}
    >
      <div className={styles.screen}>
        <section className={styles.choose} aria-label={t('topic.title')}>
          <p>{hint}</p>
          {cards.length > 0 && (
            <WishCardPages
              cards={cards}
              level={plan.level}
              named={contents}
              reading={reading}
              isChosen={({ card }) => wishOf(card) !== undefined}
              onToggle={toggle}
            />
          )}
          <div className={styles.ways}>
            <Button variant="dashed" picture="ui#something-else" onPress={() => setTelling(true)}>
              {t('topic.tell')}
            </Button>
            <Button picture="ui#enough" aria-pressed={enough !== undefined} onPress={toggleEnough}>
              {t('topic.enough')}
            </Button>
          </div>
        </section>
        <WishesSoFar
          wishes={wishes}
          named={contents}
          reading={reading}
          onRemove={(wish) => void save(removeWish(wish))}
        />
      </div>
      {telling && (
        <Dialog title={t('topic.title')} onClose={() => setTelling(false)} size="wide">
          <TellCapture
            ways={['word', 'photo', 'voice', 'drawing']}
            encode={encodePhoto}
            onDone={tell}
            onCancel={() => setTelling(false)}
          />
        </Dialog>
      )}
    </Frame>
  );
}
