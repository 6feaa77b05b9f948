import type { ParsedArticle } from '#news/article/article.ts';
import type { NamedKind, NamedTag, RefusedName } from '#news/people/named.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { findSpans, readParts } from './find-spans.ts';
import { readTransitions } from './label-run.ts';
import { resolveOrganisations } from './resolve-organisations.ts';
import { resolvePeople, type Found } from './resolve-people.ts';
import { readModel, type TaggerModel } from './tagger-model.ts';
import stored from './tagger-weights.json' with { type: 'json' };

/** The people and organisations that a story names, the most important first, and what was refused. */
export interface TaggedPeople {
  readonly named: readonly NamedTag[];
  readonly refused: readonly RefusedName[];
}

/** How sure the tagger has to be. */
interface Strictness {
  readonly person: number;
  readonly organisation: number;
}

const strict: Strictness = { person: 0.72, organisation: 0.74 };

const none: TaggedPeople = { named: [], refused: [] };

/** The weights, read when the first story is tagged. */
let shipped: { model: TaggerModel; transitions: Float64Array } | null = null;

function readShipped(): { model: TaggerModel; transitions: Float64Array } {
  const model = readModel(stored);
  return { model, transitions: readTransitions(model) };
}

/**
 * Finds who and which organisations a story names. It reads English only: a story in another language (`language`, BCP 47)
 * has none. Deterministic; never throws.
 */
export function tagPeople(
  article: ParsedArticle,
  language = 'en',
  strictness = strict,
  model?: TaggerModel,
): TaggedPeople {
  if (!/^en(?:-|$)/u.test(language)) return none;
  shipped ??= readShipped();
  const parts = model ? readParts(article, model) : readParts(article, shipped.model, shipped.transitions);
  const spans = parts.flatMap(findSpans);
  const people = resolvePeople(parts, spans, strictness.person);
  const organisations = resolveOrganisations(parts, spans, strictness.organisation);
  return {
    named: [...inOrder(people.found, 'person'), ...inOrder(organisations.found, 'organisation')],
    refused: [...people.refused, ...organisations.refused].toSorted((a, b) => a.span[0] - b.span[0]),
  };
}

const startOf = ({ mentions }: Found): number => Math.min(...mentions.map(({ span }) => span[0]));

function inOrder(found: readonly Found[], kind: NamedKind): readonly NamedTag[] {
  const weightOf = ({ mentions }: Found) =>
    mentions.reduce(
      (sum, { where }) => sum + (where === 'headline' ? 4 : where === 'caption' || where === 0 ? 2 : 1),
      0,
    );
  return found
    .toSorted((a, b) => weightOf(b) - weightOf(a) || startOf(a) - startOf(b))
    .map(({ name, sure, known, mentions }) => ({
      kind,
      name,
      slug: personSlug(known ?? name.replace(/^The /u, '')),
      sure: Math.round(100 * sure) / 100,
      mentions: mentions.toSorted((a, b) => a.span[0] - b.span[0]),
    }));
}
