import type { Span } from '../text/span.ts';

/** A person, or a body of people: a company, a party, an agency. */
export type NamedKind = 'person' | 'organisation';

/** Whether a facet is of whom articles name. */
export const isNamedKind = (facet: string): facet is NamedKind => facet === 'person' || facet === 'organisation';

/**
 * Why a phrase was read as somebody's name. `full`: their full name; `throne`: a title and a name that stands alone ("Pope
 * Francis"); `surname`, `given`: a part of the full name, which stands in the story too; `short`: a part of an organisation's
 * name; `letters`: its initials.
 */
export type NameRule = 'full' | 'throne' | 'surname' | 'given' | 'short' | 'letters';

/** How sure the tagger has to be; `none`: nobody is looked for. */
export type NameSetting = 'strict' | 'loose' | 'none';

/** What an editor says of whom a story names: all of them, or who is to be added or taken out. */
export type NameCorrection =
  | { readonly all: readonly string[] }
  | { readonly add: readonly string[]; readonly remove: readonly string[] };

/** An editor's word on both kinds. Absent is what they leave to the tagger. */
export interface NameCorrections {
  readonly person?: NameCorrection;
  readonly organisation?: NameCorrection;
}

/** A phrase that names a person or an organisation. */
export interface NameMention {
  readonly span: Span;
  readonly rule: NameRule;
}

/** A person or an organisation that a story names, with every mention in the order of the text. */
export interface NamedTag {
  readonly kind: NamedKind;
  /** The fullest name in the story. */
  readonly name: string;
  /** The usual name, where the story has another: "European Union" for "EU". */
  readonly of?: string;
  /** That of the usual name, as in addresses. */
  readonly slug: string;
  /** How sure the tagger is, from 0 to 1, in hundredths; null for an editor's tag. */
  readonly sure: number | null;
  readonly mentions: readonly NameMention[];
}

/** What tells a tag from all others of a story, and the fragment of its evidence: `person-vladimir-putin`. */
export const nameKey = ({ kind, slug }: Pick<NamedTag, 'kind' | 'slug'>): string => `${kind}-${slug}`;

/** The name that lists show. */
export const listName = ({ name, of = name }: Pick<NamedTag, 'name' | 'of'>): string => of;

/**
 * Why a name is no tag. `surname`: no full name of that surname stands in the story; `shared`: two people of the story have it;
 * `unsure`: the tagger is not sure enough; `place`: it is a place's name; `general`: a word that many organisations have
 * ("Department"); `editor`: an editor says so.
 */
type NameRefusal = 'surname' | 'shared' | 'unsure' | 'place' | 'general' | 'editor';

/** A phrase that looks like the name of a person or an organisation, and is no tag. */
export interface RefusedName {
  readonly span: Span;
  readonly kind: NamedKind;
  readonly why: NameRefusal;
}
