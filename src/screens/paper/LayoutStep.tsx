// Which paper: the whole plan, one page or the card to fold; in colour or in black and white.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { type Layout, layouts } from '#share/paper/paper-order.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './LayoutStep.module.css';

export interface LayoutStepProps {
  readonly plan: Plan;
  /** The layouts that have something to show. */
  readonly canMake: readonly Layout[];
  readonly layout: Layout;
  readonly inColour: boolean;
  readonly onLayout: (layout: Layout) => void;
  readonly onColour: (inColour: boolean) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function LayoutStep(props: LayoutStepProps) {
  const { plan, canMake, layout, inColour, onLayout, onColour, onBack, onNext } = props;
  const { t } = useTranslation(['paper']);
  const { reading } = useReadAloud();
  const title = t('layout.title');
  const faces: Record<Layout, ReactNode> = {
    plan: <Picture of="ui#plan" />,
    me: (
      <span className={styles.portrait}>
        <Portrait face={plan.face} photo={plan.photo} />
      </span>
    ),
    help: <Picture of="ui#topic-support" />,
    pocket: <Picture of="ui#topic-who" />,
  };
  const colours = [
    ['paper:colour.on', true],
    ['paper:colour.off', false],
  ] as const;
  const waits = !canMake.includes(layout);
  const reads = [
    { id: 'title', text: `${title}. ${t('layout.hint')}` },
    ...layouts.map((one) => ({ id: one, text: t(`layout.${one}`) })),
    { id: 'colour', text: t('colour.title') },
    ...colours.map(([word]) => ({ id: word, text: t(word) })),
  ];
  return (
    <Frame
      title={title}
      subtitle={t('layout.hint')}
      reads={reads}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} waits={waits}>
          {waits && t('layout.empty')}
        </QuestionBar>
      }
    >
      <div className={styles.steps}>
        <div className={styles.layouts}>
          <CardGrid size={12} label={title} role="radiogroup">
            {layouts.map((one) => (
              <ChoiceCard
                key={one}
                single
                chosen={layout === one}
                disabled={!canMake.includes(one)}
                reading={reading === one}
                word={t(`layout.${one}`)}
                face={faces[one]}
                onPress={() => onLayout(one)}
              />
            ))}
          </CardGrid>
        </div>
        <h2>{t('colour.title')}</h2>
        <div className={styles.colours}>
          <CardGrid size={12} label={t('colour.title')} role="radiogroup">
            {colours.map(([word, value]) => (
              <ChoiceCard
                key={word}
                single
                chosen={inColour === value}
                reading={reading === word}
                word={t(word)}
                face={<Picture of="ui#topic-leisure" className={value ? styles.coloured : styles.grey} />}
                onPress={() => onColour(value)}
              />
            ))}
          </CardGrid>
        </div>
      </div>
    </Frame>
  );
}
