import type { Piece } from '../search/make-snippet.ts';

/** A text as printed, with what was searched for marked. */
export function HighlightedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, at) =>
    // A text's pieces are all replaced or none.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={at}>{text}</mark> : text,
  );
}
