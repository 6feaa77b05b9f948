/**
 * Runs in a page, and uses nothing of this file's other code: what a finger must meet more exactly than 44 by 44 CSS
 * pixels (WCAG 2.5.5). Measured is what answers around the middle of a target's first line, up and down, left and
 * right: a target that another covers is as small as what is left of it. Left out are, as there, links among the words
 * of a sentence, and what has an equivalent: the maps' countries stand in a list, the time chart's ends in two date
 * fields.
 */
export function findSmallTargets(): string[] {
  // What is tried every half pixel from the middle is found up to a pixel too small.
  const [leastPx, stepPx] = [44 - 1, 0.5];
  const targets = 'a[href], button, input, select, summary';
  const outside = 'svg, .time-chart, [aria-hidden=true], .skip-link, .visually-hidden';
  const isInSentence = (target: Element) => {
    if (!getComputedStyle(target).display.startsWith('inline')) return false;
    const block = target.closest('p, li, dd, td, blockquote');
    if (block === null) return false;
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (words.nextNode() !== null) {
      const { parentElement: holder, nodeValue } = words.currentNode;
      if (holder?.closest(targets) === null && /\p{L}/u.test(nodeValue ?? '')) return true;
    }
    return false;
  };
  /** How far one can go on the target, one way and then the other, until it is far enough. */
  const reach = (isHit: (px: number) => boolean) => {
    let [back, on] = [0, 0];
    while (back < leastPx && isHit(-back - stepPx)) back += stepPx;
    while (back + on < leastPx && isHit(on + stepPx)) on += stepPx;
    return back + on;
  };
  const page = document.querySelector('dialog[open]') ?? document;
  return [...page.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
    const isOut = target.closest(outside) !== null || target.tabIndex < 0;
    if (isOut || !target.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) return [];
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
    if (Math.min(width, height) >= leastPx) return [];
    const name = target.textContent.trim().slice(0, 40) || target.outerHTML.slice(0, 60);
    return [`${name}: ${width} × ${height} px`];
  });
}
