// Who somebody in an agreement or a talk is: their name, and their Person when there is one.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Plan, Who } from '#domain/records.ts';

export interface WhoWords {
  name(who: Who): string;
  person(who: Who): Pick<Person, 'face' | 'photo'> | undefined;
}

/** `plan` is the client's: of "I" the face is theirs. */
export function useWho(people: readonly Person[], plan: Pick<Plan, 'face' | 'photo'> | undefined): WhoWords {
  const { t } = useTranslation('agreed');
  return useMemo(() => {
    const find = (who: Who) =>
      who.by === 'person' ? people.find((person) => person.id === who.personId) : undefined;
    return {
      name(who) {
        if (who.by === 'self') return t('who.self');
        return who.by === 'name' ? who.name : (find(who)?.name ?? t('who.gone'));
      },
      person: (who) => (who.by === 'self' ? plan : find(who)),
    };
  }, [people, plan, t]);
}
