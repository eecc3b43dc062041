// The frame of every part of Hulp: Terug leads to where one came from.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';

export interface HelpFrameProps {
  title: string;
  /** What is read after the title. */
  reads?: readonly Segment[];
  fills?: boolean;
  /** What else can be done, at the end of the bar. */
  end?: ReactNode;
  children: ReactNode;
}

export function HelpFrame({ title, reads = [], fills = false, end, children }: HelpFrameProps) {
  const { t } = useTranslation('frame');
  const back = useBack('/');
  return (
    <Frame
      title={title}
      reads={[{ id: 'title', text: title }, ...reads]}
      fills={fills}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={back}>
              {t('back')}
            </Button>
          }
          end={end}
        />
      }
    >
      {children}
    </Frame>
  );
}
