import { type Piece, piecesOf, type Revision } from '#news/revisions/revision.ts';

/** Words shown before and after what was changed. */
const wordsAround = 8;

/**
 * What was changed, as lines of a few words around each change: changes that are near one another are on one line, and no line has
 * words of two paragraphs but where paragraphs were put in or left out.
 */
export function changedPassages(text: string, edits: Revision['edits']): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  const end = () => {
    if (line.some(({ kind }) => kind !== 'kept')) lines.push(line);
    line = [];
  };
  const kept = (words: string) => {
    if (words !== '') line.push({ kind: 'kept', text: words });
  };
  const pieces = piecesOf(text, edits);
  for (const [at, piece] of pieces.entries()) {
    const [isFirst, isLast] = [at === 0, at === pieces.length - 1];
    if (piece.kind !== 'kept') {
      for (const [index, paragraph] of piece.text.split('\n\n').entries()) {
        // Removed and added words of one change stay together; paragraphs do not.
        if (index > 0 && line.some(({ kind }) => kind === piece.kind)) end();
        if (paragraph !== '') line.push({ kind: piece.kind, text: paragraph });
      }
      continue;
    }
    const paragraphs = piece.text.split('\n\n');
    const [first = '', last = ''] = [paragraphs[0], paragraphs.at(-1)];
    if (paragraphs.length === 1 && !isFirst && !isLast && first.split(' ').length <= 2 * wordsAround) {
      kept(first);
      continue;
    }
    if (!isFirst) kept(cutEnd(first));
    end();
    if (!isLast) kept(cutStart(last));
  }
  end();
  return lines;
}

/** The first words of a text, with a sign that more follow. */
function cutEnd(text: string): string {
  const words = text.split(' ');
  return words.length > wordsAround + 1 ? `${words.slice(0, wordsAround + 1).join(' ')} …` : text;
}

function cutStart(text: string): string {
  const words = text.split(' ');
  return words.length > wordsAround + 1 ? `… ${words.slice(-wordsAround - 1).join(' ')}` : text;
}
