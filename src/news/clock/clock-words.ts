import { plainName } from './plain-name.ts';

/**
 * Words that stand in, before and behind printed clocks, collected from news pages in the languages of calendar-words.ts. They
 * decide whether a line is a clock or a headline, never what date it has.
 */
const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).map(plainName));

/** Words between the parts of a date and a time: prepositions, "o'clock", names of eras. */
const linkWords = wordSet(`at on of the di t m ad ce h ah ap be bce sh hicri
  pukul pkl jam jm hari tanggal tgl pada haribulan bertarikh
  de del el la las los le les à a al às as em do da dos das do dia dia día data a las en em il lo alle ore ora per per della
  den der dem am um uhr gegen vom im het om op te uur den d kl klo kello på klokken
  в во о об г год года году р року рік ч час часов часа год хв w we o godz godzina godzinie dnia roku r dne v ve hod
  tarihinde tarihli saat günü gün στις τις την του της ώρα στις la ora în data de óra órakor ng ika nang noong ika-
  lúc ngày năm hôm vào giờ h hs hrs hr hours hour horas hora heures heure
  ที่ วันที่ เวลา พศ คศ ฮศ พุทธศักราช คริสต์ศักราช น ปี เดือน
  في الساعة الموافق بتاريخ يوم م هـ ه من سنة عام ساعت روز مورخ سال ماه هق هش ב בשעה את יום תאריך
  को बजे का की दिन दिनांक सन् एवं এ এর টায় টা খ্রিস্টাব্দ সাল তারিখ کو بجے بروز بتاریخ سال ء ہجری ھ عیسوی रोजी वाजता ರಂದು ಸಮಯಕ್ಕೆ એ વાગ્યે ਨੂੰ ਵਜੇ ന് அன்று மணி மணிக்கு ఉదయం న నేరం కి pada saa
  年 月 日 の 的`);

/** Whether a token is such a word; an initial ("R.") is none. */
export const isLinkWord = ({
  kind,
  text,
  plain,
}: {
  readonly kind: string;
  readonly text: string;
  readonly plain: string;
}) => (kind === 'word' || kind === 'name') && linkWords.has(plain) && !/^\p{Lu}\.$/u.test(text);

/** Words of lines such as "Last updated:". */
export const labelWords =
  wordSet(`posted published publish publication updated update last first modified created date dated time
  released release issued filed under submitted uploaded added edited revised original originally printed print-date today yesterday kemarin ayer hoy ontem hoje hier gestern heute ieri oggi gisteren vandaag вчера сегодня вчора сьогодні wczoraj dziś dün bugün امس اليوم دیروز امروز أمس কাল আজ आज कल hôm qua nay on at of was is and this article
  diterbitkan dipublikasikan dipublikasi diposting diperbarui diupdate diunggah ditayangkan dimuat terbit tayang terakhir publikasi rilis
  waktu tanggal tgl tarikh diterbit dikemaskini dikemas kini kemaskini disiarkan siar hari jam pukul pada
  publicado publicada actualizado actualizada actualización actualizacion última ultima modificación modificado fecha publicación creado hora el
  em atualizado atualizada atualização postado data publicação última
  publié publiée mis mise à jour modifié modifiée le date de publication actualisé créé dernière rédigé
  veröffentlicht veröffentlichung aktualisiert aktualisierung am vom stand datum erstellt erschienen letzte letztes update geändert online seit
  pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo data il modificato pubblicazione creato
  gepubliceerd geplaatst bijgewerkt laatst gewijzigd op laatste datum
  опубликовано опубликована опубликован обновлено дата публикации изменено последнее обновление размещено создано время
  опубліковано оновлено дата публікації останнє оновлення
  opublikowano aktualizacja zaktualizowano dodano data publikacji utworzono ostatnia
  yayınlanma yayın yayınlandı yayımlanma güncelleme güncellenme güncellendi son tarihi tarih giriş eklenme oluşturulma
  نشر نشرت في تاريخ النشر آخر تحديث تم التحديث التاريخ بتاريخ محدث حدث انتشار تاریخ زمان منتشر شده بروزرسانی آخرین به روز رسانی ساعت
  פורסם עודכן עדכון תאריך אחרון ב פרסום
  प्रकाशित अपडेट अपडेटेड अद्यतन तारीख दिनांक समय प्रकाशन তারিখ প্রকাশ প্রকাশিত প্রকাশের আপডেট হালনাগাদ সময় সর্বশেষ শائع شائع شدہ تازہ اپ ڈیٹ تاریخ اشاعت
  北京时间 北京時間 台北时间 台北時間 日本時間 東京時間 当地时间 當地時間 現地時間 한국시간 현지시간 发布 发布时间 发表 发表时间 更新 更新时间 时间 日期 发布日期 發布 發布時間 發佈 更新時間 時間 最后更新 最後更新 发布于 发表于 来源 來源 刊登 公開 公開日 更新日 更新日時 配信 投稿日 掲載 日時 最終更新
  입력 수정 기사입력 최종수정 등록 업데이트 작성 게재 발행 승인 기사승인 입력시간 등록일
  đăng cập nhật xuất bản ngày lúc lần cuối thời gian đăng
  เผยแพร่ อัปเดต อัพเดต ปรับปรุง ล่าสุด วันที่ โพสต์ เมื่อ
  publicerad uppdaterad uppdaterades senast skapad publicerat publiceret opdateret sidst publisert oppdatert sist julkaistu päivitetty muokattu viimeksi
  δημοσιεύθηκε δημοσιεύτηκε δημοσίευση ενημερώθηκε ενημέρωση τελευταία ημερομηνία
  publicat publicată actualizat actualizată actualizare ultima data postat adăugat
  publikováno zveřejněno aktualizováno aktualizace vydáno datum poslední vloženo publikované aktualizované
  közzétéve megjelent frissítve frissült létrehozva dátum utolsó utoljára módosítva публикувано публикувана обновено последна актуализация дата
  வெளியிடப்பட்டது பதிவு புதுப்பிக்கப்பட்டது தேதி ప్రచురణ ప్రచురించబడింది నవీకరించబడింది తేదీ
  imechapishwa imesasishwa ilichapishwa tarehe nai-publish inilathala petsa noong`);

/** Words before an author's name. */
export const byWords =
  wordSet(`by oleh por par von durch door av af przez от автор автора авторы текст записал автори autor autora autores auteur auteurs
  author authors written writer reporter reporters reporting correspondent journalist penulis pewarta wartawan jurnalis kontributor laporan editor editors redaktur
  fotografer ditulis dilaporkan text texto testo tekst skriven redactor redactora redacteur redattore redakteur yazan muhabir haber
  بقلم كتب كتبت كتبه المصدر تحرير نویسنده گزارشگر خبرنگار מאת כתב द्वारा लेखक लेखिका रिपोर्टर প্রতিবেদক লেখক রিপোর্টার তحریر
  作者 记者 記者 责任编辑 编辑 責任編輯 編輯 文 撰文 기자 글 โดย tác giả συντάκτης γράφει από de_la redactat szerző írta napsal napsala zdroj skrev mwandishi ni skrevet`);

/** What counts and buttons say: "1.229 Views", "3 min read", "Share". */
export const tailWords =
  wordSet(`view views viewed leave dilihat dibaca kali pembaca pengunjung x hit hits read reads reader readers reading time comment comments no share shares
  bagikan dibagikan kirim print cetak email e-mail mail facebook twitter whatsapp wa telegram line linkedin pinterest instagram tiktok youtube copy link url salin tautan
  min mins minute minutes menit mnt baca like likes suka tweet tweets pin save saved simpan listen dengarkan font size ukuran aa reply balas report follow ikuti google news
  subscribe newsletter komentar tanggapan k rb jt ribu juta m sec secs click clicks klik downloads download pdf gift bookmark
  ago lalu hace há fa önce назад тому temu geleden sedan siden sitten
  visitas visita vistas lecturas lectura comentarios comentario compartir imprimir guardar leer minutos minuto enviar escuchar lectores
  comentários comentário compartilhar compartilhe visualizações visualização leitura leia ouvir salvar
  vues vue lire lecture lectures partager partage partages commentaires commentaire imprimer enregistrer écouter réagir
  lesezeit teilen drucken kommentare kommentar merken minuten aufrufe lesen hören leser
  commenti commento condividi stampa lettura letture minuti ascolta delen reacties reactie leestijd minuten afdrukken
  просмотров просмотра просмотры просмотр комментариев комментарии комментария комментарий поделиться читать мин минут минуты распечатать сохранить прочитали
  переглядів поділитися коментарів коментарі хв wyświetleń odsłon komentarzy komentarze udostępnij drukuj skomentuj czytania
  görüntülenme görüntüleme okunma okundu yorum yorumlar paylaş yazdır dakika okuma süresi abone ol dinle kez
  مشاهدة مشاهدات قراءة قراءات تعليق تعليقات مشاركة شارك طباعة دقائق دقيقة حفظ استماع بازدید نظر نظرات چاپ اشتراک گذاری بار دقیقه مطالعه
  צפיות תגובות שתף שיתוף הדפסה דקות קריאה व्यूज टिप्पणी टिप्पणियां शेयर मिनट पढ़ें ভিউ মন্তব্য শেয়ার মিনিট বার পঠিত পড়া تبصرے شیئر منٹ پرنٹ
  阅读 阅读量 浏览 浏览量 评论 分享 打印 收藏 点赞 次 閱讀 瀏覽 評論 列印 字号 字體 閲覧 コメント シェア 印刷 ツイート 保存 조회 조회수 댓글 공유 인쇄 회 가 글자크기
  lượt xem bình luận chia sẻ in đọc phút พิมพ์ แชร์ ความคิดเห็น ครั้ง อ่าน เข้าชม visningar kommentarer dela skriv ut lästid visninger del κοινοποίηση σχόλια εκτύπωση λεπτά ανάγνωση
  vizualizări vizualizari comentarii distribuie tipărește citire zobrazení komentářů sdílet tisk čtení megosztás hozzászólás nyomtatás perc`);

/** Words of outlets and desks: with one of them the words beside a clock are no person's name. */
export const outletWords =
  wordSet(`news indonesia times post online media newsroom staff desk redaksi redaktion redaction rédaction redacción redazione admin administrator
  daily press agency agencies team tim tribune herald journal gazette radio tv channel network bbc cnn reuters afp ap antara kompas tempo detik reporters opinion opini
  politics politik business ekonomi nasional national world sports olahraga local lokal home berita breaking category kategori section the international today
  merkezi desk office biro jakarta surabaya bandung london paris berlin washington moscow beijing tokyo`);

/** Halves of the day: `a` before noon, `p` after it, `n` the night, from evening to early morning. */
export const halvesOfDay: ReadonlyMap<string, 'a' | 'p' | 'n'> = new Map(
  (
    [
      [
        'a',
        'am এএম πμ ص صباحا ق.ظ قظ öö sa pg дп de fm dop sáng pagi सुबह पूर्वाह्न সকাল সকাল ভোর صبح காலை ఉదయం asubuhi înainte',
      ],
      [
        'p',
        'pm পিএম μμ م مساء مساءً ب.ظ بظ ös ch ptg пп du em odp chiều siang sore petang दोपहर शाम अपराह्न দুপুর বিকাল বিকেল সন্ধ্যা شام மாலை సాయంత్రం jioni',
      ],
      ['n', 'malam tối रात রাত رات noche'],
    ] as const
  ).flatMap(([half, words]) => words.split(' ').map((word) => [plainName(word), half] as const)),
);
