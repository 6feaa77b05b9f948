/** Short stories in encodings that are not UTF-8: encoding, language, text. */
export const encodingTexts: readonly (readonly [encoding: string, language: string, text: string])[] = [
  ['windows-1252', 'English', 'Mayor’s “new bridge” is open\n\nThe council opened the bridge on Monday – at last.'],
  [
    'iso-8859-1',
    'German',
    'Straße zur Brücke gesperrt\n\nDie Stadt will die Straße im nächsten Jahr öffnen, sagte der Bürgermeister am Montag.',
  ],
  [
    'windows-1252',
    'French',
    'Le pont sera rouvert avant l’été\n\nLe conseil a décidé lundi de rouvrir le pont, a déclaré l’élu à la presse.',
  ],
  [
    'iso-8859-1',
    'Spanish',
    'El puente se abrirá mañana\n\nEl consejo decidió el lunes abrir el puente. Nadie sabe cuánto costó, dijo el señor Núñez.',
  ],
  [
    'windows-1250',
    'Czech',
    'Nový most bude otevřen\n\nRada v pondělí rozhodla, že most bude otevřen před dešti. Žádali o to už dříve, řekl šéf rady.',
  ],
  [
    'iso-8859-2',
    'Polish',
    'Długi most będzie otwarty\n\nRada zdecydowała w poniedziałek, że most będzie otwarty. Kupcy prosili o to już dawno, są zadowoleni.',
  ],
  [
    'windows-1251',
    'Russian',
    'Старый мост снова открыт\n\nСовет города решил в понедельник открыть мост для движения.',
  ],
  ['koi8-r', 'Russian', 'Старый мост снова открыт\n\nСовет города решил в понедельник открыть мост для движения.'],
  ['iso-8859-5', 'Russian', 'Старый мост снова открыт\n\nСовет города решил в понедельник открыть мост для движения.'],
  [
    'windows-1253',
    'Greek',
    'Άνοιξε ξανά η παλιά γέφυρα\n\nΤο συμβούλιο αποφάσισε τη Δευτέρα να ανοίξει τη γέφυρα μετά από τρία χρόνια.',
  ],
  [
    'windows-1254',
    'Turkish',
    'Eski köprü yeniden açıldı\n\nBelediye meclisi pazartesi günü köprünün açılmasına karar verdi. Şimdi sıra işçilerde, dedi başkan.',
  ],
  ['windows-1255', 'Hebrew', 'הגשר הישן נפתח שוב\n\nמועצת העיר החליטה ביום שני לפתוח את הגשר הישן.'],
  [
    'windows-1256',
    'Arabic',
    'افتتاح الجسر القديم من جديد\n\nقرر مجلس المدينة يوم الاثنين افتتاح الجسر القديم بعد ثلاث سنوات.',
  ],
  [
    'windows-1257',
    'Lithuanian',
    'Senasis tiltas vėl atidarytas\n\nMiesto taryba pirmadienį nusprendė atidaryti tiltą, žmonės džiaugiasi, sakė meras. Būtų gerai iki rudens.',
  ],
  ['windows-874', 'Thai', 'เปิดสะพานเก่าอีกครั้ง\n\nสภาเมืองตกลงเมื่อวันจันทร์ที่จะเปิดสะพานเก่าหลังจากสามปี'],
  ['shift_jis', 'Japanese', '古い橋、再び開通へ\n\n市議会は月曜日、三年ぶりに古い橋を開通させることで合意した。'],
  ['euc-jp', 'Japanese', '古い橋、再び開通へ\n\n市議会は月曜日、三年ぶりに古い橋を開通させることで合意した。'],
  ['gb18030', 'Chinese', '老桥重新开放\n\n市议会星期一同意在三年之后重新开放老桥，费用由去年的收费支付。'],
  ['big5', 'Chinese', '老橋重新開放\n\n市議會星期一同意在三年之後重新開放老橋，費用由去年的收費支付。'],
  ['euc-kr', 'Korean', '오래된 다리 다시 열려\n\n시의회는 월요일 삼 년 만에 다리를 다시 열기로 합의했다고 밝혔다.'],
  ['utf-16le', 'Russian', 'Старый мост снова открыт\n\nСовет города решил в понедельник открыть мост для движения.'],
  ['utf-16be', 'Hebrew', 'הגשר הישן נפתח שוב\n\nמועצת העיר החליטה ביום שני לפתוח את הגשר הישן.'],
  ['utf-16le', 'Chinese', '老桥重新开放\n\n市议会星期一同意在三年之后重新开放老桥，费用由去年的收费支付。'],
  [
    'windows-1258',
    'Vietnamese',
    'Cầu cũ lại mở cửa\n\nHội đồng thành phố hôm thứ Hai đã mở lại cây cầu cũ sau ba năm sửa chữa, thị trưởng cho biết.'
      .normalize('NFD')
      .replaceAll(
        /([aeouAEOU])([\u{300}\u{301}\u{303}\u{309}\u{323}]?)([\u{302}\u{306}\u{31b}])/gu,
        (_, base, tone, mark) => `${base}${mark}`.normalize('NFC').concat(tone as string),
      ),
  ],
  [
    'windows-1257',
    'Lithuanian',
    'Tiltas vėl atidarytas\n\nMiesto taryba pirmadienį vėl atidarė senąjį tiltą po trejų metų remonto, sakė mero atstovė.',
  ],
];
