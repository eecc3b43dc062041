// Searching the whole set of pictures by a word. It is fetched when this opens, and then kept for without network.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSymbol } from '#content/symbols/symbol.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PictureTiles } from '#ui/picture-tiles/PictureTiles.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './PicturePicker.module.css';
import type { PickedPicture, PictureSources, SymbolSource } from './picked-picture.ts';

export interface SearchPartProps {
  readonly sources: PictureSources;
  readonly initial: string;
  readonly onPick: (picked: PickedPicture) => void;
}

/** How much of the set is on the device: a fraction, or what came of it. */
type Kept = number | 'all' | 'some';

export function SearchPart({ sources, initial, onPick }: SearchPartProps) {
  const { t } = useTranslation('pictures');
  const [typed, setTyped] = useState(initial);
  const [symbols, setSymbols] = useState<SymbolSource | 'gone'>();
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<Kept>(0);
  const [taking, setTaking] = useState<'busy' | 'failed'>();
  const area = useRef<HTMLDivElement>(null);
  const { openSymbols } = sources;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens the set again
  useEffect(() => {
    let left = false;
    const open = async () => {
      const source = await openSymbols();
      if (left) return;
      setSymbols(source ?? 'gone');
      const all = await source?.keepAll((fraction) => {
        if (!left) setKept(fraction);
      });
      if (!left && all !== undefined) setKept(all ? 'all' : 'some');
    };
    open().catch(() => setSymbols('gone'));
    return () => {
      left = true;
    };
  }, [openSymbols, attempt]);

  const isDone = typeof kept === 'string';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what could not be fetched is only known at the end
  const found = useMemo(
    () => (symbols === undefined || symbols === 'gone' ? [] : symbols.search(typed)),
    [symbols, typed, isDone],
  );

  const again = () => {
    setSymbols(undefined);
    setKept(0);
    setAttempt(attempt + 1);
  };

  const take = async (one: FoundSymbol) => {
    if (symbols === undefined || symbols === 'gone' || !area.current) return;
    setTaking('busy');
    // People come in the skin that the client chose.
    const style = getComputedStyle(area.current);
    const svg = await symbols.svgOf(one, (variable) => style.getPropertyValue(variable));
    const media = svg === undefined ? undefined : await sources.drawSvg(svg);
    setTaking(media ? undefined : 'failed');
    if (media) onPick({ from: 'search', media, words: one.name });
  };

  if (symbols === 'gone') {
    return (
      <Notice
        role="alert"
        picture="ui#offline"
        title={t('search.gone')}
        actions={<Button onPress={again}>{t('search.again')}</Button>}
      >
        <p>{t('search.gone.text')}</p>
      </Notice>
    );
  }
  return (
    <div ref={area} className={styles.part}>
      <TextField label={t('search.field')} value={typed} onChange={setTyped} />
      <p role="status" className={styles.status}>
        {symbols === undefined
          ? t('search.loading')
          : typed.trim() === ''
            ? t('search.hint')
            : found.length === 0
              ? t('search.nothing', { word: typed.trim() })
              : t('search.found', { count: found.length })}
      </p>
      {taking === 'failed' && (
        <Notice role="alert" picture="ui#warning">
          <p>{t('search.failed')}</p>
        </Notice>
      )}
      <PictureTiles
        key={typed}
        label={t('search.results')}
        disabled={taking === 'busy'}
        tiles={found.map((one) => ({
          id: one.code,
          word: one.name,
          face: <SymbolFace href={one.href} />,
          onPress: () => void take(one),
        }))}
      />
      {symbols !== undefined && (
        <p className={styles.small}>
          {kept === 'all'
            ? t('search.kept')
            : kept === 'some'
              ? t('search.keptSome')
              : t('search.keeping', { percent: Math.floor(kept * 100) })}
        </p>
      )}
    </div>
  );
}

function SymbolFace({ href }: { href: string }) {
  return (
    <svg className={styles.symbol} viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      <use href={href} />
    </svg>
  );
}
