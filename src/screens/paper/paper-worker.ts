// The worker in which a pdf is made, so that the page stays responsive. It turns what was sent into an order for paper.
import { catalogueOf } from '#content/fitted.ts';
import type { Media } from '#domain/records.ts';
import { makePdf } from '#share/paper/make-pdf.ts';
import type { PaperOrder, PaperPictures, Seen } from '#share/paper/paper-order.ts';
import { failure, type Result } from '#share/result.ts';
import { faceSvg } from '#ui/face/face-svg.ts';
import { readDrawing } from '#ui/media/drawing.ts';
import { groupPicture } from '#ui/plan-page/page-words-in.ts';
import { choiceOnPaper, topicOnPaper } from './paper-pictures.ts';
import { readSupplies, type Supplies } from './paper-supplies.ts';
import { paperWordsOf, type WordList } from './paper-words.ts';

/** An order for paper as data: what can be sent. */
export interface SentOrder extends Omit<PaperOrder, 'words' | 'pictures' | 'media' | 'fonts' | 'sheets'> {
  readonly wordList: WordList;
}

/**
 * To the worker: `read`, with the addresses of the sheets of pictures by name, as soon as that is known. Then `make`, and every medium in the order in which
 * it is needed, absent where it is gone.
 */
export type ToPaperWorker =
  | { readonly task: 'read'; readonly sheets: Readonly<Record<string, string>> }
  | { readonly task: 'medium'; readonly id: string; readonly medium: Media | undefined }
  | { readonly task: 'make'; readonly order: SentOrder };

/** From the worker. `fraction` is of its own part of the job, from 0 to 1. */
export type FromPaperWorker =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'made'; readonly result: Result<Blob> };

/** The part of DedicatedWorkerGlobalScope in use: its types cannot stand beside those of the page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToPaperWorker>) => void) | null;
  postMessage(message: FromPaperWorker): void;
}

const pictures: PaperPictures = {
  choice: choiceOnPaper,
  topic: topicOnPaper,
  group: groupPicture,
  face: faceSvg,
};

/** In milliseconds: telling more often takes longer than it shows. */
const OFTEN = 100;

const scope = self as unknown as WorkerScope;
/** Media on their way: whoever comes first, the one who needs it or the medium itself, makes the promise. */
class Arriving {
  private readonly all = new Map<
    string,
    { readonly seen: Promise<Seen | undefined>; readonly arrive: (seen: Seen | undefined) => void }
  >();

  get(id: string): Promise<Seen | undefined> {
    return this.of(id).seen;
  }

  arrive(id: string, seen: Seen | undefined): void {
    this.of(id).arrive(seen);
  }

  private of(id: string) {
    const known = this.all.get(id);
    if (known) return known;
    let arrive: (seen: Seen | undefined) => void = () => undefined;
    const seen = new Promise<Seen | undefined>((resolve) => {
      arrive = resolve;
    });
    const made = { seen, arrive };
    this.all.set(id, made);
    return made;
  }
}

const media = new Arriving();

let supplies: Promise<Supplies | undefined> = Promise.resolve(undefined);

scope.onmessage = ({ data }) => {
  if (data.task === 'read') {
    supplies = readSupplies(data.sheets).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
  } else if (data.task === 'make') void make(data.order);
  else media.arrive(data.id, data.medium && seenIn(data.medium));
};

function seenIn({ kind, bytes }: Media): Seen | undefined {
  if (kind === 'photo') return { kind, bytes };
  const drawing = kind === 'drawing' ? readDrawing(bytes) : undefined;
  return drawing && { kind: 'drawing', drawing };
}

async function make({ wordList, ...order }: SentOrder): Promise<void> {
  const supplied = await supplies;
  if (!supplied) return scope.postMessage({ type: 'made', result: failure('failed') });
  const words = paperWordsOf(wordList, catalogueOf(order.contents.adaptations).changes);
  let told = performance.now();
  const result = await makePdf({ ...order, ...supplied, words, pictures, media }, (fraction) => {
    const now = performance.now();
    if (now - told < OFTEN) return;
    told = now;
    scope.postMessage({ type: 'progress', fraction });
  });
  scope.postMessage({ type: 'made', result });
}
