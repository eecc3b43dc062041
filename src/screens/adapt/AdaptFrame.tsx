// The frame of every part of Aanpassen: Terug leads one step up, the end of the bar leads on.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';

export interface AdaptFrameProps {
  title: string;
  subtitle?: string;
  /** What is read after the title. */
  reads?: readonly Segment[];
  topic?: string;
  /** Where Terug leads. */
  back: string;
  end?: ReactNode;
  children: ReactNode;
}

export function AdaptFrame({ title, subtitle, reads = [], topic, back, end, children }: AdaptFrameProps) {
  const { t } = useTranslation('frame');
  const [, navigate] = useLocation();
  return (
    <Frame
      title={title}
      {...(subtitle ? { subtitle } : {})}
      {...(topic ? { topic } : {})}
      reads={[{ id: 'title', text: title }, ...reads]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(back)}>
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
