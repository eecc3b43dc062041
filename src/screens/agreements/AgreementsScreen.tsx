// Afspraken: what is today and this week, how it went by one tap, and what to look back on. No score: nothing is counted.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { anyQuestionOf } from '#content/questions.ts';
import { agreementsOn, withoutDay } from '#domain/agenda.ts';
import { type Day, weekOf, weeksLater } from '#domain/days.ts';
import { isGoing, toLookBackOn } from '#domain/looking-back.ts';
import type { Plan } from '#domain/records.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import * as commands from '#storage/agreements.ts';
import { readVoice, useAgreements, useCards, useCheckIns, usePeople } from '#storage/queries.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useAgreementEditor } from '#ui/agreement-editor/useAgreementEditor.tsx';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { AgreementDialog } from './AgreementDialog.tsx';
import styles from './AgreementsScreen.module.css';
import { CalendarButton } from './CalendarButton.tsx';
import { wentReads } from './DayAgreement.tsx';
import { DayPart } from './DayPart.tsx';
import { EndedPart } from './EndedPart.tsx';
import { NewAgreement } from './NewAgreement.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import { WentPanel } from './WentPanel.tsx';

/** How far back "Zo ging het" looks. */
const WEEKS_SHOWN = 6;

export function AgreementsScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation('agreements');
  const [, navigate] = useLocation();
  const days = useDayWords();
  const today = useToday();
  const [chosen, setChosen] = useState<Day>();
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const save = useSave();
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
  const editor = useAgreementEditor({
    plan,
    named,
    sheetOf: ({ topicId }) => anyQuestionOf(topicId),
    sources: pictureSources,
    commands,
    save,
    onAdded: setOpened,
  });
  const add = (
    <Button picture="ui#more" onPress={() => setAdding(true)}>
      {t('new')}
    </Button>
  );
  const shown = agreements?.find(({ id }) => id === opened);
  // Beside the screen and not in it: the first agreement changes the screen while its editor stays open.
  const withDialogs = (screen: ReactNode) => (
    <>
      {screen}
      {adding && (
        <NewAgreement
          onPick={(topicId) => {
            setAdding(false);
            editor.begin({ topicId });
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {editor.dialog}
      {shown && !editor.dialog && (
        <AgreementDialog
          {...{ agreement: shown, plan, today, named, words }}
          onChange={() => editor.change(shown.id)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );

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
    return withDialogs(
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
            <>
              {add}
              <Button variant="go" onPress={() => navigate(`/plan/${plan.id}/talk`)}>
                {t('empty.go')}
              </Button>
            </>
          }
        >
          <p>{t('empty.text')}</p>
        </Notice>
      </Frame>,
    );
  }

  const going = agreements.filter(isGoing);
  const ended = agreements.filter((agreement) => !isGoing(agreement));
  const onDay = agreementsOn(agreements, day);
  const anyDay = withoutDay(agreements);
  const due = toLookBackOn(agreements, today);
  const whichDay = day === today ? t('today') : days.full(day);
  const reads = [
    { id: 'title', text: `${title}.` },
    ...(due.length > 0 ? [{ id: 'due', text: t('due') }] : []),
    { id: 'day', text: `${whichDay}. ${onDay.length === 0 ? t('nothing') : ''}` },
    ...[...onDay, ...anyDay].flatMap((one) => [
      ...toldReads(one, words.spoken(one), readVoice),
      ...wentReads(one, { day, today }, words, t('went')),
    ]),
  ];

  return withDialogs(
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
          <DayPart
            {...{ day, today, agreements, checkIns, plan, named, words }}
            onToday={() => setChosen(undefined)}
          />
          <WentPanel {...{ going, checkIns, named, words }} onOpen={(agreement) => setOpened(agreement.id)} />
        </div>
        <div className={styles.actions}>
          {add}
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
    </Frame>,
  );
}
