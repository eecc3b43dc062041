// The addresses of the app (hash routes, so that one folder of files works on any host), and the screen of each.
import { lazy } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { HomeScreen } from '#screens/home/HomeScreen.tsx';
import { StartScreen } from '#screens/start/StartScreen.tsx';
import { PlanShell } from './PlanShell.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';

const Story = lazy(() => import('#screens/story/StoryScreen.tsx').then((m) => ({ default: m.StoryScreen })));
const NewPlan = lazy(() =>
  import('#screens/new-plan/NewPlanScreen.tsx').then((m) => ({ default: m.NewPlanScreen })),
);
const Question = lazy(() =>
  import('#screens/question/QuestionScreen.tsx').then((m) => ({ default: m.QuestionScreen })),
);
const Recap = lazy(() => import('#screens/recap/RecapScreen.tsx').then((m) => ({ default: m.RecapScreen })));
const TopicWish = lazy(() =>
  import('#screens/topic-wish/TopicWishScreen.tsx').then((m) => ({ default: m.TopicWishScreen })),
);
const Overview = lazy(() =>
  import('#screens/overview/OverviewScreen.tsx').then((m) => ({ default: m.OverviewScreen })),
);
const Proofs = lazy(() =>
  import('#screens/proofs/ProofsScreen.tsx').then((m) => ({ default: m.ProofsScreen })),
);
const Council = lazy(() =>
  import('#screens/council/CouncilScreen.tsx').then((m) => ({ default: m.CouncilScreen })),
);
const Pages = lazy(() => import('#screens/pages/PagesScreen.tsx').then((m) => ({ default: m.PagesScreen })));
const Wishes = lazy(() =>
  import('#screens/wishes/WishesScreen.tsx').then((m) => ({ default: m.WishesScreen })),
);
const Agreements = lazy(() =>
  import('#screens/agreements/AgreementsScreen.tsx').then((m) => ({ default: m.AgreementsScreen })),
);
const LookBack = lazy(() =>
  import('#screens/look-back/LookBackScreen.tsx').then((m) => ({ default: m.LookBackScreen })),
);
const Years = lazy(() => import('#screens/years/YearsScreen.tsx').then((m) => ({ default: m.YearsScreen })));
const NewYear = lazy(() =>
  import('#screens/new-year/NewYearScreen.tsx').then((m) => ({ default: m.NewYearScreen })),
);
const Wish = lazy(() => import('#screens/wishes/WishScreen.tsx').then((m) => ({ default: m.WishScreen })));
const Talks = lazy(() => import('#screens/talks/TalksScreen.tsx').then((m) => ({ default: m.TalksScreen })));
const Meeting = lazy(() =>
  import('#screens/meeting/MeetingScreen.tsx').then((m) => ({ default: m.MeetingScreen })),
);
const Talk = lazy(() => import('#screens/talk/TalkScreen.tsx').then((m) => ({ default: m.TalkScreen })));
const Share = lazy(() => import('#screens/share/ShareScreen.tsx').then((m) => ({ default: m.ShareScreen })));
const Reply = lazy(() => import('#screens/reply/ReplyScreen.tsx').then((m) => ({ default: m.ReplyScreen })));
const Paper = lazy(() => import('#screens/paper/PaperScreen.tsx').then((m) => ({ default: m.PaperScreen })));
const Adapt = lazy(() => import('#screens/adapt/AdaptScreen.tsx').then((m) => ({ default: m.AdaptScreen })));
const Known = lazy(() =>
  import('#screens/known-pictures/KnownScreen.tsx').then((m) => ({ default: m.KnownScreen })),
);
const QuestionsFile = lazy(() =>
  import('#screens/questions-file/QuestionsFileScreen.tsx').then((m) => ({ default: m.QuestionsFileScreen })),
);
const Help = lazy(() => import('#screens/help/HelpScreen.tsx').then((m) => ({ default: m.HelpScreen })));
const Stopped = lazy(() =>
  import('#screens/stopped/StoppedScreen.tsx').then((m) => ({ default: m.StoppedScreen })),
);
const Example = lazy(() =>
  import('#screens/example/ExampleScreen.tsx').then((m) => ({ default: m.ExampleScreen })),
);
const Backup = lazy(() =>
  import('#screens/backup/BackupScreen.tsx').then((m) => ({ default: m.BackupScreen })),
);
const PictureLibrary = lazy(() =>
  import('#screens/picture-library/PictureLibraryScreen.tsx').then((m) => ({
    default: m.PictureLibraryScreen,
  })),
);
const Observe = lazy(() =>
  import('#screens/observe/ObserveScreen.tsx').then((m) => ({ default: m.ObserveScreen })),
);
const TalkLog = lazy(() =>
  import('#screens/talk-log/TalkLogScreen.tsx').then((m) => ({ default: m.TalkLogScreen })),
);
const OpenCopy = lazy(() =>
  import('#screens/open-copy/OpenCopyScreen.tsx').then((m) => ({ default: m.OpenCopyScreen })),
);

/** Examples of every widget; left out of what ships. */
const Gallery =
  import.meta.env.DEV || import.meta.env.MODE === 'pseudo'
    ? lazy(() => import('./Gallery.tsx').then((m) => ({ default: m.Gallery })))
    : undefined;

export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <StartScreen update={<UpdatePrompt />} />
      </Route>
      <Route path="/plans">
        <StartScreen all update={<UpdatePrompt />} />
      </Route>
      <Route path="/story">
        <Story />
      </Route>
      <Route path="/new/:step?">{({ step }) => <NewPlan step={step} />}</Route>
      <Route path="/example">
        <Example />
      </Route>
      <Route path="/copy/:from?">{({ from }) => <OpenCopy received={from === 'received'} />}</Route>
      <Route path="/put-back">
        <OpenCopy own />
      </Route>
      <Route path="/council">
        <Council />
      </Route>
      <Route path="/help/:part?">{({ part }) => <Help part={part} />}</Route>
      <Route path="/plan/:planId/*?">
        {({ planId }) => (
          <PlanShell planId={planId}>
            {(plan) => (
              <Switch>
                <Route path="/plan/:planId">
                  <HomeScreen plan={plan} update={<UpdatePrompt />} />
                </Route>
                <Route path="/plan/:planId/question/:questionId">
                  {({ questionId }) => <Question key={questionId} plan={plan} questionId={questionId} />}
                </Route>
                <Route path="/plan/:planId/recap/:topicId">
                  {({ topicId }) => <Recap key={topicId} plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/wish/:topicId">
                  {({ topicId }) => <TopicWish key={topicId} plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/pages/:topicId?">
                  {({ topicId }) => <Pages plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/overview">
                  <Overview plan={plan} />
                </Route>
                <Route path="/plan/:planId/mine/:part?">
                  {({ part }) => <Proofs plan={plan} part={part} />}
                </Route>
                <Route path="/plan/:planId/wishes">
                  <Wishes plan={plan} />
                </Route>
                <Route path="/plan/:planId/agreements">
                  <Agreements plan={plan} />
                </Route>
                <Route path="/plan/:planId/look-back">
                  <LookBack plan={plan} />
                </Route>
                <Route path="/plan/:planId/years/:roundId?">
                  {({ roundId }) => <Years plan={plan} roundId={roundId} />}
                </Route>
                <Route path="/plan/:planId/new-year/:part?">
                  {({ part }) => <NewYear plan={plan} part={part} />}
                </Route>
                <Route path="/plan/:planId/wishes/:wishId">
                  {({ wishId }) => <Wish key={wishId} plan={plan} wishId={wishId} />}
                </Route>
                <Route path="/plan/:planId/talk">
                  <Talks plan={plan} />
                </Route>
                <Route path="/plan/:planId/talk/:talkId/now">
                  {({ talkId }) => <Talk key={talkId} plan={plan} talkId={talkId} />}
                </Route>
                <Route path="/plan/:planId/talk/:talkId/:step?">
                  {({ talkId, step }) => <Meeting key={talkId} plan={plan} talkId={talkId} step={step} />}
                </Route>
                <Route path="/plan/:planId/share">
                  <Share plan={plan} />
                </Route>
                <Route path="/plan/:planId/reply/:part?">
                  {({ part }) => <Reply plan={plan} part={part} />}
                </Route>
                <Route path="/plan/:planId/backup">
                  <Backup plan={plan} />
                </Route>
                <Route path="/plan/:planId/paper">
                  <Paper plan={plan} />
                </Route>
                <Route path="/plan/:planId/pictures">
                  <PictureLibrary plan={plan} />
                </Route>
                <Route path="/plan/:planId/observe/by/:topicId?">
                  {({ topicId }) => <Observe plan={plan} topicId={topicId} fills />}
                </Route>
                <Route path="/plan/:planId/observe/:topicId?">
                  {({ topicId }) => <Observe plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/talks">
                  <TalkLog plan={plan} />
                </Route>
                <Route path="/plan/:planId/adapt/:topicId?">
                  {({ topicId }) => <Adapt plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/adapt/:topicId/:questionId">
                  {({ topicId, questionId }) => (
                    <Adapt plan={plan} topicId={topicId} questionId={questionId} />
                  )}
                </Route>
                <Route path="/plan/:planId/adapt/:topicId/:questionId/:choiceId">
                  {(params) => <Adapt plan={plan} {...params} />}
                </Route>
                <Route path="/plan/:planId/known/:topicId?">
                  {({ topicId }) => <Known plan={plan} topicId={topicId} />}
                </Route>
                <Route path="/plan/:planId/questions-file">
                  <QuestionsFile plan={plan} />
                </Route>
                <Route path="/plan/:planId/help/:part?">
                  {({ part }) => <Help plan={plan} part={part} />}
                </Route>
                <Route path="/plan/:planId/stopped">
                  <Stopped plan={plan} />
                </Route>
                <NoSuchPlace planId={planId} />
              </Switch>
            )}
          </PlanShell>
        )}
      </Route>
      {Gallery && <Route path="/gallery/:name?">{({ name }) => <Gallery name={name} />}</Route>}
      <Redirect to="/" />
    </Switch>
  );
}

/**
 * Where an address inside the plan leads nowhere. A browser changes the address before it says so: until the whole app has heard of it, an
 * address outside the plan can be seen from here too, and is none of its business.
 */
function NoSuchPlace({ planId }: { planId: string }) {
  const [location] = useLocation();
  const home = `/plan/${planId}`;
  return location.startsWith(`${home}/`) ? <Redirect to={home} /> : null;
}
