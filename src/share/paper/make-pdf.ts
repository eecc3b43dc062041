// Makes a pdf of what may leave the plan: tagged, in Dutch, with the app's font inside; locked, where that is asked. It needs no
// network and no page, and keeps nothing.
import PDFDocument from 'pdfkit';
import { failure, type Result, success } from '#share/result.ts';
import { feelingSheet } from './feeling-sheet.ts';
import { FilePieces } from './file-pieces.ts';
import { card } from './layout-questions.ts';
import { chosen, mediaInOrder, mediaOn, type OnPaper, onPaper, partsOf } from './on-paper.ts';
import { onePage } from './one-page.ts';
import { Packing } from './pack-pages.ts';
import type { PaperOrder } from './paper-order.ts';
import { planSheets } from './plan-sheets.ts';
import { pocketCard } from './pocket-card.ts';
import { Press, type Struct } from './press.ts';
import { numberSheets } from './sheet.ts';

/** How much of the work a lock is: about as much as all the rest. */
const LOCK = 0.5;

/**
 * Makes the pdf. `onProgress` gets fractions from 0 to 1. Fails with `empty` when nothing was chosen that has an answer, with
 * `no-memory` or `failed`. Never throws.
 */
export async function makePdf(
  order: PaperOrder,
  onProgress: (fraction: number) => void = () => {},
): Promise<Result<Blob>> {
  try {
    const shown = onPaper(order);
    if (shown.pages.length === 0 && shown.sections.length === 0) return failure('empty');
    const { passphrase } = order;
    const drawn = passphrase === undefined ? 1 : 1 - LOCK;
    let chunks = await draw(order, shown, (fraction) => onProgress(fraction * drawn));
    if (passphrase !== undefined) {
      // The library comes when it is needed.
      const { lockPdf } = await import('./lock.ts');
      chunks = [await lockPdf(new Uint8Array(await new Blob(chunks).arrayBuffer()), passphrase)];
    }
    onProgress(1);
    return success(new Blob(chunks, { type: 'application/pdf' }));
  } catch (error) {
    console.error(error);
    return failure(error instanceof RangeError ? 'no-memory' : 'failed');
  }
}

async function draw(
  order: PaperOrder,
  shown: OnPaper,
  onProgress: (fraction: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { contents, layout, words } = order;
  const paper = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    font: null as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl',
    displayTitle: true,
    info: {
      Title:
        layout === 'plan'
          ? words.title(contents.plan.name)
          : `${words.layout(layout)} – ${contents.plan.name}`,
      Author: contents.plan.name,
      Creator: 'Mijn Plan',
      Producer: 'Mijn Plan',
      CreationDate: new Date(order.at),
    },
  });
  const pieces = new FilePieces();
  const ended = new Promise<void>((resolve, reject) => {
    paper.on('data', (chunk: Uint8Array<ArrayBuffer>) => pieces.add(chunk));
    paper.on('end', resolve);
    paper.on('error', reject);
  });

  const packing = new Packing(paper);
  const press = new Press(paper, packing, order);
  const steps = mediaInOrder(shown, contents).length + shown.pages.length + 1;
  let done = 0;
  const step = () => {
    done += 1;
    onProgress(Math.min(1, done / steps));
  };
  const titles: string[] = [];
  const book = paper.struct('Document');
  paper.addStructure(book);
  for (const part of partsOf(shown)) {
    for (const id of mediaOn(part, contents)) if (await press.takeIn(id)) step();
    for (const page of part.pages) {
      const title = words.page(page.topicId);
      for (let count = planSheets(press, page, book); count > 0; count -= 1) titles.push(title);
    }
    step();
  }
  if (shown.feelings) feelingSheet(press, shown.feelings, book);
  drawSheet(press, shown, book);
  book.end();
  if (layout === 'plan') numberSheets(press, titles);
  press.type.embed();
  await packing.end();
  paper.end();
  await ended;
  return pieces.all();
}

/** The layouts of one sheet. */
function drawSheet(press: Press, { sections }: OnPaper, book: Struct): void {
  const { order } = press;
  const { layout, words } = order;
  if (layout === 'me') onePage(press, words.layout('me'), sections, 'who', book);
  if (layout === 'help') onePage(press, words.layout('help'), sections, 'support', book);
  if (layout !== 'pocket') return;
  const sides = {
    front: chosen(card.front, order),
    left: chosen(card.left, order),
    right: chosen(card.right, order),
    back: chosen(card.back, order),
  };
  pocketCard(press, sides, book);
}
