// Mijn jaren: the plan as it was in earlier years, to read; and a new year from the old plan.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { dayOf } from '#domain/days.ts';
import { planPages } from '#domain/page.ts';
import type { Plan, Round } from '#domain/records.ts';
import {
  agreementsThen,
  asInRound,
  asItWas,
  differences,
  earlierRounds,
  isOpen,
  isOtherwise,
  newAgreements,
  wishesThen,
} from '#domain/rounds.ts';
import { beganOn, endedOn } from '#domain/year.ts';
import { useSave } from '#state/saving.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { startRound } from '#storage/rounds.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { PlanScroll } from '#ui/plan-page/PlanScroll.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { segmentsOf } from '#ui/plan-page/segments.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './YearsScreen.module.css';

export function YearsScreen({ plan, roundId }: { plan: Plan; roundId: string | undefined }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  const round = contents.rounds.find(({ id }) => id === roundId);
  return round ? <Year contents={contents} round={round} /> : <Years contents={contents} />;
}

function useYearName() {
  const { t } = useTranslation('years');
  const days = useDayWords();
  return (round: Round) => t('from', { day: days.withYear(dayOf(new Date(round.at))) });
}

function Years({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation(['years', 'frame']);
  const [, navigate] = useLocation();
  const save = useSave();
  const nameOf = useYearName();
  const { reading } = useReadAloud();
  const [asking, setAsking] = useState(false);
  const { plan } = contents;
  const base = `/plan/${plan.id}`;
  const earlier = earlierRounds(contents);
  const [last] = earlier;
  const changed = last ? differences(contents, last.id) : [];
  const wishes = last ? wishesThen(contents, last.id) : [];
  const agreed = last
    ? [...agreementsThen(contents, beganOn(contents)).filter(isOtherwise), ...newAgreements(contents)]
    : [];
  const open =
    changed.filter(({ settled, unsure }) => !settled && !unsure).length + wishes.filter(isOpen).length;
  const now = contents.rounds.find(({ id }) => id === plan.roundId);
  const start = async () => {
    setAsking(false);
    const saved = await save(startRound(plan.id));
    if (saved.ok) navigate(`${base}/new-year`);
  };

  const cards = [
    {
      id: 'now',
      href: `${base}/pages`,
      picture: 'ui#look',
      word: t('years:now'),
      sentence: now && nameOf(now),
    },
    ...(last
      ? [
          {
            id: 'new',
            href: `${base}/new-year`,
            picture: 'ui#again',
            word: t('years:take'),
            sentence: undefined,
          },
        ]
      : []),
    ...(changed.length + wishes.length + agreed.length > 0
      ? [
          {
            id: 'changed',
            href: `${base}/new-year/changed`,
            picture: 'ui#other',
            word: t('years:changed'),
            sentence: open > 0 ? t('years:changed.open', { count: open }) : t('years:changed.decided'),
          },
        ]
      : []),
    ...earlier.map((round) => ({
      id: round.id,
      href: `${base}/years/${round.id}`,
      picture: 'ui#plan',
      word: t('years:earlier'),
      sentence: nameOf(round),
    })),
  ];
  return (
    <Frame
      title={t('years:title')}
      reads={[
        { id: 'title', text: t('years:title') },
        ...cards.map(({ id, word, sentence }) => ({ id, text: [word, sentence].filter(Boolean).join('. ') })),
      ]}
      bar={<PlacesBar planId={plan.id} current="plan" />}
    >
      <div className={styles.years}>
        <LinkCards>
          {cards.map(({ id, href, picture, word, sentence }) => (
            <li key={id}>
              <LinkCard
                href={href}
                face={<Picture of={picture} />}
                word={word}
                {...(sentence === undefined ? {} : { sentence })}
                reading={reading === id}
              />
            </li>
          ))}
        </LinkCards>
        <Button picture="ui#calendar" onPress={() => setAsking(true)}>
          {t('years:start')}
        </Button>
      </div>
      {asking && (
        <Dialog title={t('years:start')} onClose={() => setAsking(false)}>
          <p>{t('years:start.keeps')}</p>
          <p>{t('years:start.then')}</p>
          <DialogActions>
            <Button onPress={() => setAsking(false)}>{t('frame:cancel')}</Button>
            <Button variant="go" onPress={() => void start()}>
              {t('years:start.yes')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Frame>
  );
}

function Year({ contents, round }: { contents: PlanContents; round: Round }) {
  const { t } = useTranslation('years');
  const [, navigate] = useLocation();
  const words = usePageWords();
  const { topics, questions } = useCatalogue();
  const nameOf = useYearName();
  const { reading } = useReadAloud();
  const until = endedOn(round, contents.rounds);
  const then = until === undefined ? asInRound(contents, round.id) : asItWas(contents, round.id, until);
  const pages = planPages(then, topics, questions);
  const back = () => navigate(`/plan/${contents.plan.id}/years`);
  return (
    <Frame
      title={t('earlier')}
      subtitle={nameOf(round)}
      reads={pages.flatMap((page) => segmentsOf(page, { words, named: then, soundOf: readVoice }))}
      bar={<QuestionBar onBack={back} />}
    >
      {pages.length === 0 ? (
        <Notice large picture="ui#plan" title={t('empty')} />
      ) : (
        <PlanScroll pages={pages} named={then} reading={reading} />
      )}
    </Frame>
  );
}
