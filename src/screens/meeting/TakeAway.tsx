// The meeting does not go on as planned: on another day, or not at all. Says what will happen before it does.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Talk } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { removeTalk } from '#storage/talks.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';

export function TakeAway({ talk }: { talk: Talk }) {
  const { t } = useTranslation(['talk', 'frame']);
  const save = useSave();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const talks = `/plan/${talk.planId}/talk`;
  const remove = async () => {
    const removed = await save(removeTalk(talk));
    if (removed.ok) navigate(talks);
  };
  return (
    <>
      <Button picture="ui#trash" onPress={() => setAsking(true)}>
        {t('talk:away')}
      </Button>
      {asking && (
        <Dialog title={t('talk:away.title')} onClose={() => setAsking(false)} size="wide">
          <p>{t('talk:away.what')}</p>
          <p>{t('talk:away.stays')}</p>
          <DialogActions>
            <Button onPress={() => setAsking(false)}>{t('frame:cancel')}</Button>
            <Button picture="ui#calendar" onPress={() => navigate(`${talks}/${talk.id}/when`)}>
              {t('talk:away.later')}
            </Button>
            <Button picture="ui#trash" onPress={() => void remove()}>
              {t('talk:away.yes')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
