// Afspraken: what is today and this week, how it went by one tap, and what to look back on. No score: nothing is counted.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { agreementsOn, withoutDay } from '#domain/agenda.ts';
import { type Day, weekOf, weeksLater } from '#domain/days.ts';
import { isGoing, toLookBackOn } from '#domain/looking-back.ts';
import type { Plan } from '#domain/records.ts';
import { useAgreements, useCards, useCheckIns, usePeople } from '#storage/queries.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import styles from './AgreementsScreen.module.css';
import { CalendarButton } from './CalendarButton.tsx';
import { DayAgreement } from './DayAgreement.tsx';
import { EndedPart } from './EndedPart.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import { WentPanel } from './WentPanel.tsx';

/** How far back "Zo ging het" looks. */
const WEEKS_SHOWN = 6;

export function AgreementsScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation('agreements');
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const days = useDayWords();
  const today = useToday();
  const [chosen, setChosen] = useState<Day>();
  const [opened, setOpened] = useState<string>();
  const day = chosen ?? today;
  const week = weekOf(day);
  const [monday = day, sunday = day] = [week[0], week[6]];
  const [first = day, last = day] = [[monday, today].toSorted()[0], [today, sunday].toSorted()[1]];
  const people = usePeople(plan.id);
  const cards = useCards(plan.id);
  const agreements = useAgreements(plan.id);
  const checkIns = useCheckIns(plan.id, weeksLater(first, -WEEKS_SHOWN), last);
  const named = { people: people ?? [], cards: cards ?? [], agreements: agreements ?? [] };
  const words = useAgreementWords(plan, named);

  const title = t('title', { day: days.weekday(today) });
  const bar = <PlacesBar planId={plan.id} current="agreements" />;
  if (!people || !cards || !agreements || !checkIns) {
    return (
      <Frame title={title} reads={[]} bar={bar}>
        {null}
      </Frame>
    );
  }
  if (agreements.length === 0) {
    return (
      <Frame
        title={title}
        reads={[{ id: 'empty', text: `${t('empty.title')}. ${t('empty.text')}` }]}
        bar={bar}
      >
        <Notice
          large
          picture="ui#agreements"
          title={t('empty.title')}
          actions={
            <Button variant="go" onPress={() => navigate(`/plan/${plan.id}/talk`)}>
              {t('empty.go')}
            </Button>
          }
        >
          <p>{t('empty.text')}</p>
        </Notice>
      </Frame>
    );
  }

  const going = agreements.filter(isGoing);
  const ended = agreements.filter((agreement) => !isGoing(agreement));
  const onDay = agreementsOn(agreements, day);
  const anyDay = withoutDay(agreements);
  const due = toLookBackOn(agreements, today);
  const shown = agreements.find(({ id }) => id === opened);
  const whichDay = day === today ? t('today') : days.full(day);
  const reads = [
    { id: 'title', text: `${title}.` },
    ...(due.length > 0 ? [{ id: 'due', text: t('due') }] : []),
    { id: 'day', text: `${whichDay}. ${onDay.length === 0 ? t('nothing') : ''}` },
    ...[...onDay, ...anyDay].map((agreement) => ({ id: agreement.id, text: words.spoken(agreement) })),
  ];

  return (
    <Frame title={title} reads={reads} bar={bar}>
      <div className={styles.screen}>
        {due.length > 0 && (
          <Notice
            picture="ui#story-look-back"
            actions={
              <Button variant="go" onPress={() => navigate(`/plan/${plan.id}/look-back`)}>
                {t('lookBack')}
              </Button>
            }
          >
            <p>{t('due')}</p>
          </Notice>
        )}
        <WeekStrip
          week={week}
          today={today}
          day={day}
          agreements={agreements}
          named={named}
          onDay={setChosen}
          onWeek={(by) => setChosen(weeksLater(day, by))}
        />
        <div className={styles.columns}>
          <section className={styles.day} aria-labelledby="day">
            <div className={styles.which}>
              <h2 id="day" className={`${styles.heading} ${reading === 'day' ? styles.reading : ''}`}>
                {whichDay}
              </h2>
              {day !== today && (
                <Button picture="ui#calendar" onPress={() => setChosen(undefined)}>
                  {t('today.back')}
                </Button>
              )}
            </div>
            {onDay.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
            {onDay.map((agreement) => (
              <DayAgreement
                key={agreement.id}
                {...{ agreement, day, today, plan, named, words }}
                checkIn={checkIns.find((one) => one.agreementId === agreement.id && one.day === day)}
              />
            ))}
            {anyDay.length > 0 && <h3 className={styles.heading}>{t('anyDay')}</h3>}
            {anyDay.map((agreement) => (
              <DayAgreement
                key={agreement.id}
                {...{ agreement, day, today, plan, named, words }}
                checkIn={checkIns.find((one) => one.agreementId === agreement.id && one.day === day)}
              />
            ))}
          </section>
          <WentPanel {...{ going, checkIns, named, words }} onOpen={(agreement) => setOpened(agreement.id)} />
        </div>
        <div className={styles.actions}>
          <CalendarButton plan={plan} agreements={going} words={words}>
            {t('calendar.all')}
          </CalendarButton>
          <Button picture="ui#story-look-back" onPress={() => navigate(`/plan/${plan.id}/look-back`)}>
            {t('lookBack')}
          </Button>
          <Button picture="ui#plans" onPress={() => navigate(`/plan/${plan.id}/years`)}>
            {t('toYears')}
          </Button>
          <Button picture="ui#talk" onPress={() => navigate(`/plan/${plan.id}/talk`)}>
            {t('toTalk')}
          </Button>
        </div>
        {ended.length > 0 && (
          <EndedPart {...{ ended, named, words }} onOpen={(agreement) => setOpened(agreement.id)} />
        )}
      </div>
      {shown && (
        <AgreementDialog
          {...{ agreement: shown, plan, today, named, words }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Frame>
  );
}
