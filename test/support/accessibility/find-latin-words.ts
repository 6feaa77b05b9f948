import type { Page } from 'playwright-core';

/** Names that are the same in every language, and languages' own names. */
const names =
  /Dateline|OpenDyslexic|English|Bahasa Indonesia|GeoNames|Natural Earth|Visionscarto|CC BY 4\.0|Unicode|CLDR|UN M49|ISO 3166-1|JSON|BibTeX|RIS|CSL-JSON|F1|Reuters-21578|GeoVirus|Wikinews|Tab|Enter|Esc/gu;

/** Text isolated within a sentence: written by a reader, an editor or a source (src/news/languages/ar/isolate.ts). */
const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/**
 * Finds Latin text in a page whose language has another script, visible or accessible to screen readers. Elements with
 * a language of their own and isolated text belong to the archive and are exempt.
 */
export async function findLatinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isExempt = (element: Element | null) => element?.closest('[lang]:not(html), bdi, [dir=auto], kbd') !== null;
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (parent === null || isExempt(parent) || parent.closest('script, style, noscript') !== null) continue;
      found.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (isExempt(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    // The page's title repeats the headline, which is checked on its own.
    const headline = document.querySelector('h1')?.textContent;
    return found.map((text) => (headline == null ? text : text.replace(headline, '')));
  });
  return [...new Set(texts.filter((text) => /[a-z]{2}/iu.test(text.replaceAll(isolated, '').replaceAll(names, ''))))];
}
