/** Nothing of them is seen, and nothing of an article is lost. */
export const unseen = new Set(['style', 'template', 'head', 'title', 'meta', 'link', 'base', 'wbr', 'datalist']);
/** Lost by kind, with what is in them: it is no text. */
export const lostWhole: Readonly<Record<string, string>> = {
  script: 'script', iframe: 'embed', embed: 'embed', object: 'embed', frameset: 'embed', applet: 'embed', video: 'video',
  audio: 'audio', canvas: 'drawing', svg: 'drawing', input: 'form', select: 'form', button: 'form', textarea: 'form', map: 'image map',
}; // prettier-ignore
/** Lost by kind; the text in them stays. */
export const lostMark: Readonly<Record<string, string>> = {
  form: 'form', del: 'strikethrough', s: 'strikethrough', strike: 'strikethrough', sup: 'superscript', sub: 'subscript',
}; // prettier-ignore
/** What begins on a line of its own. */
export const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  header hgroup html legend li main menu nav ol p section summary tbody td tfoot th thead tr ul`.split(/\s+/u),
);
