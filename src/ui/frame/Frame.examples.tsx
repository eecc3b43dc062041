// The gallery's frame: outside a plan, inside one, with a long title, an example's ribbon, and a word that was saved.
import type { ReactElement, ReactNode } from 'react';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { samplePeople } from '#ui/words/sample-named.ts';
import { Frame, type FrameProps } from './Frame.tsx';
import { FrameContext, type FrameParts } from './frame-context.ts';

/** A frame is a whole page. */
export const alone = true;

const ignore = () => {};
const owner = samplePeople[0];
const inPlan: FrameParts = {
  owner: owner && <Portrait face={owner.face} />,
  onOwner: ignore,
  onUndo: ignore,
  onHelp: ignore,
  onStop: ignore,
};

const show =
  (parts: FrameParts, more: Partial<FrameProps> & { children?: ReactNode } = {}) =>
  (): ReactElement => (
    <FrameContext value={parts}>
      <Frame title="Het plan van Els" reads={[]} {...more}>
        {more.children ?? <p>Hier staat het scherm.</p>}
      </Frame>
    </FrameContext>
  );

export const examples: Record<string, () => ReactElement> = {
  'Frame: outside a plan': show({ onHelp: ignore }, { title: 'Mijn Plan' }),
  'Frame: inside a plan': show(inPlan, { bar: <PlacesBar planId="1" current="plan" /> }),
  'Frame: nothing to take back': show({ ...inPlan, onUndo: undefined }),
  'Frame: a topic, a subtitle and a row of buttons': show(inPlan, {
    title: 'Wat doe je graag?',
    subtitle: 'Vrije tijd',
    topic: 'leisure',
    bar: (
      <Bar
        start={
          <Button picture="ui#back" onPress={ignore}>
            Terug
          </Button>
        }
        end={
          <Button variant="go" onPress={ignore}>
            Verder
          </Button>
        }
      />
    ),
  }),
  'Frame: a long title': show(inPlan, {
    title: 'Het plan van Annemarie-Louise van der Broekhuizen-Hoogenboezem',
  }),
  'Frame: an example, just saved': show({
    ...inPlan,
    ribbon: <p>Voorbeeld. Deze persoon bestaat niet.</p>,
    note: <span>Bewaard</span>,
  }),
  'Frame: more than fits': show(inPlan, {
    bar: <PlacesBar planId="1" current="plan" />,
    children: (
      <>
        {Array.from({ length: 30 }, (_, line) => `Zin ${line + 1} staat hier.`).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </>
    ),
  }),
};
