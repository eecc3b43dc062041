// "Voor familie": what a copy is, how to open and read it, and how to answer. Needs no plan on this device.
import { useTranslation } from 'react-i18next';
import { Guide } from './Guide.tsx';

export function FamilyPart() {
  const { t } = useTranslation('family');
  return (
    <Guide
      title={t('title')}
      intro={t('intro')}
      chapters={[
        {
          sections: [
            { id: 'what', picture: 'ui#plan', heading: t('what'), text: t('what.text') },
            { id: 'open', picture: 'ui#family-copy', heading: t('open'), text: t('open.text') },
            { id: 'read', picture: 'ui#look', heading: t('read'), text: t('read.text') },
            { id: 'answer', picture: 'ui#talk', heading: t('answer'), text: t('answer.text') },
            { id: 'keep', picture: 'ui#agreements', heading: t('keep'), text: t('keep.text') },
          ],
        },
      ]}
    />
  );
}
