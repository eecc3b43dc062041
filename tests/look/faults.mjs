// Finds what does not fit on the page as it stands: runs inside the browser, so it may use nothing from outside itself.

/**
 * One sentence for every element that sticks out sideways, or whose text is cut off.
 * @returns {string[]}
 */
export function faultsOnPage() {
  const slack = 1;
  const across = document.documentElement.clientWidth;
  /** @param {Element} element */
  const label = (element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ');
    const style = (element.getAttribute('class') ?? '').split(' ')[0];
    return `<${element.tagName.toLowerCase()}${style ? ` ${style}` : ''}> “${words.slice(0, 40)}”`;
  };
  /** @param {Element} element */
  const isShown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.clientWidth > 1 &&
    element.clientHeight > 1;
  /** @param {Element} element */
  const scrollsAcross = (element) => {
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(outer).overflowX) && outer !== document.body) return true;
    }
    return false;
  };
  /** @param {Element} element */
  const holdsText = (element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );

  /** @type {string[]} */
  const faults = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > across + slack) faults.push(`the page is ${wide - across} px too wide`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !isShown(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    const inside = scrollsAcross(element);
    if (!inside && right > across + slack)
      faults.push(`${label(element)} sticks out ${Math.round(right - across)} px`);
    if (!inside && left < -slack)
      faults.push(`${label(element)} starts ${Math.round(-left)} px before the page`);

    const { overflowX, overflowY } = getComputedStyle(element);
    const spareX = element.scrollWidth - element.clientWidth;
    const spareY = element.scrollHeight - element.clientHeight;
    const inline = getComputedStyle(element).display === 'inline';
    if (
      spareX > slack &&
      !/auto|scroll/.test(overflowX) &&
      !inline &&
      (holdsText(element) || overflowX !== 'visible')
    ) {
      faults.push(`${label(element)} is ${spareX} px too narrow for what it holds`);
    }
    if (spareY > slack && /hidden|clip/.test(overflowY)) {
      faults.push(`${label(element)} cuts off ${spareY} px below`);
    }
  }
  return faults;
}
