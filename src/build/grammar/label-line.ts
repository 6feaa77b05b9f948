import type { Span } from '#news/text/span.ts';
import { stripAccents } from '#news/text/strip-accents.ts';

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

/** Names of the sections of newspapers and their sites, printed in the same place. */
const sections = `
  home; homepage; local; national; nation; international; regional; region; society; economy; finance; markets; money; companies; technology; tech; science; health; education; environment; climate; weather; lifestyle; life; style; travel; food; entertainment; arts; arts and culture; books; film; movies; music; television; tv; media; crime; courts; law; religion; community; transport; property; cars; motoring; features; magazine; football; soccer; cricket; tennis; basketball; golf; rugby; athletics; cycling; formula 1; local politics; world politics; elections;
  beranda; politik; nasional; internasional; ekonomi; ekonomi bisnis; ekbis; bisnis; keuangan; hukum; hukum dan kriminal; kriminal; daerah; nusantara; regional; metro; metropolitan; megapolitan; peristiwa; sosial; budaya; pendidikan; kesehatan; lingkungan; teknologi; tekno; sains; otomotif; olahraga; bola; sepak bola; bulu tangkis; gaya hidup; kuliner; wisata; hiburan; seleb; selebriti; khazanah; agama; dunia; mancanegara; antarabangsa; sukan; hiburan; jenayah; pemilu;
  inicio; portada; política; nacional; internacional; mundo; economía; negocios; empresas; sociedad; sucesos; policiales; justicia; tribunales; cultura; espectáculos; farándula; deportes; fútbol; baloncesto; tenis; ciencia; tecnología; salud; educación; medio ambiente; clima; viajes; gente; televisión; cine; música; libros; local; regional; provincia; ciudad;
  política; economia; negócios; brasil; cidades; cotidiano; sociedade; polícia; justiça; cultura; esportes; esporte; desporto; futebol; ciência; tecnologia; saúde; educação; meio ambiente; entretenimento; famosos; viagem; televisão; cinema; livros;
  accueil; politique; monde; international; france; régions; société; économie; entreprises; finances; faits divers; faits-divers; justice; police; culture; sport; sports; football; rugby; cyclisme; basket; handball; sciences; science; santé; éducation; environnement; climat; météo; high-tech; technologie; technologies; médias; télévision; télé; cinéma; musique; livres; people; voyage; cuisine; infographie; témoignage; témoignages; récit; décryptage; portrait; vidéo; vidéos; en images; élections;
  startseite; politik; inland; ausland; deutschland; international; welt; wirtschaft; unternehmen; finanzen; börse; gesellschaft; panorama; vermischtes; kriminalität; polizei; justiz; kultur; feuilleton; medien; sport; fußball; bundesliga; wissen; wissenschaft; technik; digital; netzwelt; gesundheit; bildung; umwelt; klima; wetter; reise; reisen; auto; lokales; regionales; leute; unterhaltung; fernsehen; kino; musik; bücher; wahlen; schweiz; österreich;
  politica; economia; esteri; interni; cronaca; mondo; società; giustizia; cultura; spettacoli; spettacolo; sport; calcio; scienza; tecnologia; salute; scuola; ambiente; meteo; viaggi; motori; televisione; cinema; musica; libri;
  politiek; binnenland; buitenland; economie; samenleving; misdaad; cultuur; voetbal; wielrennen; wetenschap; tech; gezondheid; onderwijs; milieu; weer; reizen; media; regio;
  politik; inrikes; utrikes; ekonomi; näringsliv; samhälle; kultur; fotboll; vetenskap; hälsa; miljö; väder; innenriks; utenriks; økonomi; næringsliv; samfunn; krim; fotball; indland; udland; samfund; fodbold; videnskab; kotimaa; ulkomaat; talous; politiikka; yhteiskunta; kulttuuri; urheilu; jalkapallo; tiede; sää;
  polityka; kraj; świat; gospodarka; biznes; społeczeństwo; kultura; sport; piłka nożna; nauka; zdrowie; edukacja; pogoda; domácí; zahraničí; ekonomika; společnost; fotbal; věda; zdraví; belföld; külföld; gazdaság; kultúra; tudomány; politică; economie; social; externe; sănătate;
  gündem; siyaset; politika; dünya; türkiye; ekonomi; finans; toplum; yaşam; asayiş; kültür; kültür sanat; magazin; spor; futbol; bilim; teknoloji; sağlık; eğitim; çevre; hava durumu; yerel;
  главная; политика; экономика; бизнес; финансы; общество; мир; в мире; россия; в россии; происшествия; криминал; культура; спорт; футбол; хоккей; наука; технологии; здоровье; образование; экология; погода; медиа; армия; регионы; политика и общество; політика; економіка; суспільство; світ; україна; події; культура; спорт; наука; здоров'я; освіта;
  πολιτική; οικονομία; κοινωνία; κόσμος; ελλάδα; πολιτισμός; αθλητικά; υγεία; παιδεία; פוליטיקה; כלכלה; חברה; עולם; תרבות; ספורט; בריאות; חינוך; מדע; טכנולוגיה;
  الرئيسية; سياسة; السياسة; اقتصاد; الاقتصاد; مال وأعمال; مجتمع; محليات; عربي; عربي ودولي; دولي; العالم; عالم; ثقافة; ثقافة وفن; فن; فنون; رياضة; الرياضة; علوم; علوم وتكنولوجيا; تكنولوجيا; صحة; تعليم; بيئة; حوادث; منوعات; طقس; سیاسی; اقتصادی; اجتماعی; فرهنگی; ورزشی; جهان; بین الملل; علمی; سلامت; حوادث; سیاست; معیشت; کھیل; دنیا; پاکستان; صحت;
  राजनीति; देश; विदेश; दुनिया; राज्य; अर्थव्यवस्था; कारोबार; व्यापार; समाज; संस्कृति; खेल; क्रिकेट; विज्ञान; तकनीक; स्वास्थ्य; शिक्षा; मनोरंजन; अपराध; मौसम; राष्ट्रीय; अंतरराष्ट्रीय; রাজনীতি; অর্থনীতি; বাংলাদেশ; আন্তর্জাতিক; সারাদেশ; খেলা; খেলাধুলা; বিনোদন; স্বাস্থ্য; শিক্ষা; அரசியல்; விளையாட்டு; உலகம்; இந்தியா;
  首页; 要闻; 國內; 国内; 国际; 國際; 政治; 时政; 時政; 社会; 社會; 经济; 經濟; 财经; 財經; 金融; 股市; 科技; 科学; 科學; 体育; 體育; 娱乐; 娛樂; 文化; 教育; 健康; 军事; 軍事; 法治; 生活; 旅游; 旅遊; 地方; 两岸; 兩岸; 港澳; 汽车; 房产; 主要; 経済; 国内; スポーツ; エンタメ; 芸能; 地域; 暮らし; 環境; 정치; 경제; 사회; 국제; 문화; 스포츠; 연예; 과학; 생활; 건강; 세계; 지역;
  การเมือง; เศรษฐกิจ; สังคม; ต่างประเทศ; กีฬา; บันเทิง; อาชญากรรม; ภูมิภาค; เทคโนโลยี; สุขภาพ; การศึกษา; ทั่วไทย; ข่าว; chính trị; kinh tế; xã hội; thế giới; thời sự; pháp luật; văn hóa; thể thao; giải trí; giáo dục; sức khỏe; khoa học; công nghệ; siasa; uchumi; biashara; michezo; burudani; afya; elimu; kimataifa; kitaifa`;

const known = new Set(`${labels};${sections}`.split(';').map((label) => plain(label)));

/** Marks that may stand around a label: `[OPINION]`, `## News`, `**UPDATE 2:**`, `=== BREAKING ===`. */
const framed = /^(?:#{1,6}\s+|[[(【<|/*_=~>«-]{1,4}\s*)?(.*?)\s*[\])】>|/*_=~«»:：.!-]{0,4}$/u;

/** Until when nothing may be published, and the like; what follows is a day or a reason. */
const embargo =
  /^(?:(?:strictly |under )?embargo(?:ed)?(?: until| till| for|:)|(?:not )?for (?:immediate )?(?:release|publication|use)(?: on| until|:|\b))/iu;

/** "World News", "Berita Daerah": a section of two or three words. */
const sectionOfNews = /^(?:\p{L}[\p{L}\p{M}'’&-]*\s){1,2}news$|^berita\s\p{L}+$/iu;

/** Between the names of a path of sections: "Home > News > Local", "NEWS | SPORT". */
const pathSign = /\s*[>|»›→]\s*|\s+[/·•–—-]\s+|(?<=\p{L})\/(?=\p{L})/u;

/** The words of a line that is a label and nothing else, as a span in the line; null for any other line. */
export function readLabel(line: string): Span | null {
  if (line.length > longest || !mayBeLabel(line)) return null;
  const words = framed.exec(line)?.[1] ?? '';
  const at = line.indexOf(words);
  const isLabel = isKnown(words) || (/^[sunfe]/iu.test(words) && embargo.test(words)) || isPath(words);
  return words !== '' && isLabel ? [at, at + words.length] : null;
}

/** The first words of all labels, and of what stands before one. */
const firstWords = new Set([...known].flatMap((label) => label.split(/[^\p{L}\p{M}\p{N}]/u, 1)));
const beforeLabel = /^(?:\d+(?:st|nd|rd|th)?|lead|refile|rpt|rtrs|strictly|under|embargo(?:ed)?|not|for)$/u;

/** Whether a line in ASCII can be a label by its first word: a headline mostly cannot. */
function mayBeLabel(line: string): boolean {
  if (!/^[\x20-\x7e]*$/u.test(line) || /news\W{0,4}$/iu.test(line)) return true;
  const first = /[a-z0-9]+/u.exec(line.toLowerCase())?.[0] ?? '';
  return firstWords.has(first) || beforeLabel.test(first);
}

/** Characters of the longest label. */
const longest = 80;

function isKnown(words: string): boolean {
  if (words.length > 60) return false;
  const bare = plain(words).replace(
    /^(?:\d+(?:st|nd|rd|th)\s+lead|(?:lead|update|updated|refile|rpt|rtrs)\s*-?\s*\d+|\d+\s*(?:st|nd|rd|th)?\s*update)$/u,
    'update',
  );
  return known.has(bare.replace(/\s*(?:[-|/:]\s*)?\d{0,2}$/u, '')) || sectionOfNews.test(words);
}

/** Whether it is a path of sections: all but the last of its names are known. */
function isPath(words: string): boolean {
  if (!/[>|»›→/·•–—-]/u.test(words)) return false;
  const names = words.split(pathSign);
  return names.length > 1 && names.slice(0, -1).every(isKnown) && (names.at(-1) ?? '').split(/\s+/u).length <= 3;
}

/** Without regard to capitals, accents and the dot of i: they are left out of capitals. */
function plain(label: string): string {
  const words = label.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase().replaceAll('’', "'");
  return /^[a-z' ]*$/u.test(words) ? words : stripAccents(words).replaceAll('ı', 'i');
}
