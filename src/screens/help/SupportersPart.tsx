// "Voor begeleiders": eight tips, and how to ask without leading. Also switches the tip below each question on and off.
import { useTranslation } from 'react-i18next';
import { usePreferences } from '#state/preferences.ts';
import { Button } from '#ui/button/Button.tsx';
import { Guide } from './Guide.tsx';

export function SupportersPart() {
  const { t } = useTranslation('supporters');
  const { prompts, setPrompts } = usePreferences();
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
      <Button picture="ui#check" aria-pressed={prompts} onPress={() => setPrompts(!prompts)}>
        {t('prompts')}
      </Button>
    </Guide>
  );
}
