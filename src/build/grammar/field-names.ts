/** What a field that stands before a text says. `kept`: known, and of no use yet. */
export type FieldRole =
  | 'title'
  | 'date'
  | 'author'
  | 'tags'
  | 'addresses'
  | 'language'
  | 'caption'
  | 'label'
  | 'text'
  | 'kept'
  | 'picture'
  | OwnerRole;

/** What only front matter says, as the owner's statement (stated-facts.ts). Above a text the same words are printed ones. */
const ownerRoles = ['published', 'updated', 'source', 'agency'] as const;
type OwnerRole = (typeof ownerRoles)[number];

/** Pictures, by our name and by those of themes. Above a text "Photo: Jane Doe" is a credit. */
const pictureNames = /^(?:pictures?|images?|photos?|cover|coverimage|featureimage|featuredimage|hero|heroimage)$/u;

/**
 * Names of fields in front matter (Jekyll, Hugo, Hexo, Eleventy, Ghost, Zola, Pelican), in mail and Usenet posts (RFC 5322,
 * RFC 5536), and as people write them above a text in the languages of most newspapers.
 */
const names: Readonly<Record<Exclude<FieldRole, OwnerRole | 'picture'>, string>> = {
  title: `title, headline, head, heading, subject, subject line, pamagat, perihal, judul, judul berita, tajuk, título, titulo, titular, asunto, assunto, manchete,
    titre, objet, titel, überschrift, schlagzeile, betreff, titolo, oggetto, onderwerp, kop, rubrik, overskrift, emne, ämne, otsikko, aihe,
    tytuł, temat, nadpis, název, titlu, titulek, cím, başlık, konu, заголовок, название, тема, наслов, назва, τίτλος, θέμα, כותרת, נושא, العنوان, عنوان, الموضوع,
    शीर्षक, विषय, শিরোনাম, தலைப்பு, 标题, 標題, 题目, 題名, タイトル, 見出し, 件名, 제목, หัวข้อ, หัวเรื่อง, ชื่อเรื่อง, tiêu đề, kichwa`,
  date: `date, clock, datetime, dateline date, pubdate, pub date, publish date, publishdate, publication date, published, published at, published on,
    published date, date published, datepublished, posted, posted on, posted at, created, created at, created on, release date, time, sent, envoyé, enviado, enviado el, enviada, gesendet, inviato, verzonden, skickat, sendt, отправлено, dikirim, petsa, dato,
    tanggal, tanggal terbit, diterbitkan, waktu, tarikh, fecha, fecha de publicación, publicado, data, data de publicação, datum, veröffentlicht, erschienen,
    date de publication, publié, publié le, pubblicato, gepubliceerd, publicerad, publisert, päivämäärä, päiväys, data publikacji, opublikowano, dátum, tarih, yayın tarihi,
    дата, дата публикации, опубликовано, датум, ημερομηνία, תאריך, التاريخ, تاريخ, تاريخ النشر, تاریخ, दिनांक, तारीख, तिथि, তারিখ, தேதி,
    日期, 时间, 時間, 发布时间, 發布時間, 日付, 公開日, 날짜, 작성일, 등록일, วันที่, ngày, ngày đăng, tarehe`,
  author: `author, authors, by, byline, writer, from, reporter, contributor, penulis, oleh, pengarang, wartawan, dari, autor, autora, autores, de, por, escrito por,
    auteur, auteurs, par, verfasser, verfasserin, autorin, von, autore, autori, di, da, door, schrijver, van, av, författare, forfatter, från, fra, af, kirjoittaja, tekijä,
    autorzy, od, szerző, yazar, kimden, автор, авторы, от, аутор, συντάκτης, συγγραφέας, מאת, מחבר, الكاتب, كاتب, المؤلف, بقلم, من, نویسنده, مصنف, may-akda, लेखक, कॉपी, রচয়িতা, লেখক, ஆசிரியர்,
    作者, 记者, 記者, 著者, 筆者, 差出人, 글쓴이, 기자, 작성자, ผู้เขียน, โดย, tác giả, mwandishi`,
  tags: `tags, tag, keywords, keyword, tag list, label list, kata kunci, palabras clave, etiquetas, palavras-chave, etiquetas, mots-clés, mots clés, étiquettes, schlagwörter, schlagworte, stichworte,
    parole chiave, trefwoorden, nyckelord, słowa kluczowe, tagi, anahtar kelimeler, etiketler, ключевые слова, теги, метки, كلمات مفتاحية, الوسوم, कीवर्ड, टैग, 关键词, 标签, 標籤, キーワード, タグ, 태그, 키워드`,
  language: `lang, language, locale, content-language, bahasa, idioma, lingua, langue, sprache, taal, språk, język, dil, язык, اللغة, भाषा, 语言, 言語, 언어`,
  caption: `caption, photo caption, keterangan foto, keterangan gambar, pie de foto, legenda, légende, bildunterschrift, didascalia, bijschrift, bildtext, подпись`,
  label: `kicker, label, overline`,
  text: `text, body, content, article, story, message, isi, isi berita, teks, berita, texto, cuerpo, contenido, noticia, corpo, conteúdo, texte, corps, contenu, inhalt, testo, corpo, contenuto,
    tekst, inhoud, brödtext, innehåll, tekst, treść, szöveg, metin, içerik, текст, содержание, κείμενο, טקסט, תוכן, النص, نص, المحتوى, متن, पाठ, सामग्री, লেখা, 正文, 内容, 內容, 本文, 본문, 내용, เนื้อหา, nội dung`,
  addresses: `addresses, aliases, alias, redirect from, former addresses`,
  kept: `lost, layout, permalink, slug, url, link, redirect to, redirects, description, summary, excerpt, subtitle, subheading, deck, standfirst, lead, dek, abstract,
    meta title, meta description, meta, seo, og, og image, og title, twitter image, canonical url, canonical, draft, weight, order, category, categories, section, sections, topic, topics, series, type, kind, template, id, uuid, guid, feature image, featured image,
    feature image alt, feature image caption, image, images, img, cover, cover image, banner, thumbnail, thumb, photo, photos, gallery, hero, header, comments, comment, toc, pin, sticky, featured, feature, visibility, status, updated, updated at, update, modified, modified at, lastmod,
    last modified, last updated, expirydate, expires, edited, location, place, source, sources, publisher, publication, outlet, site, copyright, license, licence, rights, credit, credits, math, mathjax, katex, sidebar, nav, menu, menus, outputs, params, extra, taxonomies, cascade, build, sitemap, robots, noindex, resources,
    eleventynavigation, eleventyexcludefromcollections, eleventycomputed, pagination, post id, wordpress id, wp id, post type, parent, primary tag, primary author, reading time, readingtime, word count, wordcount, words, tweets, disqus, disableToc, css, js, style, email, e-mail, twitter, website, version, revision, number, issue, volume, page, pages, edition, day,
    kepada, para, an, à, aan, til, till, кому, إلى, tembusan, to, cc, bcc, reply-to, sender, message-id, in-reply-to, references, newsgroups, organization, organisation, lines, path, distribution, followup-to, xref, approved, expires, supersedes, sender, received, return-path, delivered-to, mime-version, content-type, content-transfer-encoding, content-disposition, content-length, user-agent, list-id, list-post, list-archive, list-unsubscribe, precedence, importance, priority, errors-to, apparently-to, nntp-posting-host, nntp-posting-date,
    x-mailer, x-newsreader, contact, media contact, phone, tel, fax, sumber, kategori, rubrik, kontak, lokasi, fuente, categoría, sección, contacto, fonte, seção, source, catégorie, rubrique, quelle, kategorie, ressort, ort, categoria, sezione, bron, categorie, rubriek, källa, kategori, źródło, kategoria, kaynak, источник, рубрика, категория, المصدر, التصنيف, स्रोत, श्रेणी, 来源, 來源, 分类, 分類, 出典, カテゴリー, 출처, nguồn`,
};

const roles: ReadonlyMap<string, FieldRole> = new Map(
  Object.entries(names).flatMap(([role, list]) =>
    list.split(',').map((name) => [plain(name), role as FieldRole] as const),
  ),
);

/** What a field of this name says; null for a name that is not known. Capitals, blanks, hyphens and underscores do not count. */
export function fieldRole(name: string): FieldRole | null {
  return roles.get(plain(name)) ?? null;
}

/** The same of a field in front matter. */
export function frontMatterRole(name: string): FieldRole | null {
  const own = plain(name);
  if (pictureNames.test(own)) return 'picture';
  return ownerRoles.find((role) => role === own) ?? fieldRole(name);
}

function plain(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      // Turkish capitals: BAŞLIK, TARİH.
      .replaceAll('\u{307}', '')
      .replaceAll('ı', 'i')
      .replace(/[\s_-]+/gu, '')
  );
}
