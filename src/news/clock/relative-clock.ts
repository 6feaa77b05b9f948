const labels =
  '(?:(?:posted|published|updated|last updated|diterbitkan|diperbarui|publié|mis à jour|aktualisiert|publicado|actualizado|atualizado|обновлено|опубликовано|تحديث|نشر|آخر تحديث)\\s?:?\\s)?';

/** "2 hours ago", "3 jam yang lalu", "2小时前": how long ago, behind its number and unit. */
const behind =
  '\\p{Nd}{1,3}\\s?\\p{L}[\\p{L}\\p{M}.]{0,11}\\s?(?:ago|(?:yang )?lalu|назад|тому|önce|geleden|siden|sedan|sitten|temu|zpět|fa|前|전|trước|iliyopita|पहले|আগে|ที่แล้ว|پیش|قبل|پہلے)';

/** "il y a 2 heures", "vor 2 Stunden", "منذ ساعتين": the same before them. */
const before =
  '(?:(?:il y a|vor|hace|há|před|acum|πριν|לפני|منذ|قبل)\\s\\p{Nd}{1,3}\\s[\\p{L}\\p{M}.]{1,12}|(?:منذ|قبل|לפני)\\s(?:ساعة|ساعتين|يوم|يومين|دقيقة|دقيقتين|أسبوع|شهر|שעה|שעתיים|יום|יומיים))';

const relative = new RegExp(`^${labels}(?:${behind}|${before})\\.?$`, 'iu');

/** Characters of the longest such line. */
const longest = 40;

/** Whether a line says only how long before its capture the page was published: which day that was nothing tells. */
export const isRelativeClock = (printed: string) => printed.length <= longest && relative.test(printed.trim());
