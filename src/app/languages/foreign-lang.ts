import { language } from 'virtual:language';

/**
 * The `lang` of what stands in a page in its own language: none where that is the page's, for an article has a hundred
 * of them.
 */
export const foreignLang = (lang: string): string | undefined => (lang === language ? undefined : lang);
