// The client's talks about the plan: the ones that are coming or going on, and the ones that were, each with its day.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Plan, Talk } from '#domain/records.ts';
import { talksOf } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { useContents } from '#storage/queries.ts';
import { planTalk } from '#storage/talks.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import styles from './TalksScreen.module.css';

/** How the client likes to meet. */
const HOW = '6.7';

export function TalksScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  return contents ? <Talks contents={contents} /> : null;
}

function Talks({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('talk');
  const { day } = useWhenWords();
  const words = usePointWords(contents);
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const today = useToday();
  const { plan } = contents;
  const { open, over } = talksOf(contents.talks);

  const begin = async () => {
    const answer = contents.answers.find(
      ({ questionId, roundId }) => questionId === HOW && roundId === plan.roundId,
    );
    const how = (answer?.marks ?? []).flatMap(({ card }) =>
      card.startsWith('choice:') ? card.slice('choice:'.length) : [],
    );
    const planned = await save(planTalk(plan, how));
    if (planned.ok) navigate(`/plan/${plan.id}/talk/${planned.value}/points`);
  };
  const titleOf = (talk: Talk) => (talk.day ? day(talk.day) : t('day.none'));
  const aboutOf = (talk: Talk) => talk.points.map(words).join(' · ');
  const stateOf = (talk: Talk) => {
    if (talk.state === 'going') return t('going');
    return t(talk.day !== undefined && talk.day < today ? 'past' : 'planned');
  };
  const none = open.length === 0 && over.length === 0;
  const add = (
    <Button variant={open.length === 0 ? 'go' : 'dashed'} picture="ui#talk" onPress={() => void begin()}>
      {t('new')}
    </Button>
  );
  const list = (talks: readonly Talk[], sentence: (talk: Talk) => string) => (
    <LinkCards>
      {talks.map((talk, at) => (
        <li key={talk.id}>
          <LinkCard
            href={`/plan/${plan.id}/talk/${talk.id}${talk.state === 'planned' ? '/points' : '/now'}`}
            face={<Picture of="ui#talk" />}
            word={titleOf(talk)}
            sentence={sentence(talk)}
            next={talk.state !== 'done' && at === 0}
            reading={reading === talk.id}
          />
        </li>
      ))}
    </LinkCards>
  );

  return (
    <Frame
      title={t('title')}
      bar={<PlacesBar planId={plan.id} current="wishes" />}
      reads={[
        { id: 'title', text: none ? `${t('none.title')}. ${t('none.text')}` : t('title') },
        ...[...open, ...over].map((talk) => ({
          id: talk.id,
          text: `${titleOf(talk)}. ${talk.state === 'done' ? '' : stateOf(talk)}. ${aboutOf(talk)}`,
        })),
      ]}
    >
      {none ? (
        <Notice large picture="ui#talk" title={t('none.title')} actions={add}>
          <p>{t('none.text')}</p>
        </Notice>
      ) : (
        <div className={styles.screen}>
          {open.length > 0 && list(open, (talk) => `${stateOf(talk)}. ${aboutOf(talk)}`)}
          <div>{add}</div>
          {over.length > 0 && (
            <section className={styles.over}>
              <h2 className={styles.heading}>{t('over')}</h2>
              {list(over, aboutOf)}
            </section>
          )}
        </div>
      )}
    </Frame>
  );
}
