// Media of a file that is open, for the widgets inside: each is read when something shows it, and forgotten when nothing does.
import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Media } from '#domain/records.ts';
import { MediaSourceContext } from './media-source.ts';

type Read = (id: string) => Promise<Media | undefined>;

const ReadContext = createContext<Read>(async () => undefined);

export interface FileMediaProps {
  /** Undefined for what is not there. Always the same function for the same file. */
  read: Read;
  children: ReactNode;
}

export function FileMedia({ read, children }: FileMediaProps): ReactElement {
  return (
    <ReadContext value={read}>
      <MediaSourceContext value={useMediaOfFile}>{children}</MediaSourceContext>
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
