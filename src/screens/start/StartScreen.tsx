// Where the app opens: a welcome at the first visit, straight to the plan when there is one, faces when there are more.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { whereOpened } from '#state/installing.ts';
import { useDamagedPlans } from '#storage/damaged.ts';
import { useDeletedPlans, useMedia, usePlans } from '#storage/queries.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { DamagedPlans } from './DamagedPlans.tsx';
import { HomeScreenHint } from './HomeScreenHint.tsx';
import { QuietLink } from './QuietLink.tsx';
import styles from './StartScreen.module.css';
import { useServedBy } from './served-by.ts';
import { ThrownAway } from './ThrownAway.tsx';

export interface StartScreenProps {
  /** Shows the plans to choose from, even when there is only one. */
  all?: boolean;
  /** The offer of a new version of the app. */
  update?: ReactNode;
}

export function StartScreen({ all, update }: StartScreenProps) {
  const { t } = useTranslation('start');
  const { reading } = useReadAloud();
  const servedBy = useServedBy();
  const plans = usePlans();
  const deleted = useDeletedPlans();
  const damaged = useDamagedPlans();
  const only = plans?.length === 1 ? plans[0] : undefined;
  if (only && !only.example && !all) return <Redirect to={`/plan/${only.id}`} replace />;
  if (!plans || !deleted || !damaged) return null;

  const first = plans.length === 0;
  const lead = first ? t('welcome') : t('which');
  const planWord = (plan: (typeof plans)[number]) => t('plan', { name: plan.name });
  const reads = [
    { id: 'title', text: t('app') },
    { id: 'lead', text: lead },
    ...plans.map((plan) => ({ id: plan.id, text: planWord(plan) })),
    { id: 'new', text: `${t('newPlan')}. ${first ? t('newPlan.more') : ''}` },
    { id: 'copy', text: `${t('openCopy')}. ${first ? t('openCopy.more') : ''}` },
    { id: 'example', text: first ? `${t('lookExample')}. ${t('lookExample.more')}` : t('lookExample') },
    { id: 'putBack', text: t('putBackPlan') },
    { id: 'story', text: t('story') },
    ...(servedBy === undefined ? [] : [{ id: 'servedBy', text: t('servedBy', { name: servedBy }) }]),
  ];

  return (
    <MediaSourceContext value={useMedia}>
      <Frame title={t('app')} reads={reads} fills>
        <div className={styles.start}>
          {update}
          <DamagedPlans rows={damaged} />
          <HomeScreenHint where={whereOpened()} first={first} />
          <p className={first ? styles.welcome : styles.lead}>{lead}</p>
          {!first && (
            <LinkCards>
              {plans.map((plan) => (
                <li key={plan.id} data-skin={plan.face.skin} data-hair={plan.face.hairColor}>
                  <LinkCard
                    href={`/plan/${plan.id}`}
                    face={<Portrait face={plan.face} photo={plan.photo} />}
                    round
                    word={plan.name}
                    {...(plan.example ? { sentence: t('example') } : {})}
                    topic="who"
                    reading={reading === plan.id}
                  />
                </li>
              ))}
            </LinkCards>
          )}
          <LinkCards large={first}>
            <li>
              <LinkCard
                href="/new"
                face={<Picture of="ui#plan" />}
                word={t('newPlan')}
                {...(first ? { sentence: t('newPlan.more'), next: true, topic: 'leisure' } : {})}
                reading={reading === 'new'}
              />
            </li>
            <li>
              <LinkCard
                href="/copy"
                face={<Picture of="ui#family-copy" />}
                word={t('openCopy')}
                {...(first ? { sentence: t('openCopy.more'), topic: 'working' } : {})}
                reading={reading === 'copy'}
              />
            </li>
            {!plans.some((plan) => plan.example) && (
              <li>
                <LinkCard
                  href="/example"
                  face={<Picture of="ui#example" />}
                  word={t('lookExample')}
                  {...(first ? { sentence: t('lookExample.more'), topic: 'network' } : {})}
                  reading={reading === 'example'}
                />
              </li>
            )}
          </LinkCards>
          <div className={styles.quiet}>
            <QuietLink href="/put-back" picture="ui#folder" reading={reading === 'putBack'}>
              {t('putBackPlan')}
            </QuietLink>
            <QuietLink href="/story" picture="ui#story-tell" reading={reading === 'story'}>
              {t('story')}
            </QuietLink>
          </div>
          <ThrownAway plans={deleted} />
          {servedBy !== undefined && <p className={styles.servedBy}>{t('servedBy', { name: servedBy })}</p>}
        </div>
      </Frame>
    </MediaSourceContext>
  );
}
