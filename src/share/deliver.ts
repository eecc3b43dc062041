// Handing a finished file to the client: by the share sheet where there is one that takes it, else as a download.

/** `saved`: the browser was asked to download it; where it then stands is the browser's affair. */
export type Delivery = 'shared' | 'saved' | 'cancelled' | 'failed';

export const COPY_EXTENSION = '.mijnplan';

/**
 * Delivers a file. To be called from a tap: browsers refuse the share sheet otherwise, and then it is downloaded.
 */
export async function deliver(file: File): Promise<Delivery> {
  const data = { files: [file] };
  if (typeof navigator.share === 'function' && navigator.canShare?.(data)) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  return download(file);
}

/** Saves a file by a link. */
function download(file: File): Delivery {
  try {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    // Safari still reads the address a while after the click.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return 'saved';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

interface FileNaming {
  readonly day?: string;
  readonly extension?: string;
}

const LONGEST_NAME = 60;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The file name of what somebody shares: their name, less what a file system or a trickster could make of it. A backup's
 * name ends on the day, as `2026-03-01`.
 */
export function fileNameFor(name: string, { day, extension = COPY_EXTENSION }: FileNaming = {}): string {
  const safe = [...name.normalize('NFC').replace(/[\p{C}\\/:*?"<>|%~]/gu, ' ')]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const whose = safe === '' || RESERVED.test(safe) ? 'plan' : safe;
  return `${day === undefined ? whose : `${whose} ${day}`}${extension}`;
}
