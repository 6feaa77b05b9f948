import { foldWord } from '#news/text/fold-word.ts';

/** Words that the names of newsrooms, agencies, offices and companies hold, and those of people do not; folded. */
const words = new Set(
  `accent ad admin administrator agence agencia agencias agencies agency agencja agentstvo agentur agenzia ajans ajansi aktuel alliance aljazeera amnesty arabiya anonymous
  antara anzeige associates associated association author authority bank biro board broadcasting bulletin bureau business by center central centre channel
  chronicle club co college com commission committee communications community company contributor contributors corp corporation correspondent
  correspondents council country culture daily dagblad data department deputy desk detik diario dow dienst digital division editor editorial editors education
  ekonomi embassy equipe equipo estado excelsior exclusive express fact federal federation finance first foreign foundation free freelance freelancer gazette
  general getty giornale global government group guardian guest haber health heute herald house humas images inc indonesia industry information inquirer institute
  institution international internet investigations jazeera jornal journal journalist journalists kantor kompas kontributor koran limited live llc local ltd magazine mail
  media member metro mercury merkezi ministry mirror monitor museum muhabiri nachrichten national nations network news newspaper newsroom newswire noticias nyheter observatory observer
  office official okezone online opinion organisation organization our outlook own panel party people persbureau persons podcast police politics post prensa presidency
  press presse pressemitteilung producer production productions professor program programme project public publications publishing radio reader readers redacao redaccion
  redactie redaction redaksi redaktion redaktor redaktorzy redazione relations release report reporter reporters republika research review rights royal school science section
  senate service services servisi service-desk shared site social society source sources special spokesperson sport sports staf staff state statement station
  student studio summary syndicate team teams techno technology telegraph television tempo the their times today tribune trust tv uncredited union united
  universitas university unknown various verlag video viva voice voices watch weather web website weekly welle wikinews wikipedia wire with word world writer writers
  yazi zeitung
  агентство бюро вести газета дирекция издание интернет информагентство информация канал корр корреспондент материал министерство новости отдел портал пресс
  радио редактор редакция ред риа сайт собкор соб служба союз спецкор тасс телеканал управление центр
  агенція редакція новини кореспондент відділ
  سكاي الأناضول الاناضول تحرير التحرير رويترز فريق قسم قناة محرر المحرر محررو مراسل مراسلنا مراسلون المراسل متابعات مكتب موقع نشرة وكالات وكاله وكالة هيئة هيئه وكالت صحيفة جريدة غرفة غرفه خاص
  تحریریه خبرگزاری خبرنگار روزنامه سایت سرویس گروه ادارہ ڈیسک نمائندہ نیوز ویب
  מערכת כתב כתבי כתבת סוכנות סוכנויות חדשות צוות אתר
  एजेंसी टीम डेस्क न्यूज न्यूज़ प्रतिनिधि ब्यूरो भाषा वार्ता संपादक संवाददाता समाचार कार्यालय
  অনলাইন ডেস্ক নিউজ নিজস্ব প্রতিনিধি প্রতিবেদক বার্তা রিপোর্ট সংবাদ সংবাদদাতা
  σύνταξη συντακτική ομάδα πρακτορείο εφημερίδα`
    .split(/\s+/u)
    .map(foldWord),
);

/** In scripts that are written without spaces, parts of such names. */
const parts =
  /ข่าว|กอง|ทีม|สำนัก|บรรณาธิการ|ศูนย์|뉴스|신문|일보|방송|통신|편집|온라인|디지털|인턴|특파|취재|경제|정치|사회|문화|국제|[社报報刊网網台臺部组組室局院会會团團处處市省县縣州区區]$/u;

/** Whether a name has a word that no person's name has: "Reuters Staff", "Redaksi", "The Editorial Board". */
export function hasNoPersonWord(name: string): boolean {
  return parts.test(name) || name.split(/[\s.,'’/-]+/u).some((word) => words.has(foldWord(word)));
}
