import type { Article } from '#news/article/article.ts';
import type { NamedTag, NameMention, NameRule, RefusedName } from '#news/people/named.ts';
import type { Span } from '#news/text/span.ts';
import { useQuery } from '@tanstack/react-query';
import { locale } from 'virtual:language';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { Link } from '../ui/link.tsx';
import { nameQueries } from '../archive/name-queries.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';
import { MentionSteps } from './mention-steps.tsx';
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
  const phraseOf = ({ span }: NameMention) => article.source.slice(...span);
  const phrases = [...new Set(tag.mentions.map(phraseOf))];
  return (
    <div className="name-detail">
      <p>{describeTag(tag)}</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <Rich
              text={t('evidence.phrase')}
              phrase={() => <bdi lang={foreignLang(article.lang)}>{phrase}</bdi>}
              reason={() => (
                <NameReason mentions={tag.mentions.filter((one) => phraseOf(one) === phrase)} article={article} />
              )}
            />
          </li>
        ))}
      </ul>
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

/** Why and where a phrase counts: "surname: headline, paragraph 9" */
function NameReason({ mentions, article }: { readonly mentions: readonly NameMention[]; readonly article: Article }) {
  const [first] = mentions;
  if (first === undefined) return null;
  const places = [...new Set(mentions.map(({ span }) => placeOf(article, span)))];
  return (
    <span className="reason">
      {ruleNames[first.rule]}:{' '}
      {places.map((place, index) => (
        <span key={place}>
          {index > 0 && t('comma')}
          {typeof place === 'number' ? (
            <a href={`#${article.paragraphs[place]?.key ?? ''}`}>{t('evidence.paragraph', { number: place + 1 })}</a>
          ) : (
            place
          )}
        </span>
      ))}
    </span>
  );
}

/** The index of a paragraph, or the name of another part. */
function placeOf({ headlineSpan, paragraphs }: Article, [start]: Span): number | string {
  const at = paragraphs.findIndex(({ span }) => start >= span[0] && start < span[1]);
  if (at >= 0) return at;
  return start >= headlineSpan[0] && start < headlineSpan[1] ? t('evidence.headline') : t('evidence.caption');
}

/** Phrases that look like a name and are no tag, with the reason. */
export function RefusedNames({ article }: { readonly article: Article }) {
  if (article.refusedNames === undefined) return null;
  return (
    <details className="refused">
      <summary>{t('named.refused')}</summary>
      <ul>
        {article.refusedNames.map(({ span, why }) => (
          <li key={span.join()}>
            <Rich
              text={t('evidence.refused-phrase')}
              phrase={() => <bdi lang={foreignLang(article.lang)}>{article.source.slice(...span)}</bdi>}
              why={() => refusals[why]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
