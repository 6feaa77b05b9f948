import { useSuspenseQuery } from '@tanstack/react-query';
import { direction, language } from 'virtual:language';
import { useContext, useEffect } from 'react';
import type { Article } from '#news/article/article.ts';
import { hasStructure } from '#news/article/structure.ts';
import type { Span } from '#news/text/span.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { readArticleAddress, urls } from '#news/addresses/urls.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { NewsError } from '../archive/errors.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { useDeferBelowFold } from '../navigation/use-defer-below-fold.ts';
import { useLocation, useParams, useNavigate } from '../navigation/navigation-context.tsx';
import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { SavedContext } from '../device/saved-context.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleNotes, HeaderNotes } from './article-notes.tsx';
import { ArticleText } from './article-text.tsx';
import { ArticleMeta } from './article-meta.tsx';
import { Byline } from './byline.tsx';
import { isInCapitals } from './is-in-capitals.ts';
import { Evidence } from '../regions/evidence.tsx';
import { Listen } from '../listen/listen.tsx';
import { LocatorMap } from '../map/locator-map.tsx';
import { NamedPeople } from '../regions/named-people.tsx';
import { PictureSlot } from '../pictures/picture-slot.tsx';
import { Passages } from '../passages/passages.tsx';
import { RevisionSlot } from '../revisions/revision-slot.tsx';
import { RegionLinks } from './region-links.tsx';
import { StatedDate } from './stated-date.tsx';
import { SaveButton } from './save-button.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import './article.css';

/** Characters of text: more than a screen shows at once. */
const charactersAboveFold = 1500;

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const article = client.getQueryData(articleQueries.article(readId(params['address'])).queryKey);
    if (article === undefined) return { title: pageTitle(), description: '', canonical: '' };
    const title = pageTitle(article.headline);
    if (!import.meta.env.SSR) return { title, description: '', canonical: '' };
    const { id, lang, standfirst } = article;
    return { title, description: standfirst, canonical: urls.article(article), article: { id, lang } };
  },
};

export async function loader({ client, params }: PageRequest) {
  const article = await client.ensureQueryData(articleQueries.article(readId(params['address'])));
  // Most articles need no such styles, and without them one can be read. A prerendered page has them.
  if (hasStructure(article)) await import('./article-body.css').catch(() => undefined);
}

export function Component() {
  const { data: article } = useSuspenseQuery(articleQueries.article(readId(useParams()['address'])));
  useCorrectAddress(article);
  return <Story article={article} />;
}

/** An article as printed, and beside it what is known about it: map, regions with their evidence, notes, tags. */
export function Story({ article }: { readonly article: Article }) {
  const isComplete = useDeferBelowFold();
  const { lang, dir } = article;
  const end = isComplete ? Infinity : (article.paragraphs[0]?.span[0] ?? 0) + charactersAboveFold;
  const paragraphs = article.paragraphs.filter(({ span }) => span[0] < end);
  const printed = { lang, dir };
  const part = (className: string, span?: Span) =>
    span && (
      <p className={className} {...printed}>
        <ArticleText article={article} span={span} />
      </p>
    );
  const caption = article.caption && (
    <p>
      <ArticleText article={article} span={article.caption} />
    </p>
  );
  const lead = article.pictures?.find(({ at }) => at === undefined);
  return (
    <article className="page story-page">
      <header className="story-header">
        <RegionLinks codes={article.about} label={t('article.about')} />
        {part('kicker', article.label)}
        <h1 tabIndex={-1} {...printed}>
          <span className={isInCapitals(article.headline) ? 'in-capitals' : undefined}>
            <ArticleText article={article} span={article.headlineSpan} hasReferences={false} />
          </span>
        </h1>
        <Byline article={article} />
        <ArticleMeta summary={article}>
          <StatedFacts article={article} />
        </ArticleMeta>
        <ShareButton
          label={t('share.article')}
          article={article}
          last={<Listen key={`listen-${article.id}`} lang={article.lang} />}
        >
          <SaveButton key={article.id} article={article} />
        </ShareButton>
        <HeaderNotes article={article} />
        <LazyReadingPosition key={article.id} article={article} />
      </header>
      <div className="story-body" {...printed}>
        <Passages article={article} />
        {lead && (
          <PictureSlot>
            {({ Figure }) => <Figure picture={lead} isFirst caption={lead.caption ?? caption} />}
          </PictureSlot>
        )}
        {caption !== null && lead === undefined && (
          <div className="caption">
            {caption}
            <p className="caption-note" lang={language} dir={direction}>
              {t('article.caption-note')}
            </p>
          </div>
        )}
        <ArticleBody article={article} paragraphs={paragraphs} />
      </div>
      <aside className="rail" aria-label={t('article.rail')}>
        <LocatorMap codes={article.about} view={article.map} />
        {isComplete && (
          <>
            <Evidence article={article} />
            <NamedPeople article={article} />
            <FiledFrom article={article} />
            <ArticleNotes article={article} />
            {article.revised && <RevisionSlot>{(module) => <module.RevisionNotes article={article} />}</RevisionSlot>}
            <Tags tags={article.tags} />
          </>
        )}
      </aside>
      {isComplete && <ArticleFoot article={article} />}
      <LazyStoryEnd article={article} />
    </article>
  );
}

/** Waits until the browser is idle, so that loading takes no time from rendering the article. */
const loadReadingPosition = () => new Promise<void>(whenIdle).then(() => import('../device/reading-position.tsx'));

/** The link to where the reader stopped, loaded once it is known that this browser stores what is saved. */
function LazyReadingPosition(props: { readonly article: Article }) {
  const { module } = useLazyModule(useContext(SavedContext) !== undefined, loadReadingPosition);
  return module && <module.ReadingPosition {...props} />;
}

const loadStoryEnd = () => (mayPrefetch() ? import('./story-end.tsx') : null);

/** The citation that is printed below an article, and how to report a wrong region, loaded with the first interaction. */
function LazyStoryEnd(props: { readonly article: Article }) {
  const { module } = useLazyModule(useHasInteracted(), loadStoryEnd);
  return module && <module.StoryEnd {...props} />;
}

/** What the owner states besides the date of publication: when it was updated, where the text comes from. */
function StatedFacts({ article }: { readonly article: Article }) {
  const { updated, source, agency } = article.stated ?? {};
  return (
    <>
      {updated && (
        <span>
          <StatedDate message={t('meta.updated')} date={updated} hasTime />
        </span>
      )}
      {[[t('meta.source'), source] as const, [t('meta.agency'), agency] as const].map(
        ([text, name]) =>
          name && (
            <span key={text}>
              <Rich text={text} name={() => <bdi>{name}</bdi>} />
            </span>
          ),
      )}
    </>
  );
}

function FiledFrom({ article }: { readonly article: Article }) {
  const { filed, filedPlace, dateline, lang } = article;
  if (!dateline?.place) return null;
  const region = filed === null ? null : regionByCode(filed);
  return (
    <section className="filed">
      <h2>{t('article.filed-from')}</h2>
      <p>
        {region === null ? (
          t('article.place-unknown')
        ) : (
          <Rich
            text={filedPlace === region.name ? t('article.filed-region') : t('article.filed-place')}
            place={() => <bdi lang={foreignLang('en')}>{filedPlace}</bdi>}
            region={() => <Link to={urls.region(region.slug)}>{region.name}</Link>}
          />
        )}{' '}
        <Rich text={t('article.place-printed')} place={() => <bdi lang={foreignLang(lang)}>{dateline.place}</bdi>} />
      </p>
    </section>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (!tags[0]) return null;
  return (
    <section className="story-tags">
      <h2>{t('tags')}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <Link to={urls.tag(tag)} dir="auto">
              {tagName(tag)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Replaces the address where its slug is not the current one, or its id a former one: the id alone finds the article. */
function useCorrectAddress(article: Article): void {
  const address = useParams()['address'];
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const pathname = urls.article(article);
    if (pathname !== `/articles/${address}`) void navigate(pathname + search + hash, { replace: true });
  }, [article, address, search, hash, navigate]);
}

function readId(address = ''): string {
  const id = readArticleAddress(address)?.id;
  if (id === undefined) throw new NewsError('not-found', address);
  return id;
}
