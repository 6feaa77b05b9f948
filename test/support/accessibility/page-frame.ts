/** The roles of the topmost nodes that all pages share: skip link, header and footer. */
const frameRoles = ['link', 'banner', 'contentinfo'];

/** The blocks of a tree in YAML: each topmost node with its children, and each comment. */
const blocksOf = (tree: string): readonly string[] => tree.split(/^(?=[-#] )/mu);
const roleOf = (block: string): string | undefined => /^- (\w+)/u.exec(block)?.[1];

/** The shared nodes of a page's tree (read-tree.ts), as a tree. */
export function frameOf(tree: string): string {
  return blocksOf(tree)
    .filter((block) => frameRoles.includes(roleOf(block) ?? ''))
    .join('');
}

/** Replaces each topmost node that equals the frame's by a comment; `unfoldFrame` is the inverse. */
export function foldFrame(tree: string, frame: string): string {
  const known = new Set(blocksOf(frame));
  return blocksOf(tree)
    .map((block) => (known.has(block) ? `# frame: ${roleOf(block)}\n` : block))
    .join('');
}

/** Replaces the comments of `foldFrame` by the frame's nodes. */
export function unfoldFrame(folded: string, frame: string): string {
  const nodes = new Map(blocksOf(frame).map((block) => [roleOf(block), block]));
  return folded.replaceAll(/^# frame: (\w+)\n/gmu, (comment, role: string) => nodes.get(role) ?? comment);
}
