// After "Stop": all is saved. Going on leads to where the client was: the very question, or what comes after the questions of a topic.
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { useRecords } from '#storage/queries.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { whereLeft } from '#ui/places/where-left.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { AfterTalk, useAskAfter } from './AfterTalk.tsx';
import styles from './StoppedScreen.module.css';

const today = () => new Date().toLocaleDateString('sv');

export function StoppedScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation('stopped');
  const { reading } = useReadAloud();
  const asks = useAskAfter(plan);
  const { questions } = useCatalogue();
  const { position } = plan;
  const left = position && questions.find((one) => one.id === position.questionId);
  // A talk that is going on keeps its own place: somebody who stops in it goes on in it.
  const talk = useRecords('talks', plan.id)?.find(
    ({ kind, state, day }) => kind === 'meeting' && state === 'going' && day === today(),
  );
  const whereTo = talk
    ? `/plan/${plan.id}/talk/${talk.id}/now`
    : left
      ? whereLeft(plan.id, position, left.topic)
      : `/plan/${plan.id}`;
  const goOn = talk ? t('goOn.talk') : left && t('goOn.same');
  const title = t('title', { name: plan.name });
  const reads = [
    { id: 'title', text: title },
    { id: 'saved', text: `${t('saved')} ${t('rest')}` },
    ...(asks ? [{ id: 'ask', text: t('ask.after') }] : []),
    { id: 'goOn', text: goOn ? `${t('goOn')}. ${goOn}` : t('goOn') },
    { id: 'other', text: t('otherPlan') },
  ];
  return (
    <Frame title={title} reads={reads} fills>
      <div className={styles.stopped}>
        <div className={`${styles.saved} ${reading === 'saved' ? styles.reading : ''}`}>
          <span className={styles.face}>
            <Portrait face={plan.face} photo={plan.photo} />
            <Picture of="ui#check" className={styles.tick} />
          </span>
          <div>
            <p className={styles.sure}>{t('saved')}</p>
            <p>{t('rest')}</p>
          </div>
        </div>
        {asks && (
          <Suspense fallback={null}>
            <AfterTalk plan={plan} />
          </Suspense>
        )}
        <LinkCards>
          <li>
            <LinkCard
              href={whereTo}
              face={<Picture of="ui#forward" />}
              word={t('goOn')}
              {...(goOn ? { sentence: goOn } : {})}
              next
              topic="leisure"
              reading={reading === 'goOn'}
            />
          </li>
          <li>
            <LinkCard
              href="/plans"
              face={<Picture of="ui#plans" />}
              word={t('otherPlan')}
              reading={reading === 'other'}
            />
          </li>
        </LinkCards>
      </div>
    </Frame>
  );
}
