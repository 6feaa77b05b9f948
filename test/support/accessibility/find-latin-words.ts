import type { Page } from 'playwright-core';

/** Names, which are the same in every language; and what a language is called in itself. */
const names =
  /Dateline|OpenDyslexic|Newsreader|English|Bahasa Indonesia|GeoNames|Natural Earth|Visionscarto|CC BY 4\.0|Unicode|CLDR|UN M49|ISO 3166-1|JSON|BibTeX|RIS|CSL-JSON|F1|Reuters-21578|GeoVirus|Wikinews|Tab|Enter|Esc/gu;

/** Within a sentence: what a reader, an editor or a source wrote (src/news/languages/ar/isolate.ts). */
const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/**
 * What a page in a language without Latin letters says in Latin ones all the same, seen or read out. What stands in a
 * language of its own, or is set apart as foreign to the line, is the archive's.
 */
export async function latinWordsOf(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const isApart = (element: Element | null) => element?.closest('[lang]:not(html), bdi, [dir=auto], kbd') !== null;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (parent === null || isApart(parent) || parent.closest('script, style, noscript') !== null) continue;
      texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (isApart(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    }
    // What the page is about is looked at where it stands; its title repeats it.
    const headline = document.querySelector('h1')?.textContent;
    return texts.map((text) => (headline == null ? text : text.replace(headline, '')));
  });
  return [...new Set(said.filter((text) => /[a-z]{2}/iu.test(text.replaceAll(isolated, '').replaceAll(names, ''))))];
}
