import type { ParsedArticle } from '#news/article/article.ts';
import type { NameCorrections, NamedKind, NamedTag, NameSetting } from '#news/people/named.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { correctNames, type TaggedPeople } from './correct-names.ts';
import { findSpans, readParts } from './find-spans.ts';
import { readTransitions } from './label-run.ts';
import { resolveOrganisations } from './resolve-organisations.ts';
import { resolvePeople, type Found } from './resolve-people.ts';
import { readModel, type TaggerModel } from './tagger-model.ts';
import stored from './tagger-weights.json' with { type: 'json' };

/** What an owner and an editor say. */
interface NameOptions {
  /** BCP 47. */
  readonly language?: string;
  readonly setting?: NameSetting | null;
  readonly corrections?: NameCorrections;
}

/** How sure the tagger has to be. */
const strictness = {
  strict: { person: 0.72, organisation: 0.74 },
  loose: { person: 0.5, organisation: 0.5 },
};

/** The weights, read when the first story is tagged. */
let shipped: { model: TaggerModel; transitions: Float64Array } | null = null;

function readShipped(): { model: TaggerModel; transitions: Float64Array } {
  const model = readModel(stored);
  return { model, transitions: readTransitions(model) };
}

/** Whether people and organisations are looked for in a language. */
const readsNames = (language: string): boolean => /^en(?:-|$)/u.test(language);

/**
 * Finds who and which organisations a story names. It reads English only: in another language there are those that an editor
 * names. Deterministic; never throws.
 */
export function tagPeople(article: ParsedArticle, options: NameOptions = {}): TaggedPeople {
  const { language = 'en', setting = null, corrections = {} } = options;
  const tagged =
    setting === 'none' || !readsNames(language) ? { named: [], refused: [] } : tagText(article, setting ?? 'strict');
  return correctNames(article, tagged, corrections);
}

function tagText(article: ParsedArticle, how: keyof typeof strictness): TaggedPeople {
  shipped ??= readShipped();
  const parts = readParts(article, shipped.model, shipped.transitions);
  const spans = parts.flatMap(findSpans);
  const people = resolvePeople(parts, spans, strictness[how].person);
  const organisations = resolveOrganisations(parts, spans, strictness[how].organisation);
  return {
    named: [...inOrder(article, people.found, 'person'), ...inOrder(article, organisations.found, 'organisation')],
    refused: [...people.refused, ...organisations.refused].toSorted((a, b) => a.span[0] - b.span[0]),
  };
}

const startOf = ({ mentions }: Found): number => Math.min(...mentions.map(({ span }) => span[0]));

function inOrder(article: ParsedArticle, found: readonly Found[], kind: NamedKind): readonly NamedTag[] {
  // The headline counts like four mentions, caption and first paragraph like two.
  const { headline, paragraphs } = article;
  const firstEnd = paragraphs[0]?.span[1] ?? 0;
  const weightOf = ({ mentions }: Found) =>
    mentions.reduce(
      (sum, { span: [at] }) => sum + (at >= headline[0] && at < headline[1] ? 4 : at < firstEnd ? 2 : 1),
      0,
    );
  return found
    .toSorted((a, b) => weightOf(b) - weightOf(a) || startOf(a) - startOf(b))
    .map(({ name, sure, known, mentions }) => ({
      kind,
      name,
      ...(known !== null && known !== name && { of: known }),
      slug: personSlug(known ?? name),
      sure: Math.round(100 * sure) / 100,
      mentions: mentions.toSorted((a, b) => a.span[0] - b.span[0]),
    }));
}
