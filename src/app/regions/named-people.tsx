import type { Article } from '#news/article/article.ts';
import { useLocation } from '../navigation/navigation-context.tsx';
import { nameKey } from '#news/people/named.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { t } from '../languages/t.ts';
import { evidenceOrder } from './describe-evidence.ts';
import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';

const load = () => import('./name-evidence.tsx');

/**
 * Who is named in an article. Choosing a name follows a link to its fragment, which lights its phrases in the text as those of a
 * region are (regions/evidence.css), without a script. Why each phrase counts, and what was refused, comes with the first act.
 */
export function NamedPeople({ article }: { readonly article: Article }) {
  const { named = [], lang } = article;
  const { hash } = useLocation();
  const { module } = useLazyModule(useHasInteracted() || /^#(?:person|organisation)-/u.test(hash), load);
  if (!named[0]) return null;
  const order = evidenceOrder(article);
  return (
    <section className="evidence" aria-labelledby="named">
      <h2 id="named">{t('named')}</h2>
      <ul className="passing">
        {named.map((tag) => {
          const key = nameKey(tag);
          return (
            <li key={key} id={key} className={`evidence-${order.indexOf(key)}`}>
              <a href={`#${key}`} lang={foreignLang(lang)}>
                {tag.name}
              </a>
              {module && hash === `#${key}` && (
                <module.NameEvidence article={article} tag={tag} order={order.indexOf(key)} />
              )}
            </li>
          );
        })}
      </ul>
      {module && <module.RefusedNames article={article} />}
    </section>
  );
}
