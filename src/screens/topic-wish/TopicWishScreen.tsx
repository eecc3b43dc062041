// "Wat wil je?" at the end of a topic: a wish from any card of the answers, or told in an own way, or "Het is goed zo".

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { goodAsIs } from '#content/questions.ts';
import { answersOfRound, askedQuestions, choicesPerPage, pagesOf } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import { progress } from '#domain/progress.ts';
import type { CardRef, Plan } from '#domain/records.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type WishCard, wishCards } from '#domain/wish-cards.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { usePreferences } from '#state/preferences.ts';
import { useSave } from '#state/saving.ts';
import { setPosition } from '#storage/plans.ts';
import { useContents } from '#storage/queries.ts';
import { addWish, removeWish } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { CardPagesTurn } from '#ui/choice-card/CardPagesTurn.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { SupporterPrompt } from '#ui/supporter-prompt/SupporterPrompt.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './TopicWishScreen.module.css';
import { WishesSoFar } from './WishesSoFar.tsx';

export function TopicWishScreen({ plan, topicId }: { plan: Plan; topicId: string }) {
  const contents = useContents(plan.id);
  const { topics } = useCatalogue();
  if (!contents) return null;
  if (!topics.some((topic) => topic.id === topicId)) return <Redirect to={`/plan/${plan.id}`} />;
  return <TopicWish contents={contents} topicId={topicId} />;
}

function TopicWish({ contents, topicId }: { contents: PlanContents; topicId: string }) {
  const { t } = useTranslation('wishes');
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const { prompts, setPrompts } = usePreferences();
  const [telling, setTelling] = useState<'wish' | 'unwanted'>();
  const [turned, setTurned] = useState(0);
  const { plan } = contents;

  const asked = askedQuestions(questions, contents);
  const cards = wishCards(topicId, asked, contents, [goodAsIs]);
  const ofTopic = contents.wishes.filter((one) => one.roundId === plan.roundId && one.topicId === topicId);
  const wishes = ofTopic.filter((one) => one.kind === 'wish');
  const unwanted = ofTopic.filter((one) => one.kind === 'unwanted');
  const enough = ofTopic.find((one) => one.kind === 'enough');
  const lastId = asked.filter((one) => one.topic === topicId).at(-1)?.id;
  useEffect(() => {
    if (lastId) void setPosition(plan.id, { questionId: lastId, step: 0, after: 'wish' });
  }, [plan.id, lastId]);

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
    setTelling(undefined);
    if (telling) void save(addWish(plan, { topicId, kind: telling, ...draft }));
  };
  const goOn = () => {
    const all = progress(topics, asked, answersOfRound(contents.answers, plan.roundId));
    const at = all.findIndex((one) => one.topicId === topicId);
    const next = all.slice(at + 1).find((one) => one.next)?.next;
    navigate(next ? `/plan/${plan.id}/question/${next}` : `/plan/${plan.id}`);
  };

  const pages = pagesOf(cards, choicesPerPage[plan.level]);
  // Reading turns the pages, so that the card that is read is the card that is seen.
  const read = pages.findIndex((page) => page.some(({ card }) => card === reading));
  const shown = read >= 0 ? read : Math.min(turned, pages.length - 1);

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
        { id: 'unwanted', text: t('unwanted') },
        { id: 'enough', text: t('topic.enough') },
        ...wishes.map((wish) => ({ id: wish.id, text: words.wish(wish, contents) })),
        ...unwanted.map((wish) => ({
          id: wish.id,
          text: `${t('unwanted')}: ${words.wish(wish, contents)}`,
        })),
      ]}
      bar={
        <QuestionBar onBack={() => navigate(`/plan/${plan.id}/recap/${topicId}`)} onNext={goOn}>
          {pages.length > 1 && <CardPagesTurn current={shown} total={pages.length} onTurn={setTurned} />}
        </QuestionBar>
      }
      prompt={<SupporterPrompt text={t('topic.prompt')} shown={prompts} onShow={setPrompts} />}
    >
      <div className={styles.screen}>
        <section className={styles.choose} aria-label={t('topic.title')}>
          <p>{hint}</p>
          {cards.length > 0 && (
            <CardGrid size={Math.min(cards.length, choicesPerPage[plan.level])} label={hint}>
              {pages[shown]?.map((from) => (
                <ChoiceCard
                  key={from.card}
                  face={<CardFace card={from.card} questionId={from.questionId} named={contents} />}
                  word={words.card(from.card, contents)}
                  chosen={wishOf(from.card) !== undefined}
                  reading={reading === from.card}
                  onPress={() => toggle(from)}
                />
              ))}
            </CardGrid>
          )}
        </section>
        <div className={styles.side}>
          <WishesSoFar
            heading={t('topic.wishes')}
            wishes={wishes}
            named={contents}
            reading={reading}
            onRemove={(wish) => void save(removeWish(wish))}
          />
          {unwanted.length > 0 && (
            <WishesSoFar
              heading={t('unwanted')}
              wishes={unwanted}
              named={contents}
              reading={reading}
              onRemove={(wish) => void save(removeWish(wish))}
            />
          )}
          <div className={styles.ways}>
            <Button variant="dashed" picture="ui#something-else" onPress={() => setTelling('wish')}>
              {t('topic.tell')}
            </Button>
            <Button variant="dashed" picture="ui#unwanted" onPress={() => setTelling('unwanted')}>
              {t('unwanted')}
            </Button>
            <Button picture="ui#enough" aria-pressed={enough !== undefined} onPress={toggleEnough}>
              {t('topic.enough')}
            </Button>
          </div>
        </div>
      </div>
      {telling && (
        <Dialog
          title={t(telling === 'wish' ? 'topic.title' : 'unwanted.tell')}
          onClose={() => setTelling(undefined)}
          size="wide"
        >
          <TellCapture
            ways={['word', 'photo', 'picture', 'voice', 'drawing']}
            sources={pictureSources}
            encode={encodePhoto}
            onDone={tell}
            onCancel={() => setTelling(undefined)}
          />
        </Dialog>
      )}
    </Frame>
  );
}
