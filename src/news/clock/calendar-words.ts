/**
 * Names of months (January first) and weekdays (Sunday first) by language, in full and shortened, as in a date and alone: CLDR 48,
 * as `Intl.DateTimeFormat` of ICU 78 gives them, in small letters and without points and apostrophes. A test compares them.
 * Chinese, Japanese and Korean dates are read by their signs (clock-tokens.ts).
 */
export const calendarWords: Readonly<Record<string, readonly [months: string, weekdays: string]>> = {
  en: [
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep|october,oct|november,nov|december,dec',
    'sunday,sun|monday,mon|tuesday,tue|wednesday,wed|thursday,thu|friday,fri|saturday,sat',
  ],
  id: [
    'januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu|september,sep|oktober,okt|november,nov|desember,des',
    'minggu,min|senin,sen|selasa,sel|rabu,rab|kamis,kam|jumat,jum|sabtu,sab',
  ],
  es: [
    'enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sept|octubre,oct|noviembre,nov|diciembre,dic',
    'domingo,dom|lunes,lun|martes,mar|miércoles,mié|jueves,jue|viernes,vie|sábado,sáb',
  ],
  pt: [
    'janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,set|outubro,out|novembro,nov|dezembro,dez',
    'domingo,dom|segunda-feira,seg|terça-feira,ter|quarta-feira,qua|quinta-feira,qui|sexta-feira,sex|sábado,sáb',
  ],
  fr: [
    'janvier,janv|février,févr|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc',
    'dimanche,dim|lundi,lun|mardi,mar|mercredi,mer|jeudi,jeu|vendredi,ven|samedi,sam',
  ],
  de: [
    'januar,jan|februar,feb|märz,mär|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep,sept|oktober,okt|november,nov|dezember,dez',
    'sonntag,so|montag,mo|dienstag,di|mittwoch,mi|donnerstag,do|freitag,fr|samstag,sa',
  ],
  it: [
    'gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set|ottobre,ott|novembre,nov|dicembre,dic',
    'domenica,dom|lunedì,lun|martedì,mar|mercoledì,mer|giovedì,gio|venerdì,ven|sabato,sab',
  ],
  nl: [
    'januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sep|oktober,okt|november,nov|december,dec',
    'zondag,zo|maandag,ma|dinsdag,di|woensdag,wo|donderdag,do|vrijdag,vr|zaterdag,za',
  ],
  ru: [
    'январь,января,янв|февраль,февраля,февр|март,марта,мар|апрель,апреля,апр|май,мая|июнь,июня,июн|июль,июля,июл|август,августа,авг|сентябрь,сентября,сент|октябрь,октября,окт|ноябрь,ноября,нояб|декабрь,декабря,дек',
    'воскресенье,вс|понедельник,пн|вторник,вт|среда,ср|четверг,чт|пятница,пт|суббота,сб',
  ],
  uk: [
    'січень,січня,січ|лютий,лютого,лют|березень,березня,бер|квітень,квітня,квіт|травень,травня,трав|червень,червня,черв|липень,липня,лип|серпень,серпня,серп|вересень,вересня,вер|жовтень,жовтня,жовт|листопад,листопада,лист|грудень,грудня,груд',
    'неділя,нд|понеділок,пн|вівторок,вт|середа,ср|четвер,чт|пятниця,пт|субота,сб',
  ],
  pl: [
    'styczeń,stycznia,sty|luty,lutego,lut|marzec,marca,mar|kwiecień,kwietnia,kwi|maj,maja|czerwiec,czerwca,cze|lipiec,lipca,lip|sierpień,sierpnia,sie|wrzesień,września,wrz|październik,października,paź|listopad,listopada,lis|grudzień,grudnia,gru',
    'niedziela,niedz|poniedziałek,pon|wtorek,wt|środa,śr|czwartek,czw|piątek,pt|sobota,sob',
  ],
  tr: [
    'ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,eki|kasım,kas|aralık,ara',
    'pazar,paz|pazartesi,pzt|salı,sal|çarşamba,çar|perşembe,per|cuma,cum|cumartesi,cmt',
  ],
  ar: [
    'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  ],
  fa: [
    'ژانویه,ژانویهٔ|فوریه,فوریهٔ|مارس|آوریل|مه,مهٔ|ژوئن|ژوئیه,ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
    'یکشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|شنبه',
  ],
  he: [
    'ינואר,ינו|פברואר,פבר|מרץ|אפריל,אפר|מאי|יוני|יולי|אוגוסט,אוג|ספטמבר,ספט|אוקטובר,אוק|נובמבר,נוב|דצמבר,דצמ',
    'יום ראשון,יום א|יום שני,יום ב|יום שלישי,יום ג|יום רביעי,יום ד|יום חמישי,יום ה|יום שישי,יום ו|יום שבת,שבת',
  ],
  hi: [
    'जनवरी,जन॰|फ़रवरी,फ़र॰|मार्च|अप्रैल|मई|जून|जुलाई,जुल॰|अगस्त,अग॰|सितंबर,सित॰|अक्टूबर,अक्टू॰|नवंबर,नव॰|दिसंबर,दिस॰',
    'रविवार,रवि|सोमवार,सोम|मंगलवार,मंगल|बुधवार,बुध|गुरुवार,गुरु|शुक्रवार,शुक्र|शनिवार,शनि',
  ],
  bn: [
    'জানুয়ারি,জানু|ফেব্রুয়ারি,ফেব|মার্চ|এপ্রিল,এপ্রি|মে|জুন|জুলাই,জুল|আগস্ট,আগ|সেপ্টেম্বর,সেপ্ট,সেপ|অক্টোবর,অক্টো|নভেম্বর,নভে|ডিসেম্বর,ডিসে',
    'রবিবার,রবি|সোমবার,সোম|মঙ্গলবার,মঙ্গল|বুধবার,বুধ|বৃহস্পতিবার,বৃহস্পতি|শুক্রবার,শুক্র|শনিবার,শনি',
  ],
  ur: ['جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر', 'اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ'],
  vi: [
    'tháng 1,thg 1|tháng 2,thg 2|tháng 3,thg 3|tháng 4,thg 4|tháng 5,thg 5|tháng 6,thg 6|tháng 7,thg 7|tháng 8,thg 8|tháng 9,thg 9|tháng 10,thg 10|tháng 11,thg 11|tháng 12,thg 12',
    'chủ nhật,cn|thứ hai,thứ 2|thứ ba,thứ 3|thứ tư,thứ 4|thứ năm,thứ 5|thứ sáu,thứ 6|thứ bảy,thứ 7',
  ],
  th: [
    'มกราคม,มค|กุมภาพันธ์,กพ|มีนาคม,มีค|เมษายน,เมย|พฤษภาคม,พค|มิถุนายน,มิย|กรกฎาคม,กค|สิงหาคม,สค|กันยายน,กย|ตุลาคม,ตค|พฤศจิกายน,พย|ธันวาคม,ธค',
    'วันอาทิตย์,อาทิตย์|วันจันทร์,จันทร์|วันอังคาร,อังคาร|วันพุธ,พุธ|วันพฤหัสบดี,พฤหัส|วันศุกร์,ศุกร์|วันเสาร์,เสาร์',
  ],
  ms: [
    'januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sep|oktober,okt|november,nov|disember,dis',
    'ahad,ahd|isnin,isn|selasa,sel|rabu,rab|khamis,kha|jumaat,jum|sabtu,sab',
  ],
  sv: [
    'januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|november,nov|december,dec',
    'söndag,sön|måndag,mån|tisdag,tis|onsdag,ons|torsdag,tors|fredag,fre|lördag,lör',
  ],
  el: [
    'ιανουαρίου,ιανουάριος,ιαν|φεβρουαρίου,φεβρουάριος,φεβ|μαρτίου,μάρτιος,μαρ|απριλίου,απρίλιος,απρ|μαΐου,μάιος,μαΐ|ιουνίου,ιούνιος,ιουν|ιουλίου,ιούλιος,ιουλ|αυγούστου,αύγουστος,αυγ|σεπτεμβρίου,σεπτέμβριος,σεπ|οκτωβρίου,οκτώβριος,οκτ|νοεμβρίου,νοέμβριος,νοε|δεκεμβρίου,δεκέμβριος,δεκ',
    'κυριακή,κυρ|δευτέρα,δευ|τρίτη,τρί|τετάρτη,τετ|πέμπτη,πέμ|παρασκευή,παρ|σάββατο,σάβ',
  ],
  ro: [
    'ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec',
    'duminică,dum|luni,lun|marți,mar|miercuri,mie|joi|vineri,vin|sâmbătă,sâm',
  ],
  cs: [
    'leden,ledna,led|únor,února,úno|březen,března,bře|duben,dubna,dub|květen,května,kvě|červen,června,čvn|červenec,července,čvc|srpen,srpna,srp|září,zář|říjen,října,říj|listopad,listopadu,lis|prosinec,prosince,pro',
    'neděle,ne|pondělí,po|úterý,út|středa,st|čtvrtek,čt|pátek,pá|sobota,so',
  ],
  hu: [
    'január,jan|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|szeptember,szept|október,okt|november,nov|december,dec',
    'vasárnap,v|hétfő,h|kedd,k|szerda,sze|csütörtök,cs|péntek,p|szombat,szo',
  ],
  ta: [
    'ஜனவரி,ஜன|பிப்ரவரி,பிப்|மார்ச்,மார்|ஏப்ரல்,ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்,ஆக|செப்டம்பர்,செப்|அக்டோபர்,அக்|நவம்பர்,நவ|டிசம்பர்,டிச',
    'ஞாயிறு,ஞாயி|திங்கள்,திங்|செவ்வாய்,செவ்|புதன்,புத|வியாழன்,வியா|வெள்ளி,வெள்|சனி',
  ],
  te: [
    'జనవరి,జన|ఫిబ్రవరి,ఫిబ్ర|మార్చి|ఏప్రిల్,ఏప్రి|మే|జూన్|జులై|ఆగస్టు,ఆగ|సెప్టెంబర్,సెప్టెం|అక్టోబర్,అక్టో|నవంబర్,నవం|డిసెంబర్,డిసెం',
    'ఆదివారం,ఆది|సోమవారం,సోమ|మంగళవారం,మంగళ|బుధవారం,బుధ|గురువారం,గురు|శుక్రవారం,శుక్ర|శనివారం,శని',
  ],
  sw: [
    'januari,jan|februari,feb|machi,mac|aprili,apr|mei|juni,jun|julai,jul|agosti,ago|septemba,sep|oktoba,okt|novemba,nov|desemba,des',
    'jumapili|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi',
  ],
  fil: [
    'enero,ene|pebrero,peb|marso,mar|abril,abr|mayo,may|hunyo,hun|hulyo,hul|agosto,ago|setyembre,set|oktubre,okt|nobyembre,nob|disyembre,dis',
    'linggo,lin|lunes,lun|martes,mar|miyerkules,miy|huwebes,huw|biyernes,biy|sabado,sab',
  ],
  da: [
    'januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|december,dec',
    'søndag,søn|mandag,man|tirsdag,tirs|onsdag,ons|torsdag,tors|fredag,fre|lørdag,lør',
  ],
  nb: [
    'januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|desember,des',
    'søndag,søn|mandag,man|tirsdag,tir|onsdag,ons|torsdag,tor|fredag,fre|lørdag,lør',
  ],
  fi: [
    'tammikuu,tammikuuta,tammi|helmikuu,helmikuuta,helmi|maaliskuu,maaliskuuta,maalis|huhtikuu,huhtikuuta,huhti|toukokuu,toukokuuta,touko|kesäkuu,kesäkuuta,kesä|heinäkuu,heinäkuuta,heinä|elokuu,elokuuta,elo|syyskuu,syyskuuta,syys|lokakuu,lokakuuta,loka|marraskuu,marraskuuta,marras|joulukuu,joulukuuta,joulu',
    'sunnuntai,sunnuntaina,su|maanantai,maanantaina,ma|tiistai,tiistaina,ti|keskiviikko,keskiviikkona,ke|torstai,torstaina,to|perjantai,perjantaina,pe|lauantai,lauantaina,la',
  ],
  bg: [
    'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
    'неделя,нд|понеделник,пн|вторник,вт|сряда,ср|четвъртък,чт|петък,пт|събота,сб',
  ],
  sk: [
    'január,januára,jan|február,februára,feb|marec,marca,mar|apríl,apríla,apr|máj,mája|jún,júna|júl,júla|august,augusta,aug|september,septembra,sep|október,októbra,okt|november,novembra,nov|december,decembra,dec',
    'nedeľa,ne|pondelok,po|utorok,ut|streda,st|štvrtok,št|piatok,pi|sobota,so',
  ],
  ca: [
    'gener,de gener,gen,de gen|febrer,de febrer,febr,de febr|març,de març|abril,dabril,abr,dabr|maig,de maig|juny,de juny|juliol,de juliol,jul,de jul|agost,dagost,ag,dag|setembre,de setembre,set,de set|octubre,doctubre,oct,doct|novembre,de novembre,nov,de nov|desembre,de desembre,des,de des',
    'diumenge,dg|dilluns,dl|dimarts,dt|dimecres,dc|dijous,dj|divendres,dv|dissabte,ds',
  ],
  mr: [
    'जानेवारी,जाने|फेब्रुवारी,फेब्रु|मार्च|एप्रिल,एप्रि|मे|जून|जुलै|ऑगस्ट,ऑग|सप्टेंबर,सप्टें|ऑक्टोबर,ऑक्टो|नोव्हेंबर,नोव्हें|डिसेंबर,डिसें',
    'रविवार,रवि|सोमवार,सोम|मंगळवार,मंगळ|बुधवार,बुध|गुरुवार,गुरु|शुक्रवार,शुक्र|शनिवार,शनि',
  ],
  gu: [
    'જાન્યુઆરી,જાન્યુ|ફેબ્રુઆરી,ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર,સપ્ટે|ઑક્ટોબર,ઑક્ટો|નવેમ્બર,નવે|ડિસેમ્બર,ડિસે',
    'રવિવાર,રવિ|સોમવાર,સોમ|મંગળવાર,મંગળ|બુધવાર,બુધ|ગુરુવાર,ગુરુ|શુક્રવાર,શુક્ર|શનિવાર,શનિ',
  ],
  kn: [
    'ಜನವರಿ,ಜನ|ಫೆಬ್ರವರಿ,ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್,ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್,ಆಗ|ಸೆಪ್ಟೆಂಬರ್,ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್,ಅಕ್ಟೋ|ನವೆಂಬರ್,ನವೆಂ|ಡಿಸೆಂಬರ್,ಡಿಸೆಂ',
    'ಭಾನುವಾರ,ಭಾನು|ಸೋಮವಾರ,ಸೋಮ|ಮಂಗಳವಾರ,ಮಂಗಳ|ಬುಧವಾರ,ಬುಧ|ಗುರುವಾರ,ಗುರು|ಶುಕ್ರವಾರ,ಶುಕ್ರ|ಶನಿವಾರ,ಶನಿ',
  ],
  ml: [
    'ജനുവരി,ജനു|ഫെബ്രുവരി,ഫെബ്രു|മാർച്ച്,മാർ|ഏപ്രിൽ,ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്,ഓഗ|സെപ്റ്റംബർ,സെപ്റ്റം|ഒക്ടോബർ,ഒക്ടോ|നവംബർ,നവം|ഡിസംബർ,ഡിസം',
    'ഞായറാഴ്ച,ഞായർ|തിങ്കളാഴ്ച,തിങ്കൾ|ചൊവ്വാഴ്ച,ചൊവ്വ|ബുധനാഴ്ച,ബുധൻ|വ്യാഴാഴ്ച,വ്യാഴം|വെള്ളിയാഴ്ച,വെള്ളി|ശനിയാഴ്ച,ശനി',
  ],
  pa: [
    'ਜਨਵਰੀ,ਜਨ|ਫ਼ਰਵਰੀ,ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ,ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ,ਜੁਲਾ|ਅਗਸਤ,ਅਗ|ਸਤੰਬਰ,ਸਤੰ|ਅਕਤੂਬਰ,ਅਕਤੂ|ਨਵੰਬਰ,ਨਵੰ|ਦਸੰਬਰ,ਦਸੰ',
    'ਐਤਵਾਰ,ਐਤ|ਸੋਮਵਾਰ,ਸੋਮ|ਮੰਗਲਵਾਰ,ਮੰਗਲ|ਬੁੱਧਵਾਰ,ਬੁੱਧ|ਵੀਰਵਾਰ,ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ,ਸ਼ੁੱਕਰ|ਸ਼ਨੀਵਾਰ,ਸ਼ਨੀ',
  ],
};
