/** Runs in a page. Selects from the first text to the end of the second, as dragging would. */
export function selectWords([from, to]: readonly [string, string]): void {
  const find = (text: string) => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at >= 0) return { node, at };
      seen.push(node.nodeValue ?? '');
    }
    throw new Error(`"${text}" is not in one piece of ${seen.join('|')}`);
  };
  const [first, last] = [find(from), find(to)];
  document.getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
}

/** Runs in a page. The highlighted text, and whether its start is visible. */
export function litPassage(): { readonly words: string; readonly isInSight: boolean } {
  const ranges = [...(CSS.highlights.get('passage') ?? [])] as Range[];
  const box = ranges[0]?.getBoundingClientRect();
  return {
    words: ranges.map(String).join(' | '),
    isInSight: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
  };
}
