// A place where files come in: dropped on it, or chosen by a button that stands in it.
import { type ReactNode, useRef, useState } from 'react';

export interface FileDropProps {
  readonly className?: string | undefined;
  /** Added to the class while a file hangs above the place. */
  readonly over?: string | undefined;
  /** Extensions, such as `.obf`. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  /** Never without any. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What stands in the place; `choose` opens the chooser of the device. */
  readonly children: (choose: () => void) => ReactNode;
}

export function FileDrop({ className, over, accept, multiple = false, onFiles, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways; the button is the other
    <div
      className={[className, isOver && over].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give([...event.dataTransfer.files]);
      }}
    >
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        // Phones grey out an extension that they do not know.
        accept={/android|iphone|ipad|macintosh/i.test(navigator.userAgent) ? undefined : accept.join(',')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          give(files);
        }}
      />
    </div>
  );
}
