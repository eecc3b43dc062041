// The worker in which a pdf is made, so that the page stays responsive. It turns what was sent into an order for paper.
import { catalogueOf } from '#content/fitted.ts';
import type { Media } from '#domain/records.ts';
import { makePdf } from '#share/paper/make-pdf.ts';
import type { PaperOrder, PaperPictures, Seen } from '#share/paper/paper-order.ts';
import type { Result } from '#share/result.ts';
import { faceSvg } from '#ui/face/face-svg.ts';
import { readDrawing } from '#ui/media/drawing.ts';
import { groupPicture } from '#ui/plan-page/page-words-in.ts';
import { choiceOnPaper, topicOnPaper } from './paper-pictures.ts';
import { paperWordsOf, type WordList } from './paper-words.ts';

/** An order for paper as data: what can be sent. */
export interface SentOrder extends Omit<PaperOrder, 'words' | 'pictures' | 'media'> {
  readonly wordList: WordList;
}

/** To the worker: first every `medium`, then `make`. */
export type ToPaperWorker =
  | { readonly task: 'medium'; readonly medium: Media }
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

const scope = self as unknown as WorkerScope;
const media = new Map<string, Seen>();

scope.onmessage = ({ data }) => {
  if (data.task === 'make') void make(data.order);
  else keep(data.medium);
};

function keep({ id, kind, bytes }: Media): void {
  const drawing = kind === 'drawing' ? readDrawing(bytes) : undefined;
  if (kind === 'photo') media.set(id, { kind, bytes });
  if (drawing) media.set(id, { kind: 'drawing', drawing });
}

async function make({ wordList, ...order }: SentOrder): Promise<void> {
  const words = paperWordsOf(wordList, catalogueOf(order.contents.adaptations).changes);
  const result = await makePdf({ ...order, words, pictures, media }, (fraction) =>
    scope.postMessage({ type: 'progress', fraction }),
  );
  scope.postMessage({ type: 'made', result });
}
