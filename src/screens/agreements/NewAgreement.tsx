// An agreement that is not made in a talk: first what it is about. What is agreed of it, the editor asks.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { TopicPicker } from '#ui/topic-picker/TopicPicker.tsx';

export function NewAgreement({
  onPick,
  onClose,
}: {
  onPick: (topicId: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['agreements', 'frame']);
  return (
    <Dialog title={t('agreements:new.topic')} onClose={onClose} size="wide">
      <TopicPicker onPick={onPick} />
      <DialogActions>
        <Button onPress={onClose}>{t('frame:cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
