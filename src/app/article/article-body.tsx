import { direction, language } from 'virtual:language';
import type { Article, Paragraph } from '#news/article/article.ts';
import { type Box, type GroupBox, layOut } from '#news/article/lay-out.ts';
import { t } from '../languages/t.ts';
import { PictureSlot } from '../pictures/picture-slot.tsx';
import { ArticleText, elsewhereId } from './article-text.tsx';

interface Props {
  readonly article: Article;
  /** Those of its paragraphs that are shown. */
  readonly paragraphs: readonly Paragraph[];
}

/** The text of an article: paragraphs, subheads, lists, quotations, tables, code, rules and footnotes. */
export function ArticleBody({ article, paragraphs }: Props) {
  const draw = (some: readonly Paragraph[]) =>
    layOut(some).map((box) => <BoxView key={keyOf(box)} article={article} box={box} />);
  return (
    <>
      {article.marks?.some(({ kind }) => kind === 'link') === true && (
        <span id={elsewhereId} hidden lang={language} dir={direction}>
          {t('article.elsewhere')}
        </span>
      )}
      {article.pictures === undefined ? (
        draw(paragraphs)
      ) : (
        <PictureSlot otherwise={draw(paragraphs)}>
          {({ Illustrated }) => <Illustrated article={article} paragraphs={paragraphs} draw={draw} />}
        </PictureSlot>
      )}
    </>
  );
}

function BoxView({ article, box }: { readonly article: Article; readonly box: Box }) {
  if ('boxes' in box) return <Group article={article} box={box} />;
  const { tag: Tag, paragraph } = box;
  const { key, span, kind } = paragraph;
  if (Tag === 'hr') return <hr id={key} />;
  return (
    <Tag id={key} tabIndex={-1}>
      {kind?.is === 'row' ? (
        kind.cells.map((cell, at) => {
          // A heading without words heads nothing.
          const isHead = kind.isHead === true && cell[0] < cell[1];
          const Cell = isHead ? 'th' : 'td';
          // With what parts it from the next, so that the row's text is that of its paragraph.
          const end = kind.cells[at + 1]?.[0] ?? span[1];
          return (
            <Cell key={cell[0]} scope={isHead ? 'col' : undefined}>
              <ArticleText article={article} span={[cell[0], end]} />
            </Cell>
          );
        })
      ) : (
        <ArticleText article={article} span={span} />
      )}
    </Tag>
  );
}

function Group({ article, box }: { readonly article: Article; readonly box: GroupBox }) {
  const { tag: Tag, boxes, number = 0, isNotes } = box;
  const inside = boxes.map((one) => <BoxView key={keyOf(one)} article={article} box={one} />);
  if (Tag === 'table')
    return (
      // Wider than a phone it scrolls, by keys too. No region: landmarks of one name could not be told apart.
      <div className="table" role="group" aria-label={t('article.table')} tabIndex={0}>
        <table>{inside}</table>
      </div>
    );
  if (Tag === 'ol' && isNotes === true)
    return (
      <ol className="footnotes" aria-label={t('article.footnotes')}>
        {inside}
      </ol>
    );
  if (Tag !== 'li') return <Tag>{inside}</Tag>;
  const isReferred =
    isFootnote(box) && article.marks?.some((mark) => mark.kind === 'footnote' && mark.number === number) === true;
  return (
    <li value={number || undefined}>
      {inside}
      {isReferred && (
        <a
          className="note-reference"
          href={`#footnote-${number}-from`}
          aria-label={t('article.footnote-back', { number })}
          data-label="↩"
        />
      )}
    </li>
  );
}

const isFootnote = ({ boxes: [first] }: GroupBox) =>
  first !== undefined && 'paragraph' in first && first.paragraph.kind?.is === 'footnote';

/** The key of the first paragraph in it: more follow when the rest of the text is shown. */
function keyOf(box: Box): string {
  if ('paragraph' in box) return box.paragraph.key;
  const [first] = box.boxes;
  return first === undefined ? box.tag : keyOf(first);
}
