// The council page on paper: the same bars, smaller.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Paper, Sheet } from '#ui/paper/Paper.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import styles from './PrintCouncil.module.css';
import { Results } from './Results.tsx';
import type { CouncilGroup } from './useCouncilBars.ts';

export interface PrintCouncilProps {
  readonly title: string;
  readonly groups: readonly CouncilGroup[];
}

export function PrintCouncil({ title, groups }: PrintCouncilProps) {
  const { t } = useTranslation('council');
  const { isLaidOut, print } = usePrinting(0);
  const [year] = useState(() => new Date().getFullYear());
  return (
    <>
      <Button picture="ui#print" onPress={print}>
        {t(isLaidOut ? 'print.wait' : 'print')}
      </Button>
      {isLaidOut && (
        <Paper>
          <Sheet picture={<Picture of="ui#council" />} title={t('title')} about={year}>
            <p className={styles.title}>{title}</p>
            <div className={styles.results}>
              <Results groups={groups} />
            </div>
          </Sheet>
        </Paper>
      )}
    </>
  );
}
