/** What a drawing may not hold: who opens its file runs it as a page of the site. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w-]+:)?script\b|\son[a-z]+\s*=|(?:java|vb)script\s*:/iu, 'a drawing (SVG) with a script'],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/iu, 'a drawing (SVG) with entities of its own'],
  [
    /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video|animate|set|handler|listener)\b/iu,
    'a drawing (SVG) with parts that are no drawing',
  ],
  [
    /\b(?:href|src)\s*=\s*(?:"(?!#|data:image\/(?:png|jpe?g|gif|webp)[;,])|'(?!#|data:image\/(?:png|jpe?g|gif|webp)[;,])|[^"'\s])|@import|url\(\s*["']?(?!#)/iu,
    'a drawing (SVG) that loads other files',
  ],
  [/<\?xml-stylesheet|&#/iu, 'a drawing (SVG) with letters that hide what it holds'],
];

/** Elements that are drawn again: so many are a trap. */
const mostUses = 500;

/** Why a drawing is not shown; null where it is harmless. */
export function findSvgFault(text: string): string | null {
  const fault = faults.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (fault !== null) return fault;
  return (text.match(/<(?:[\w-]+:)?use\b/giu)?.length ?? 0) > mostUses
    ? 'a drawing (SVG) that repeats itself without end'
    : null;
}
