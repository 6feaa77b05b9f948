import type { ParsedArticle } from '#news/article/article.ts';
import type {
  NameCorrection,
  NameCorrections,
  NamedKind,
  NamedTag,
  NameMention,
  RefusedName,
} from '#news/people/named.ts';
import type { Span } from '#news/text/span.ts';
import { personSlug } from '#news/article/person-slug.ts';

/** The people and organisations that a story names, the most important first, and what was refused. */
export interface TaggedPeople {
  readonly named: readonly NamedTag[];
  readonly refused: readonly RefusedName[];
}

const kinds: readonly NamedKind[] = ['person', 'organisation'];

/** The tags as an editor has them: their word wins, and is shown as theirs. */
export function correctNames(article: ParsedArticle, tagged: TaggedPeople, corrections: NameCorrections): TaggedPeople {
  let { named, refused } = tagged;
  for (const kind of kinds) {
    const correction = corrections[kind];
    if (correction === undefined) continue;
    const [own, others] = [named.filter((tag) => tag.kind === kind), named.filter((tag) => tag.kind !== kind)];
    const kept = correct(article, own, kind, correction);
    const gone = own.filter((tag) => !kept.some(({ slug }) => slug === tag.slug));
    const removed = gone.flatMap(({ mentions }) =>
      mentions.map(({ span }) => ({ span, kind, why: 'editor' as const })),
    );
    const isKept = (span: Span) =>
      kept.some(({ mentions }) => mentions.some((one) => one.span[0] < span[1] && span[0] < one.span[1]));
    named = kind === 'person' ? [...kept, ...others] : [...others, ...kept];
    refused = [...refused, ...removed].filter(({ span }) => !isKept(span)).toSorted((a, b) => a.span[0] - b.span[0]);
  }
  return { named, refused };
}

function correct(
  article: ParsedArticle,
  found: readonly NamedTag[],
  kind: NamedKind,
  correction: NameCorrection,
): readonly NamedTag[] {
  const byEditor = (name: string): NamedTag => {
    const slug = personSlug(name);
    const known = found.find((tag) => tag.slug === slug);
    return { kind, name, slug, sure: null, mentions: known?.mentions ?? findName(article, name, kind) };
  };
  if ('all' in correction) return correction.all.map(byEditor);
  const slugs = [...correction.add, ...correction.remove].map(personSlug);
  return [...found.filter(({ slug }) => !slugs.includes(slug)), ...correction.add.map(byEditor)];
}

/** Where a name stands in a story, and a person's last word alone. */
function findName(
  { source, headline, caption, paragraphs }: ParsedArticle,
  name: string,
  kind: NamedKind,
): readonly NameMention[] {
  const last = name.split(/\s+/u).at(-1) ?? name;
  const forms = kind === 'person' && last !== name && last.length > 2 ? [name, last] : [name];
  const spans = [headline, ...(caption ? [caption] : []), ...paragraphs.map(({ span }) => span)];
  const mentions: NameMention[] = [];
  for (const [from, to] of spans) {
    for (const form of forms) {
      for (let at = source.indexOf(form, from); at >= 0 && at + form.length <= to; at = source.indexOf(form, at + 1)) {
        const span: Span = [at, at + form.length];
        const isWhole = !isLetter(source[at - 1]) && !isLetter(source[span[1]]);
        const isTaken = mentions.some((one) => one.span[0] < span[1] && at < one.span[1]);
        if (isWhole && !isTaken) mentions.push({ span, rule: form === name ? 'full' : 'surname' });
      }
    }
  }
  return mentions.toSorted((a, b) => a.span[0] - b.span[0]);
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
