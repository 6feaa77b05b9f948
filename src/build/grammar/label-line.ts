import type { Span } from '#news/text/span.ts';

/**
 * Words that newsrooms print above a story to say what kind it is, in the languages of most newspapers. Compared without
 * regard to capitals.
 */
const labels = `
  update; updated; exclusive; breaking; breaking news; just in; developing; developing story; urgent; alert; flash; bulletin;
  opinion; op-ed; editorial; leading article; comment; commentary; column; columnist; viewpoint; letter; letters; letters to the editor;
  analysis; news analysis; explainer; factbox; feature; interview; profile; obituary; review; investigation; special report;
  news; local news; world; business; sport; sports; politics; culture; live; video; photos; correction; corrected; clarification; advisory;
  press release; news release; media release; media advisory; for immediate release; for release; for immediate use; embargoed;
  sponsored; advertisement; advertorial; sponsored content; paid content;
  opini; tajuk rencana; editorial; kolom; analisis; siaran pers; rilis pers; untuk disiarkan segera; berita; breaking news; eksklusif; kabar terbaru; wawancara; resensi; ralat; pembaruan; terkini; rencana; kenyataan media; siaran media;
  opinión; editorial; análisis; columna; tribuna; comunicado; comunicado de prensa; nota de prensa; boletín de prensa; para publicación inmediata; última hora; exclusiva; urgente; entrevista; reportaje; crónica; noticias;
  opinião; análise; coluna; editorial; comunicado de imprensa; nota à imprensa; para divulgação imediata; última hora; exclusivo; notícias; artigo de opinião;
  opinion; analyse; éditorial; tribune; chronique; billet; communiqué; communiqué de presse; pour diffusion immédiate; dernière minute; exclusif; mise à jour; entretien; reportage; enquête; actualités; point de vue;
  meinung; kommentar; leitartikel; kolumne; analyse; glosse; gastbeitrag; pressemitteilung; medienmitteilung; presseaussendung; zur sofortigen veröffentlichung; eilmeldung; exklusiv; aktualisiert; nachrichten; reportage; interview; porträt; nachruf;
  opinione; commento; editoriale; analisi; comunicato stampa; per diffusione immediata; ultim'ora; ultima ora; esclusiva; aggiornamento; notizie; intervista; rubrica;
  opinie; commentaar; hoofdredactioneel; analyse; persbericht; voor onmiddellijke publicatie; nieuws; exclusief; achtergrond; ingezonden; reportage;
  ledare; debatt; krönika; analys; kommentar; pressmeddelande; senaste nytt; insändare; nyheter; leder; kronikk; meninger; pressemelding; siste nytt; debat; kronik; pressemeddelelse; nyheder; pääkirjoitus; mielipide; tiedote; uutiset;
  opinia; komentarz; felieton; analiza; komunikat prasowy; informacja prasowa; z ostatniej chwili; pilne; wywiad; wiadomości; názor; komentář; tisková zpráva; analýza; vélemény; elemzés; sajtóközlemény; opinie; editorial; comunicat de presă; analiză;
  görüş; köşe yazısı; analiz; basın bülteni; basın açıklaması; son dakika; özel haber; röportaj; haber; güncelleme; haberler;
  мнение; колонка; анализ; аналитика; комментарий; редакционная статья; передовица; пресс-релиз; срочно; молния; эксклюзив; интервью; репортаж; новости; обновлено; для немедленной публикации; думка; аналіз; прес-реліз; терміново; новини; коментар;
  γνώμη; άποψη; ανάλυση; δελτίο τύπου; έκτακτο; σχόλιο; ειδήσεις; דעה; פרשנות; מאמר מערכת; הודעה לעיתונות; מבזק; חדשות;
  رأي; الرأي; افتتاحية; تحليل; مقال; مقال رأي; عاجل; بيان صحفي; بيان; للنشر الفوري; حصري; خاص; تحديث; حوار; تقرير; أخبار; یادداشت; سرمقاله; تحلیل; فوری; بیانیه مطبوعاتی; اختصاصی; گفتگو; اداریہ; تجزیہ; رائے; پریس ریلیز; تازہ ترین;
  राय; विचार; संपादकीय; विश्लेषण; प्रेस विज्ञप्ति; ब्रेकिंग न्यूज़; ब्रेकिंग; साक्षात्कार; समाचार; मत; संपादकीय लेख; মতামত; সম্পাদকীয়; বিশ্লেষণ; সংবাদ বিজ্ঞপ্তি; প্রেস বিজ্ঞপ্তি; ব্রেকিং নিউজ; সাক্ষাৎকার; கருத்து; தலையங்கம்;
  社论; 社評; 社论评论; 评论; 評論; 观点; 觀點; 分析; 快讯; 快訊; 突发; 突發; 新闻稿; 新聞稿; 独家; 獨家; 专访; 專訪; 更新; 新闻; 新聞; 社説; 論説; 速報; 解説; オピニオン; コラム; 独自; プレスリリース; 訂正; 사설; 칼럼; 속보; 분석; 보도자료; 단독; 인터뷰; 오피니언;
  ความคิดเห็น; บทวิเคราะห์; บทบรรณาธิการ; ด่วน; ข่าวด่วน; ข่าวประชาสัมพันธ์; บทความ; quan điểm; ý kiến; phân tích; bình luận; xã luận; thông cáo báo chí; tin nóng; độc quyền; maoni; tahariri; uchambuzi; habari mpya; taarifa kwa vyombo vya habari`;

const known = new Set(labels.split(';').map((label) => plain(label)));

/** Marks that may stand around a label: `[OPINION]`, `## News`, `**UPDATE 2:**`, `=== BREAKING ===`. */
const framed = /^(?:#{1,6}\s+|[[(【<|/*_=~>«-]{1,4}\s*)?(.*?)\s*[\])】>|/*_=~«»:：.!-]{0,4}$/u;

/** The words of a line that is a label and nothing else, as a span in the line; null for any other line. */
export function readLabel(line: string): Span | null {
  if (line.length > 60) return null;
  const words = framed.exec(line)?.[1] ?? '';
  const at = line.indexOf(words);
  const bare = plain(words).replace(
    /^(?:\d+(?:st|nd|rd|th)\s+lead|(?:lead|update|updated|refile|rpt|rtrs)\s*-?\s*\d+|\d+\s*(?:st|nd|rd|th)?\s*update)$/u,
    'update',
  );
  if (words === '' || !known.has(bare.replace(/\s*(?:[-|/:]\s*)?\d{0,2}$/u, ''))) return null;
  return [at, at + words.length];
}

function plain(label: string): string {
  return label.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase().replaceAll('’', "'");
}
