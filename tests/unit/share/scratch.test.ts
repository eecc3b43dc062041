import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makePdf } from '#share/paper/make-pdf.ts';
import { layouts } from '#share/paper/paper-order.ts';
import { exampleContents, paperOrder } from '#tests/support/paper-order.ts';
it('makes', async () => {
  for (const layout of layouts) for (const inColour of [true, false]) {
    const t = performance.now();
    const pdf = await makePdf(paperOrder(exampleContents(), { layout, inColour }));
    console.log(layout, inColour, pdf.ok && pdf.value.size, performance.now() - t);
    expect(pdf.ok).toBe(true);
    if (pdf.ok) writeFileSync(`/tmp/mp/pdf/${layout}${inColour ? '' : '-bw'}.pdf`, Buffer.from(await pdf.value.arrayBuffer()));
  }
}, 60000);
