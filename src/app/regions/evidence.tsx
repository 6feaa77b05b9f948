import { direction } from 'virtual:language';
import { useLocation } from '../navigation/navigation-context.tsx';
import type { Article } from '#news/article/article.ts';
import type { Mention, RegionTag } from '#news/regions/region.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { describeRule, describeSignals } from './describe-evidence.ts';
import { evidenceOrder } from './describe-evidence.ts';
import { Phrases, RefusedPhrases } from './phrases.tsx';

/**
 * Why an article has its regions: the phrases that each tag rests on. Choosing a region follows a link to its fragment,
 * whose phrases CSS then highlights in the text (`:target`, evidence.css), so that it can be shared and needs no JavaScript.
 * The phrases are listed too, for readers who cannot see the highlight.
 */
export function Evidence({ article }: { readonly article: Article }) {
  const isTagged = article.regions.length > 0;
  const note = article.isUnread ? t('evidence.unread') : !isTagged && t('article.no-place');
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('article.about')}</h2>
      {note && <p>{note}</p>}
      {isTagged && (
        <ul>
          {article.regions.map((tag) => (
            <RegionEvidence key={tag.code} article={article} tag={tag} />
          ))}
        </ul>
      )}
      {article.passing[0] && <PassingMentions article={article} />}
      <RefusedPhrases
        article={article}
        title={t('evidence.refused')}
        phrases={article.refused}
        whyOf={({ why }) => <bdi lang={foreignLang('en')}>{why}</bdi>}
      />
    </section>
  );
}

function RegionEvidence({ article, tag }: { readonly article: Article; readonly tag: RegionTag }) {
  const id = evidenceId(tag.code);
  const width = tag.score === null ? 100 : Math.round(Math.min(100, (20 * tag.score) / aboutThreshold));
  return (
    <li>
      <a className="evidence-choice" href={`#${id}`}>
        <span>{regionByCode(tag.code)?.name ?? tag.code}</span>
        <span className="weight">{describeWeight(tag, article.regions.length === 1)}</span>
        <svg className="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="2" className="bar-whole" />
          <rect x={direction === 'rtl' ? 100 - width : undefined} width={width} height="2" className="bar-share" />
        </svg>
      </a>
      <EvidenceDetail id={id} article={article} code={tag.code}>
        {describeSignals(tag, article.paragraphs.length)}
      </EvidenceDetail>
    </li>
  );
}

/** The only region of a story is its main one, however little it weighs. */
function describeWeight({ by, score }: RegionTag, isOnly: boolean): string {
  if (by === 'editor') return t('evidence.by-editor');
  return isOnly || (score ?? 0) >= 2 * aboutThreshold ? t('evidence.main') : t('evidence.also');
}

function PassingMentions({ article }: { readonly article: Article }) {
  return (
    <>
      <h3>{t('evidence.in-passing')}</h3>
      <ul className="passing">
        {article.passing.map((code) => (
          <li key={code}>
            <a href={`#${evidenceId(code)}`}>{regionByCode(code)?.name ?? code}</a>
            <EvidenceDetail id={evidenceId(code)} article={article} code={code}>
              {t('evidence.too-little')}
            </EvidenceDetail>
          </li>
        ))}
      </ul>
    </>
  );
}

interface DetailProps {
  readonly id: string;
  readonly article: Article;
  readonly code: string;
  readonly children: string;
}

const loadSteps = () => import('./mention-steps.tsx');

function EvidenceDetail({ id, article, code, children }: DetailProps) {
  const isOpen = useLocation().hash === `#${id}`;
  const { module } = useLazyModule(isOpen, loadSteps);
  const order = evidenceOrder(article).indexOf(code);
  return (
    <div id={id} className={`evidence-detail evidence-${order}`} tabIndex={-1}>
      <p>{children}</p>
      <Phrases
        article={article}
        mentions={article.mentions.filter((mention) => mention.code === code)}
        ruleOf={describeRule}
        placeOf={placeOf}
      />
      {isOpen && module && <module.MentionSteps order={order} />}
      <a href="#evidence-title">{t('evidence.close')}</a>
    </div>
  );
}

const blockNames = {
  headline: t('evidence.headline'),
  caption: t('evidence.caption'),
  dateline: t('evidence.dateline'),
};

const placeOf = ({ where }: Mention) => (typeof where === 'number' ? where : blockNames[where]);

/** The fragment of a region's evidence: `about-syria`. */
function evidenceId(code: string): string {
  return `about-${regionByCode(code)?.slug ?? code.toLowerCase()}`;
}
