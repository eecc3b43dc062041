// Locks a finished pdf: AES-256, revision 6 of the standard handler. Only this file knows the library, and it is large.
import { PDFDict, PDFName, PDFParser, PDFSecurity, PDFStreamWriter, PDFString } from '@cantoo/pdf-lib';

/**
 * The same pdf, to be opened with the passphrase only: the five words joined by hyphens, as they are shown. Who has them may
 * do everything with it.
 */
export async function lockPdf(pdf: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const context = await PDFParser.forBytesWithOptions(pdf).parseDocument();
  // Only streams are encrypted, so a text must lie in one: the catalog lies outside, and its language would come out as noise.
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  catalog.set(PDFName.of('Lang'), context.register(PDFString.of('nl')));
  context.security = PDFSecurity.create(context, {
    userPassword: passphrase,
    permissions: {
      printing: 'highResolution',
      modifying: true,
      copying: true,
      annotating: true,
      fillingForms: true,
      contentAccessibility: true,
      documentAssembly: true,
    },
  }).encrypt();
  const locked = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  return Uint8Array.from(locked);
}
