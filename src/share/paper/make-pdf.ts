// Makes a pdf of what may leave the plan: tagged, in Dutch, with the app's font inside. It needs no network and keeps nothing.
import PDFDocument from 'pdfkit';
import { catalogueOf } from '#content/fitted.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import { type PageSection, type PageView, planPages } from '#domain/page.ts';
import type { Told } from '#domain/told.ts';
import { card, questionsOf, sectionsOf } from './layout-questions.ts';
import type { PaperOrder } from './paper-order.ts';
import { Press } from './press.ts';
import { numberSheets, onePage, planSheets, pocketCard } from './sheets.ts';

/** `empty`: nothing was chosen that has an answer. `stopped`: the signal said so. `failed`: a bug, or too little memory. */
export type PdfFailure = 'empty' | 'stopped' | 'failed';
export type PdfResult =
  | { readonly ok: true; readonly value: Blob }
  | { readonly ok: false; readonly reason: PdfFailure };

/** Makes the pdf. `onProgress` gets fractions from 0 to 1. Never throws. */
export async function makePdf(
  order: PaperOrder,
  onProgress: (fraction: number) => void = () => {},
  signal?: AbortSignal,
): Promise<PdfResult> {
  try {
    return await made(order, onProgress, signal);
  } catch (error) {
    if (signal?.aborted) return { ok: false, reason: 'stopped' };
    console.error(error);
    return { ok: false, reason: 'failed' };
  }
}

async function made(
  order: PaperOrder,
  onProgress: (fraction: number) => void,
  signal: AbortSignal | undefined,
): Promise<PdfResult> {
  const { contents, layout, words, questions } = order;
  const isOn = (id: string) => order.questionIds?.includes(id) ?? true;
  const chosen = (ids: readonly string[]) => sectionsOf(ids.filter(isOn), contents, questions);
  const { topics } = catalogueOf(contents.adaptations);
  const pages = layout === 'plan' ? planPages(contents, topics, questions) : [];
  const shown = layout === 'plan' ? [] : chosen(questionsOf[layout]);
  if (pages.length === 0 && shown.length === 0) return { ok: false, reason: 'empty' };

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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    paper.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    paper.on('end', resolve);
    paper.on('error', reject);
  });

  const press = new Press(paper, order);
  const sections = [...pages.flatMap((page) => page.sections), ...shown];
  const media = mediaOn(pages, sections, contents);
  const sheets = sheetsOn(pages, sections, order);
  const steps = media.length + sheets.length + pages.length + 1;
  let done = 0;
  const step = async () => {
    done += 1;
    onProgress(done / steps);
    // The page draws and answers taps in between.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
  for (const sheet of sheets) {
    await press.readSheet(sheet);
    await step();
  }
  for (const id of media) {
    await press.readMedium(id);
    await step();
  }

  const book = paper.struct('Document');
  paper.addStructure(book);
  for (const page of pages) {
    planSheets(press, page, book);
    await step();
  }
  if (layout === 'me') onePage(press, words.layout('me'), shown, 'who', book);
  if (layout === 'help') onePage(press, words.layout('help'), shown, 'support', book);
  if (layout === 'pocket') {
    pocketCard(
      press,
      {
        front: chosen(card.front),
        left: chosen(card.left),
        right: chosen(card.right),
        back: chosen(card.back),
      },
      book,
    );
  }
  book.end();
  if (layout === 'plan') numberSheets(press);
  paper.end();
  await ended;
  onProgress(1);
  return { ok: true, value: new Blob(chunks, { type: 'application/pdf' }) };
}

/** The sheets of pictures that are needed, each by a picture on it. */
function sheetsOn(
  pages: readonly PageView[],
  sections: readonly PageSection[],
  { pictures }: PaperOrder,
): readonly string[] {
  const questionIds = new Set([
    ...sections.map((section) => section.questionId),
    ...pages.flatMap((page) => page.wishes.flatMap((wish) => wish.from?.questionId ?? [])),
  ]);
  return [...new Set(['ui', ...[...questionIds].map((id) => pictures.choice(id, '').split('#')[0] ?? '')])];
}

/** The photos and drawings that are shown. */
function mediaOn(
  pages: readonly PageView[],
  sections: readonly PageSection[],
  { plan, people, cards, agreements, adaptations }: PlanContents,
): readonly string[] {
  const refs = [
    ...sections.flatMap((section) => section.groups.flatMap((group) => group.cards.map((one) => one.card))),
    ...pages.flatMap((page) => page.wishes.flatMap((wish) => wish.from?.card ?? [])),
  ].map(cardOf);
  const named = new Set(refs.map((ref) => ref.id));
  const told: readonly Told[] = [
    ...sections.flatMap((section) => [...section.told, ...section.observations]),
    ...pages.flatMap((page) => page.wishes),
    ...[...cards, ...agreements].filter((one) => named.has(one.id)),
  ];
  const photos = [plan.photo, ...people.filter((one) => named.has(one.id)).map((one) => one.photo)];
  const changed = adaptations.filter(({ target }) => target.kind === 'topic' || named.has(target.id));
  photos.push(...changed.map((one) => one.photo));
  const ids = [...photos, ...told.flatMap(({ photo, drawing }) => [photo, drawing])];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
