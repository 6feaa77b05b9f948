/** Runs in a page: selects the words from one text of the page to another, as dragging over them does. */
export function selectWords([from, to]: readonly [string, string]): void {
  const place = (words: string) => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at >= 0) return { node, at };
      seen.push(node.nodeValue ?? '');
    }
    throw new Error(`"${words}" is not in one piece of ${seen.join('|')}`);
  };
  const [first, last] = [place(from), place(to)];
  document.getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
}

/** Runs in a page: the words that are lit up, and whether they are in sight. */
export function litPassage(): { readonly words: string; readonly isInSight: boolean } {
  const ranges = [...(CSS.highlights.get('passage') ?? [])] as Range[];
  const box = ranges[0]?.getBoundingClientRect();
  return {
    words: ranges.map(String).join(' | '),
    isInSight: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
  };
}
