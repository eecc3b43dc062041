// One wish: what it is and where it came from, how it stands, the steps to it, and what was agreed of it.
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Plan, Wish } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { changeWish } from '#storage/wishes.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { AgreedPart } from './AgreedPart.tsx';
import { Steps } from './Steps.tsx';
import { WishCard } from './WishCard.tsx';
import styles from './WishScreen.module.css';
import { agreementsOf, stateOf, wishStates } from './wish-state.ts';

export function WishScreen({ plan, wishId }: { plan: Plan; wishId: string }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  const wish = contents.wishes.find(({ id }) => id === wishId);
  if (!wish || wish.kind === 'enough') return <Redirect to={`/plan/${plan.id}/wishes`} />;
  return <OneWish wish={wish} contents={contents} />;
}

function OneWish({ wish, contents }: { wish: Wish; contents: PlanContents }) {
  const { t } = useTranslation(['wishes', 'frame']);
  const { questions } = useCatalogue();
  const words = usePageWords();
  const when = useWhenWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const title = words.wish(wish, contents);
  const state = stateOf(wish);
  const agreements = agreementsOf(wish, contents);
  const asked = wish.from && questions.find(({ id }) => id === wish.from?.questionId);
  const { voice } = wish;

  return (
    <Frame
      title={title}
      subtitle={words.topic(wish.topicId)}
      topic={wish.topicId}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(`/plan/${wish.planId}/wishes`)}>
              {t('frame:back')}
            </Button>
          }
        />
      }
      reads={[
        { id: 'title', text: `${t(wish.kind === 'unwanted' ? 'wishes:unwanted' : 'wishes:one')}: ${title}.` },
        ...(voice === undefined ? [] : [{ id: 'title', text: title, sound: () => readVoice(voice) }]),
        ...(asked ? [{ id: 'from', text: t('wishes:from', { heading: words.heading(asked.id) }) }] : []),
        { id: 'state', text: `${t('wishes:state')} ${t(`wishes:state.${state}`)}.` },
        { id: 'state', text: `${wishStates.map((one) => t(`wishes:state.${one}`)).join(', ')}.` },
        ...(wish.kind === 'wish' ? [{ id: 'steps', text: t('wishes:steps') }] : []),
        ...(wish.steps ?? []).map((step) => ({ id: step.id, text: words.told(step) })),
        ...agreements.flatMap((one) =>
          toldReads(one, `${words.agreement(one, contents)}. ${when.when(one) ?? ''}`, readVoice),
        ),
      ]}
    >
      <div className={styles.screen}>
        <WishCard wish={wish} contents={contents} reading={reading} />
        <div className={styles.main}>
          <section className={styles.panel}>
            <h2 className={`${styles.heading} ${reading === 'state' ? styles.reading : ''}`}>
              {t('wishes:state')}
            </h2>
            <div className={styles.states} role="radiogroup" aria-label={t('wishes:state')}>
              {wishStates.map((one) => (
                // biome-ignore lint/a11y/useSemanticElements: the same buttons as all cards to choose from
                <button
                  key={one}
                  type="button"
                  role="radio"
                  aria-checked={one === state}
                  className={styles.state}
                  onClick={() => void save(changeWish(wish, { state: one }))}
                >
                  <Picture of={`ui#wish-${one}`} className={styles.sign} />
                  {t(`wishes:state.${one}`)}
                </button>
              ))}
            </div>
            {state === 'dropped' && <p className={styles.calm}>{t('wishes:dropped')}</p>}
          </section>
          {(wish.kind === 'wish' || agreements.length > 0) && (
            <AgreedPart wish={wish} contents={contents} reading={reading} />
          )}
          {wish.kind === 'wish' && <Steps wish={wish} named={contents} reading={reading} />}
        </div>
      </div>
    </Frame>
  );
}
