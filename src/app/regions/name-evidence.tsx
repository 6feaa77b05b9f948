import type { Article } from '#news/article/article.ts';
import type { NamedTag, NameMention, NameRule, RefusedName } from '#news/people/named.ts';
import { useQuery } from '@tanstack/react-query';
import { locale } from 'virtual:language';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import { nameQueries } from '../archive/name-queries.ts';
import { t } from '../languages/t.ts';
import { MentionSteps } from './mention-steps.tsx';
import { Phrases, RefusedPhrases } from './phrases.tsx';
import './name-evidence.css';

const ruleNames: { readonly [Rule in NameRule]: string } = {
  full: t('name-rule.full'),
  throne: t('name-rule.throne'),
  surname: t('name-rule.surname'),
  given: t('name-rule.given'),
  short: t('name-rule.short'),
  letters: t('name-rule.letters'),
};

const refusals: { readonly [Why in RefusedName['why']]: string } = {
  surname: t('name-refused.surname'),
  shared: t('name-refused.shared'),
  unsure: t('name-refused.unsure'),
  place: t('name-refused.place'),
  general: t('name-refused.general'),
  editor: t('name-refused.editor'),
};

interface Props {
  readonly article: Article;
  readonly tag: NamedTag;
  /** The place of its name in `evidenceOrder`. */
  readonly order: number;
}

/** Why an article has a name as its tag: how sure the build is, each phrase with its rule and where it stands. */
export function NameEvidence({ article, tag, order }: Props) {
  return (
    <div className="name-detail">
      <p>{describeTag(tag)}</p>
      <Phrases
        article={article}
        mentions={tag.mentions}
        ruleOf={({ rule }) => ruleNames[rule]}
        placeOf={(mention) => placeOf(article, mention)}
      />
      <MentionSteps order={order} />
      <p>
        <StoriesLink tag={tag} />
      </p>
      <a href="#named">{t('evidence.close')}</a>
    </div>
  );
}

/** The list of all articles with this name where several have it; until that is known, and where none has, a search. */
function StoriesLink({ tag }: Pick<Props, 'tag'>) {
  const { kind, slug, name } = tag;
  const { data: listed } = useQuery(nameQueries.listedName(kind, slug));
  const search = { ...noFilters, q: `"${name}"`, sort: 'best' } as const;
  return <Link to={listed ? urls[kind](slug) : urls.search(search)}>{t('named.search')}</Link>;
}

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

function describeTag({ kind, sure }: NamedTag): string {
  const what = kind === 'person' ? t('named.person') : t('named.organisation');
  return sure === null ? t('named.by-editor', { what }) : t('named.sure', { what, share: percent.format(sure) });
}

/** The index of a paragraph, or the name of another part. */
function placeOf({ headlineSpan, paragraphs }: Article, { span: [start] }: NameMention): number | string {
  const at = paragraphs.findIndex(({ span }) => start >= span[0] && start < span[1]);
  if (at >= 0) return at;
  return start >= headlineSpan[0] && start < headlineSpan[1] ? t('evidence.headline') : t('evidence.caption');
}

/** Phrases that look like a name and are no tag, with the reason. */
export function RefusedNames({ article }: { readonly article: Article }) {
  return (
    <RefusedPhrases
      article={article}
      title={t('named.refused')}
      phrases={article.refusedNames ?? []}
      whyOf={({ why }) => refusals[why]}
    />
  );
}
