// Everything that was agreed in this talk, one by one: goed zo, anders, nee. None is chosen beforehand.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '#domain/records.ts';
import { agreedIn } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { consentTo } from '#storage/agreements.ts';
import { readVoice } from '#storage/queries.ts';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { Agreed, useAgreedWords } from './Agreed.tsx';
import styles from './ReadBackPart.module.css';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';
import { useTalkEditor } from './useTalkEditor.ts';

const answers = [
  { consent: 'yes', picture: 'ui#check' },
  { consent: 'other', picture: 'ui#write' },
  { consent: 'no', picture: 'ui#unwanted' },
] as const;

export function ReadBackPart({ contents, talk, title, onBack, onNext }: TalkPartProps) {
  const { t } = useTranslation('talk');
  const words = useAgreedWords(contents);
  const save = useSave();
  const { reading } = useReadAloud();
  const editor = useTalkEditor(contents);
  const agreed = agreedIn(talk, contents.agreements);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      agreed.findIndex(({ consent }) => consent === undefined),
    ),
  );
  const agreement = agreed[Math.min(at, agreed.length - 1)];
  const texts = { yes: t('consent.yes'), other: t('consent.other'), no: t('consent.no') };

  if (!agreement) {
    return (
      <Frame
        key="none"
        title={title}
        reads={[{ id: 'title', text: `${t('back.none')}. ${t('back.none.text')}` }]}
        bar={<TalkBar onBack={onBack} onNext={onNext} />}
      >
        <Notice large picture="ui#agreements" title={t('back.none')}>
          <p>{t('back.none.text')}</p>
        </Notice>
      </Frame>
    );
  }
  const answer = (one: Agreement, consent: NonNullable<Agreement['consent']>) => {
    void save(consentTo(one, consent));
    if (consent === 'other') editor.change(one.id);
  };
  const where = t('back.where', { current: at + 1, total: agreed.length });
  return (
    <Frame
      key={agreement.id}
      title={t('back.title')}
      subtitle={where}
      topic={agreement.topicId}
      fills
      reads={[
        ...toldReads(
          { id: 'agreement', voice: agreement.voice },
          `${t('back.title')} ${words(agreement)}`,
          readVoice,
        ),
        ...answers.map(({ consent }) => ({ id: consent, text: texts[consent] })),
      ]}
      bar={
        <TalkBar
          onBack={() => (at > 0 ? setAt(at - 1) : onBack())}
          onNext={() => (at < agreed.length - 1 ? setAt(at + 1) : onNext())}
        >
          <Dots
            total={agreed.length}
            done={agreed.map(({ consent }) => consent !== undefined)}
            current={at}
            label={where}
          />
        </TalkBar>
      }
    >
      <div className={styles.screen}>
        <Agreed
          agreement={agreement}
          contents={contents}
          large
          reading={reading === 'agreement'}
          note={agreement.consent === 'no' ? t('consent.no.text') : undefined}
        />
        <div className={styles.answers} role="radiogroup" aria-label={t('back.title')}>
          {answers.map(({ consent, picture }) => (
            <ChoiceCard
              key={consent}
              face={<Picture of={picture} />}
              word={texts[consent]}
              chosen={agreement.consent === consent}
              single
              reading={reading === consent}
              onPress={() => answer(agreement, consent)}
            />
          ))}
        </div>
      </div>
      {editor.dialog}
    </Frame>
  );
}
