import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliver, fileNameFor } from '#share/deliver.ts';

const file = new File(['x'], 'Sam.mijnplan');
afterEach(() => vi.unstubAllGlobals());

/** A page whose links can be counted. */
function page() {
  const link = { href: '', download: '', click: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
  vi.useFakeTimers();
  return link;
}

describe('delivering a copy', () => {
  afterEach(() => vi.useRealTimers());

  it('goes by the share sheet where it takes the file', async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { share, canShare: () => true });
    expect(await deliver(file)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ files: [file] });
  });

  it('is cancelled when the client closes the sheet, without a download behind it', async () => {
    const link = page();
    const share = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
    vi.stubGlobal('navigator', { share, canShare: () => true });
    expect(await deliver(file)).toBe('cancelled');
    expect(link.click).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<Navigator>]>([
    ['there is no sheet', {}],
    ['the sheet does not take such files', { share: vi.fn(), canShare: () => false }],
    [
      'the browser refuses the sheet',
      { share: () => Promise.reject(new DOMException('', 'NotAllowedError')), canShare: () => true },
    ],
  ])('is a download where %s', async (_, navigator) => {
    const link = page();
    vi.stubGlobal('navigator', navigator);
    expect(await deliver(file)).toBe('saved');
    expect(link.download).toBe('Sam.mijnplan');
    expect(link.href).toMatch(/^blob:/);
    expect(link.click).toHaveBeenCalledOnce();
  });

  it('fails as a value where nothing can be downloaded', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('document', undefined);
    expect(await deliver(file)).toBe('failed');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Sam', 'Sam.mijnplan'],
    ['  José   van Dam ', 'José van Dam.mijnplan'],
    ['../../etc/passwd', 'etc passwd.mijnplan'],
    ['.verborgen', 'verborgen.mijnplan'],
    ['a:b*c?"d<e>f|g', 'a b c d e f g.mijnplan'],
    ['Sam\u202Egpj.exe', 'Sam gpj.exe.mijnplan'],
    ['CON', 'plan.mijnplan'],
    ['...', 'plan.mijnplan'],
    ['👵🏽', '👵🏽.mijnplan'],
    ['x'.repeat(300), `${'x'.repeat(60)}.mijnplan`],
  ])('made from %j is %j', (name, expected) => {
    expect(fileNameFor(name)).toBe(expected);
  });
});
