/**
 * Runs in a page, and uses nothing of this file's other code: what is smaller than 44 by 44 CSS pixels to a finger (WCAG
 * 2.5.5), by pressing half that far from its middle in each direction. Left out are, as there, links within a sentence, and
 * the maps' countries, which a list beside them holds too.
 */
export function findSmallTargets(): string[] {
  const reachPx = 21.5;
  const isHit = (target: Element, x: number, y: number) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (target.contains(found) || found.closest('label')?.contains(target) === true);
  };
  /** Whether other words stand in its line. */
  const isInSentence = (target: Element) => {
    if (getComputedStyle(target).display !== 'inline') return false;
    const block = target.closest('p, li, dd, td, q, h1, h2, h3');
    return block !== null && block.textContent.trim() !== target.textContent.trim();
  };
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  return targets.flatMap((target) => {
    const isOut = target.closest('svg, [aria-hidden=true], [hidden], .skip-link, .visually-hidden') !== null;
    if (isOut || target.tabIndex < 0 || !target.checkVisibility({ visibilityProperty: true }) || isInSentence(target))
      return [];
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const misses = [
      [x - reachPx, y],
      [x + reachPx, y],
      [x, y - reachPx],
      [x, y + reachPx],
    ].filter(([across = 0, down = 0]) => !isHit(target, across, down));
    const what = target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 60);
    return misses.length === 0 ? [] : [`${what}: ${Math.round(width)} × ${Math.round(height)} px`];
  });
}
