// Draws photos with the bare library, three on a sheet of A4, and gives the file.
import PDFDocument from 'pdfkit';

const SHEETS = 20;

self.onmessage = ({ data: photos }: MessageEvent<Uint8Array[]>) => {
  const paper = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  paper.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  paper.on('end', () => self.postMessage(new Blob(chunks, { type: 'application/pdf' })));
  const each = Math.ceil(photos.length / SHEETS);
  for (const [index, photo] of photos.entries()) {
    if (index % each === 0) paper.addPage();
    paper.image(photo as never, 34, 34 + (index % each) * 260, { width: 330, height: 248 });
  }
  paper.end();
};
