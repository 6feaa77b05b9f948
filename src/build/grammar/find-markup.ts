/** What a text is that is written in a markup language as a whole: "HTML", "RTF"; null for any other text. */
export function findMarkup(text: string): string | null {
  const first = text.search(/[^\s\u{feff}]/u);
  const start = first < 0 ? '' : text.slice(first, Math.max(first, 4000));
  if (/^\{\\rtf\d?/u.test(start)) return 'RTF';
  if (!start.startsWith('<')) return findPlainMarkup(start);
  const head = start.replace(/^(?:<\?xml[^>]*\?>|<!--[^]*?-->|\s)+/u, '');
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/iu.test(head)) return 'HTML';
  if (
    /^<(?:div|article|main|section|table|script|style|link|header|nav)\b[^<>]*>/iu.test(head) &&
    /<\/(?:div|article|main|section|table|script|style|header|nav)>/iu.test(text)
  )
    return 'HTML';
  if (
    start.startsWith('<?xml') ||
    /^<(?:nitf|newsItem|newsMessage|NewsML|rss|feed|svg|TEI|doc|DOC)\b[^<>]*>/u.test(head)
  )
    return 'XML';
  return findPlainMarkup(start);
}

/** A markup that does not begin with a tag. */
function findPlainMarkup(start: string): string | null {
  if (start.includes('\\') && /^\\documentclass\b|^\\begin\{document\}/mu.test(start)) return 'TeX';
  // Looking for a word in any letters takes time, and most texts have not even its first.
  const mail = /(?:MIME|Mime|mime)-/u.test(start) ? start.search(/^MIME-Version:/imu) : -1;
  if (mail >= 0 && /^Content-Type:\s*multipart\//imu.test(start.slice(mail)))
    return 'a web archive or a mail of several parts (MIME)';
  if (mail >= 0 && /^Content-Type:\s*text\/html\b/imu.test(start) && /<(?:html|body|p|div|br)\b[^<>]*>/iu.test(start))
    return 'a mail in HTML (MIME)';
  return null;
}
