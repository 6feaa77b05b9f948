import type { Span } from '#news/text/span.ts';

type Kind = 'people' | 'organisations';

/** Somebody whom a story names, as labelled: the names that are right for the tag, and all mentions. */
interface LabelledEntity {
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: readonly Span[];
}

/** Labels by file name. A tag of one who is `optional` is neither right nor wrong. */
export type PeopleLabels = Readonly<
  Record<
    string,
    Readonly<Record<Kind, readonly LabelledEntity[]>> & {
      readonly optional?: Readonly<Record<Kind, readonly LabelledEntity[]>>;
    }
  >
>;

/** Tags by file name. */
export type PeoplePredictions = Readonly<
  Record<string, Readonly<Record<Kind, readonly { readonly name: string; readonly mentions: readonly Span[] }[]>>>
>;

/** How well tags fit labels; `names` is how many tags an entity has that has any, `merges` tags of two entities. */
export interface PeopleScore {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly optional: number;
  readonly names: number;
  readonly merges: number;
  readonly evidence: { readonly precision: number; readonly recall: number };
  readonly errors: readonly {
    readonly what: 'wrong' | 'missed' | 'merged';
    readonly name: string;
    readonly file: string;
  }[];
}

/** Judges tags by the rules of the corpus's own scorer (its README): a tag is right if its name is one of an entity's. */
export function scorePeople(predictions: PeoplePredictions, labels: PeopleLabels, kind: Kind): PeopleScore {
  const count = { right: 0, wrong: 0, missed: 0, optional: 0, merges: 0, tags: 0, tagged: 0 };
  const evidence = { found: 0, labelled: 0, right: 0, tagged: 0 };
  const errors: PeopleScore['errors'][number][] = [];
  for (const [file, label] of Object.entries(labels)) {
    const wanted = label[kind];
    const all = [...wanted, ...(label.optional?.[kind] ?? [])];
    const tags = predictions[file]?.[kind] ?? [];
    const taken = new Set<LabelledEntity>();
    for (const { name, mentions } of tags) {
      const under = all.filter((entity) =>
        mentions.some((span) => touches(span, entity) && !all.some((one) => one !== entity && touches(span, one))),
      );
      if (under.length > 1) {
        count.merges += 1;
        errors.push({ what: 'merged', name, file });
      }
      const entity = all.find(({ names }) => names.some((one) => normalName(one) === normalName(name)));
      if (entity === undefined || taken.has(entity)) {
        count.wrong += 1;
        errors.push({ what: 'wrong', name, file });
        continue;
      }
      taken.add(entity);
      if (wanted.includes(entity)) count.right += 1;
      else count.optional += 1;
      evidence.labelled += entity.mentions.length;
      evidence.found += entity.mentions.filter((span) => mentions.some((one) => overlaps(one, span))).length;
      evidence.tagged += mentions.length;
      evidence.right += mentions.filter((span) => touches(span, entity)).length;
    }
    for (const entity of wanted) {
      if (taken.has(entity)) continue;
      count.missed += 1;
      errors.push({ what: 'missed', name: entity.name, file });
    }
    for (const entity of all) {
      const own = tags.filter(
        ({ name, mentions }) =>
          shareOf(mentions, entity) >= 0.5 || entity.names.some((one) => normalName(one) === normalName(name)),
      );
      if (own.length > 0) count.tagged += 1;
      count.tags += own.length;
    }
  }
  const { right, wrong, missed, optional, merges, tags, tagged } = count;
  return {
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    right,
    wrong,
    missed,
    optional,
    names: ratio(tags, tagged),
    merges,
    evidence: { precision: ratio(evidence.right, evidence.tagged), recall: ratio(evidence.found, evidence.labelled) },
    errors,
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;
const touches = (span: Span, { mentions }: LabelledEntity): boolean => mentions.some((one) => overlaps(span, one));
const shareOf = (mentions: readonly Span[], entity: LabelledEntity): number =>
  ratio(mentions.filter((span) => touches(span, entity)).length, mentions.length);

/** Names as the corpus's scorer compares them: without case, accents, marks and a leading "the"; "U.S." is "United States". */
function normalName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[øØ]/gu, 'o')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/['’]s(?=\s|$)/gu, ' s')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(/\b(?:united states(?: of america)?|u s a?)(?= |$)/gu, 'us')
    .replace(/\b(?:united kingdom|u k)(?= |$)/gu, 'uk')
    .replace(/\bu n(?= |$)/gu, 'un');
}
