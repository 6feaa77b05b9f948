import { language } from 'virtual:language';

/**
 * The `lang` attribute of content: undefined where it is the page's own language, since an article has a hundred such
 * elements.
 */
export const foreignLang = (lang: string): string | undefined => (lang === language ? undefined : lang);
