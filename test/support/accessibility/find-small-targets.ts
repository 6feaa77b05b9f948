/**
 * Runs in a page, so it must be self-contained. Finds targets smaller than 44 by 44 CSS pixels (WCAG 2.5.5). Measures
 * the area that responds around the middle of a target's first line, so that the covered part of a target does not
 * count. As in WCAG, links within a sentence are exempt, and so is what has an equivalent: the countries of a map are
 * also in a list, the ends of the time chart in two date fields.
 */
export function findSmallTargets(): string[] {
  // Measured in half pixels from the middle, a target appears up to a pixel smaller.
  const [minPx, stepPx] = [44 - 1, 0.5];
  const targets = 'a[href], button, input, select, summary';
  const excluded = 'svg, .time-chart, [aria-hidden=true], .skip-link, .visually-hidden';
  const isInSentence = (target: Element) => {
    if (!getComputedStyle(target).display.startsWith('inline')) return false;
    const block = target.closest('p, li, dd, td, blockquote');
    if (block === null) return false;
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (words.nextNode() !== null) {
      const { parentElement: parent, nodeValue } = words.currentNode;
      if (parent?.closest(targets) === null && /\p{L}/u.test(nodeValue ?? '')) return true;
    }
    return false;
  };
  /** The length in px that responds in one direction and its opposite, measured up to the minimum. */
  const reach = (isHit: (px: number) => boolean) => {
    let [back, forward] = [0, 0];
    while (back < minPx && isHit(-back - stepPx)) back += stepPx;
    while (back + forward < minPx && isHit(forward + stepPx)) forward += stepPx;
    return back + forward;
  };
  const page = document.querySelector('dialog[open]') ?? document;
  return [...page.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
    const isExcluded = target.closest(excluded) !== null || target.tabIndex < 0;
    if (isExcluded || !target.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) return [];
    const shown = (target.matches('[type=radio], [type=checkbox]') && target.closest('label')) || target;
    shown.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const [line] = shown.getClientRects();
    if (line === undefined) return [];
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const isHit = (across: number, down: number) => {
      const found = document.elementFromPoint(across, down);
      return found !== null && (target.contains(found) || found.closest('label')?.contains(target) === true);
    };
    const width = reach((px) => isHit(x + px, y));
    const height = reach((px) => isHit(x, y + px));
    if (Math.min(width, height) >= minPx) return [];
    const name = target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 60);
    return [`${name}: ${width} × ${height} px`];
  });
}
