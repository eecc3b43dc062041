// The cards of Hulp, and first of all what cannot be read of this plan.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { useDamagedRows } from '#storage/queries.ts';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { HelpFrame } from './HelpFrame.tsx';

export function HelpMenu({ plan }: { plan?: Plan | undefined }) {
  const { t } = useTranslation('help');
  const { reading } = useReadAloud();
  const damaged = useDamagedRows(plan?.id ?? '');
  const here = plan ? `/plan/${plan.id}/help` : '/help';

  const cards = [
    ...(damaged?.length
      ? [{ id: 'damaged', href: `${here}/damaged`, word: t('damaged.title'), picture: 'ui#broken-file' }]
      : []),
    { id: 'story', href: '/story', word: t('story'), picture: 'ui#story-tell', topic: 'who' },
    { id: 'text', href: `${here}/text`, word: t('text'), picture: 'ui#text-size', topic: 'working' },
    ...(plan ? [{ id: 'me', href: `${here}/me`, word: t('me'), topic: 'network' }] : []),
    { id: 'safe', href: `${here}/safe`, word: t('safe'), picture: 'ui#safe', topic: 'leisure' },
    { id: 'plans', href: '/plans', word: t('plans'), picture: 'ui#plans', topic: 'control' },
    ...(plan
      ? [{ id: 'delete', href: `${here}/delete`, word: t('delete'), picture: 'ui#trash', topic: 'more' }]
      : []),
    { id: 'about', href: `${here}/about`, word: t('about'), picture: 'ui#about' },
  ];

  return (
    <HelpFrame title={t('title')} reads={cards.map(({ id, word }) => ({ id, text: word }))} fills>
      <LinkCards>
        {cards.map(({ id, href, word, picture, topic }) => (
          <li key={id}>
            <LinkCard
              href={href}
              face={
                picture ? <Picture of={picture} /> : plan && <Portrait face={plan.face} photo={plan.photo} />
              }
              round={!picture}
              word={word}
              {...(topic ? { topic } : {})}
              reading={reading === id}
            />
          </li>
        ))}
      </LinkCards>
    </HelpFrame>
  );
}
