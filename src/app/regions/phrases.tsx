import type { ReactNode } from 'react';
import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { foreignLang } from '../languages/foreign-lang.ts';
import { Rich } from '../languages/rich.tsx';
import { t } from '../languages/t.ts';

interface Spanned {
  readonly span: Span;
}

interface PhrasesProps<Mention extends Spanned> {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Why a phrase counts. */
  readonly ruleOf: (mention: Mention) => string;
  /** The index of its paragraph, or the name of another part. */
  readonly placeOf: (mention: Mention) => number | string;
}

/** The phrases that a tag rests on, each with why and where it counts: "the country’s name: headline, paragraph 1, paragraph 4" */
export function Phrases<Mention extends Spanned>({ article, mentions, ruleOf, placeOf }: PhrasesProps<Mention>) {
  const wordsOf = ({ span }: Mention) => article.source.slice(...span);
  const byPhrase = [...new Set(mentions.map(wordsOf))].map(
    (phrase) => [phrase, mentions.filter((mention) => wordsOf(mention) === phrase)] as const,
  );
  return (
    <ul>
      {byPhrase.map(([phrase, own]) => (
        <li key={phrase}>
          <Rich
            text={t('evidence.phrase')}
            phrase={() => <bdi lang={foreignLang(article.lang)}>{phrase}</bdi>}
            reason={() => (
              <span className="reason">
                {own[0] && `${ruleOf(own[0])}: `}
                {[...new Set(own.map(placeOf))].map((place, index) => (
                  <span key={place}>
                    {index > 0 && t('comma')}
                    {typeof place === 'number' ? (
                      <a href={`#${article.paragraphs[place]?.key ?? ''}`}>
                        {t('evidence.paragraph', { number: place + 1 })}
                      </a>
                    ) : (
                      place
                    )}
                  </span>
                ))}
              </span>
            )}
          />
        </li>
      ))}
    </ul>
  );
}

interface RefusedProps<Phrase extends Spanned> {
  readonly article: Article;
  readonly title: string;
  readonly phrases: readonly Phrase[];
  readonly whyOf: (phrase: Phrase) => ReactNode;
}

/** Phrases that look like a tag and are none, with the reason; nothing where there are none. */
export function RefusedPhrases<Phrase extends Spanned>({ article, title, phrases, whyOf }: RefusedProps<Phrase>) {
  if (!phrases[0]) return null;
  return (
    <details className="refused">
      <summary>{title}</summary>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.span.join()}>
            <Rich
              text={t('evidence.refused-phrase')}
              phrase={() => <bdi lang={foreignLang(article.lang)}>{article.source.slice(...phrase.span)}</bdi>}
              why={() => whyOf(phrase)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
