// Media of a file that is open, for the widgets inside: each is read when something shows it, and forgotten when nothing does.
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Media } from '#domain/records.ts';
import { type MediaSize, MediaSizeContext, MediaSourceContext } from './media-source.ts';

type Read = (id: string) => Promise<Media | undefined>;

const ReadContext = createContext<Read>(async () => undefined);

export interface FileMediaProps {
  /** Undefined for what is not there. Always the same function for the same file. */
  read: Read;
  /** What is in the file. Always the same list for the same file. */
  list?: readonly (MediaSize & { readonly id: string })[] | undefined;
  children: ReactNode;
}

export function FileMedia({ read, list, children }: FileMediaProps): ReactElement {
  const sizes = useMemo(() => new Map(list?.map((one) => [one.id, one])), [list]);
  const sizeOf = useCallback((id: string) => sizes.get(id), [sizes]);
  return (
    <ReadContext value={read}>
      <MediaSizeContext value={sizeOf}>
        <MediaSourceContext value={useMediaOfFile}>{children}</MediaSourceContext>
      </MediaSizeContext>
    </ReadContext>
  );
}

function useMediaOfFile(id: string | undefined): Media | null | undefined {
  const read = useContext(ReadContext);
  const [shown, setShown] = useState<{ id: string; media: Media | null }>();
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    void read(id).then((media) => {
      if (!left) setShown({ id, media: media ?? null });
    });
    return () => {
      left = true;
    };
  }, [id, read]);
  if (id === undefined) return null;
  return shown?.id === id ? shown.media : undefined;
}
