/** The parts of a page's tree that are the same on every page: the skip link, the header and the footer. */
const frameRoles = ['link', 'banner', 'contentinfo'];

/** The blocks of a written tree: each of its topmost nodes with what is inside it, and each comment. */
const blocksOf = (tree: string): readonly string[] => tree.split(/^(?=[-#] )/mu);
const roleOf = (block: string): string | undefined => /^- (\w+)/u.exec(block)?.[1];

/** The frame of a page, as a written tree (read-tree.ts) of its own. */
export function frameOf(tree: string): string {
  return blocksOf(tree)
    .filter((block) => frameRoles.includes(roleOf(block) ?? ''))
    .join('');
}

/** The tree with a comment in place of each topmost node that is exactly the frame's; `unfoldFrame` undoes it. */
export function foldFrame(tree: string, frame: string): string {
  const known = new Set(blocksOf(frame));
  return blocksOf(tree)
    .map((block) => (known.has(block) ? `# frame: ${roleOf(block)}\n` : block))
    .join('');
}

/** The tree with the frame's nodes where `foldFrame` left comments. */
export function unfoldFrame(folded: string, frame: string): string {
  const nodes = new Map(blocksOf(frame).map((block) => [roleOf(block), block]));
  return folded.replaceAll(/^# frame: (\w+)\n/gmu, (comment, role: string) => nodes.get(role) ?? comment);
}
