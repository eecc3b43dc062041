// The first thing that runs in the file that opens itself: unpacks the look and the program, and runs it. Where that does not work,
// the instructions that stand in the page stay.
import { unpack } from '#share/packed.ts';

const page = document.documentElement;

function unpacked(tag: 'style' | 'script', id: string): void {
  const element = document.createElement(tag);
  element.textContent = unpack(document.getElementById(id)?.textContent ?? '');
  document.head.append(element);
}

/** Attributes by which the page's own style hides the instructions. */
page.dataset.opens = '';
document.addEventListener('DOMContentLoaded', () => {
  try {
    unpacked('style', 'look');
    unpacked('script', 'program');
  } catch (error) {
    console.error(error);
  }
  if (page.dataset.runs === undefined) delete page.dataset.opens;
});
