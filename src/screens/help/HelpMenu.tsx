// The cards of Hulp, and first of all what cannot be read of this plan.
import { useTranslation } from 'react-i18next';
import { backupIsDue } from '#domain/backup.ts';
import type { Plan } from '#domain/records.ts';
import { useDamagedRows } from '#storage/damaged.ts';
import { useChangedSinceBackup } from '#storage/queries.ts';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { HelpFrame } from './HelpFrame.tsx';

interface MenuCard {
  readonly id: string;
  readonly href: string;
  readonly word: string;
  /** Absent for the client's own portrait. */
  readonly picture?: string;
  readonly topic?: string;
  readonly sentence?: string | false | undefined;
}

export function HelpMenu({ plan }: { plan?: Plan | undefined }) {
  const { t } = useTranslation(['help', 'backup']);
  const { reading } = useReadAloud();
  const damaged = useDamagedRows(plan?.id ?? '');
  const changed = useChangedSinceBackup(plan) ?? false;
  const remind = plan && backupIsDue(plan, changed, Date.now());
  const here = plan ? `/plan/${plan.id}/help` : '/help';

  const cards: readonly MenuCard[] = [
    ...(damaged?.length
      ? [{ id: 'damaged', href: `${here}/damaged`, word: t('help:damaged.title'), picture: 'ui#broken-file' }]
      : []),
    { id: 'story', href: '/story', word: t('help:story'), picture: 'ui#story-tell', topic: 'who' },
    { id: 'text', href: `${here}/text`, word: t('help:text'), picture: 'ui#text-size', topic: 'working' },
    ...(plan ? [{ id: 'me', href: `${here}/me`, word: t('help:me'), topic: 'network' }] : []),
    {
      id: 'safe',
      href: `${here}/safe`,
      word: t('help:safe'),
      picture: 'ui#safe',
      topic: 'leisure',
      sentence: remind && t('backup:due'),
    },
    { id: 'plans', href: '/plans', word: t('help:plans'), picture: 'ui#plans', topic: 'control' },
    {
      id: 'supporters',
      href: `${here}/supporters`,
      word: t('help:supporters'),
      picture: 'ui#support-worker',
      topic: 'support',
    },
    // Family has no plan here; inside one, the way to their part is in the part for supporters.
    plan
      ? { id: 'delete', href: `${here}/delete`, word: t('help:delete'), picture: 'ui#trash', topic: 'more' }
      : {
          id: 'family',
          href: `${here}/family`,
          word: t('help:family'),
          picture: 'ui#family-copy',
          topic: 'network',
        },
    { id: 'council', href: '/council', word: t('help:council'), picture: 'ui#council', topic: 'choice' },
    { id: 'about', href: `${here}/about`, word: t('help:about'), picture: 'ui#about' },
  ];

  return (
    <HelpFrame
      title={t('help:title')}
      reads={cards.map(({ id, word, sentence }) => ({ id, text: sentence ? `${word}. ${sentence}` : word }))}
      fills
    >
      <LinkCards>
        {cards.map(({ id, href, word, picture, topic, sentence }) => (
          <li key={id}>
            <LinkCard
              href={href}
              face={
                picture ? <Picture of={picture} /> : plan && <Portrait face={plan.face} photo={plan.photo} />
              }
              round={!picture}
              word={word}
              {...(topic ? { topic } : {})}
              {...(sentence ? { sentence } : {})}
              reading={reading === id}
            />
          </li>
        ))}
      </LinkCards>
    </HelpFrame>
  );
}
