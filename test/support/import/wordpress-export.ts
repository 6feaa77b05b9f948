/** A WordPress export (WXR) with these items. */
export const wordpressExport = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour Post</title><link>https://post.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>rsari</wp:author_login><wp:author_email>rsari@post.example</wp:author_email>
<wp:author_display_name><![CDATA[R. Sari]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`;

/** A published post: its text, further fields, and its number. */
export const wordpressItem = (content: string, fields = '', id = '7') => `<item><title>The ferry runs again</title>
<link>https://post.example/2019/05/ferry-runs/</link><dc:creator>rsari</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>2019-05-03 22:10:00</wp:post_date><wp:post_date_gmt>2019-05-03 15:10:00</wp:post_date_gmt>
<wp:post_name>ferry-runs</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${fields}</item>`;
