// "Voor begeleiders": eight tips, and how to ask without leading. Also switches the tip below each question on and off.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePreferences } from '#state/preferences.ts';
import { Button } from '#ui/button/Button.tsx';
import { HoldButton } from '#ui/hold-button/HoldButton.tsx';
import { Guide } from './Guide.tsx';
import styles from './SupportersPart.module.css';

export interface SupportersPartProps {
  readonly familyHref: string;
  /** Outside a plan there is nothing to look at. */
  readonly planId: string | undefined;
  /** Where the questions are adapted; absent where no plan is open. */
  readonly adaptHref?: string | undefined;
}

export function SupportersPart({ familyHref, planId, adaptHref }: SupportersPartProps) {
  const { t } = useTranslation('supporters');
  const [, navigate] = useLocation();
  const { prompts, setPrompts, talkLog, setTalkLog } = usePreferences();
  return (
    <Guide
      title={t('title')}
      intro={t('intro')}
      chapters={[
        {
          title: t('tips'),
          numbered: true,
          sections: [
            { id: 'talk', picture: 'ui#talk', heading: t('tip.talk'), text: t('tip.talk.text') },
            { id: 'ways', picture: 'ui#something-else', heading: t('tip.ways'), text: t('tip.ways.text') },
            { id: 'show', picture: 'ui#topics', heading: t('tip.show'), text: t('tip.show.text') },
            {
              id: 'explain',
              picture: 'ui#story-tell',
              heading: t('tip.explain'),
              text: t('tip.explain.text'),
            },
            { id: 'trust', picture: 'ui#together', heading: t('tip.trust'), text: t('tip.trust.text') },
            { id: 'words', picture: 'ui#own-words', heading: t('tip.words'), text: t('tip.words.text') },
            { id: 'return', picture: 'ui#agreements', heading: t('tip.return'), text: t('tip.return.text') },
            { id: 'good', picture: 'ui#kept-done', heading: t('tip.good'), text: t('tip.good.text') },
          ],
        },
        {
          title: t('guide'),
          sections: [
            { id: 'ask', picture: 'ui#support-worker', heading: t('ask'), text: t('ask.text') },
            { id: 'wait', picture: 'ui#wait', heading: t('wait'), text: t('wait.text') },
            { id: 'yes', picture: 'ui#dont-know', heading: t('yes'), text: t('yes.text') },
            { id: 'see', picture: 'ui#lock', heading: t('see'), text: t('see.text') },
            { id: 'without', picture: 'ui#eye', heading: t('without'), text: t('without.text') },
            { id: 'fear', picture: 'ui#phone', heading: t('fear'), text: t('fear.text') },
            { id: 'family', picture: 'ui#family', heading: t('family'), text: t('family.text') },
            { id: 'stop', picture: 'ui#stop', heading: t('stop'), text: t('stop.text') },
          ],
        },
      ]}
    >
      {planId !== undefined && (
        <div className={styles.ways}>
          {adaptHref && (
            <HoldButton picture="ui#settings" question={t('adapt.sure')} onHeld={() => navigate(adaptHref)}>
              {t('adapt')}
            </HoldButton>
          )}
          <Button picture="ui#eye" onPress={() => navigate(`/plan/${planId}/observe`)}>
            {t('observe')}
          </Button>
          <Button picture="ui#talk" onPress={() => navigate(`/plan/${planId}/talks`)}>
            {t('talks')}
          </Button>
        </div>
      )}
      <div className={styles.switches}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            className={styles.box}
            checked={prompts}
            onChange={(event) => setPrompts(event.target.checked)}
          />
          {t('prompts')}
        </label>
        <label className={styles.switch}>
          <input
            type="checkbox"
            className={styles.box}
            checked={talkLog}
            onChange={(event) => setTalkLog(event.target.checked)}
          />
          {t('talkLog')}
        </label>
        <Button variant="quiet" picture="ui#family-copy" onPress={() => navigate(familyHref)}>
          {t('forFamily')}
        </Button>
      </div>
    </Guide>
  );
}
