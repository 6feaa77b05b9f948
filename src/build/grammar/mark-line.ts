import { plainName } from '#news/clock/plain-name.ts';
import { tailWords } from '#news/clock/clock-words.ts';

/** `---`, `* * *`, `_____`, `#####`, `-30-`, `(END)`: a line that parts, or ends, a text. */
const rule =
  /^(?:(?:[-–—_*=~•·.#+✻❖§◆◇●○■□]\s*){3,}|(?:[-–—]+|[[(（【])\s*(?:30|ends?|more|cont(?:inued|d)?|bersambung|fin|ende|fine|fim|einde|selesai|son|конец|النهاية|完|终|了|끝)\s*(?:[-–—]+|[\])）】]))$/iu;

/** A picture in Markdown, in a wiki, in HTML, of Hugo and Jekyll; an address of a picture alone. */
const image =
  /^(?:!?\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)|!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|!\[\[[^\]]*\]\]|\[\[(?:File|Image|Berkas|Datei|Fichier|Archivo|Файл)\s*:[^\]]*\]\]|<img\b[^>]*>|\{\{[<%].*[%>]\}\}|\{%.*%\}|\[(?:image|photo|picture|foto|gambar|imagen|bild)(?:\s*[:#\d][^\]]*)?\]|https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg|avif)|https?:\/\/[^\s?]+\.(?:jpe?g|png|gif|webp|svg|avif)\?\S*)$/iu;

/** `--Quay Direct--`, `== Wire ==`, `/PRNewswire/`, `<<< HARBOUR >>>`: a few words between marks, as wires print them. */
const wire =
  /^(?:(-{2,}|={2,}|~{2,}|\+{2,}|<{2,}|>{2,}|[–—]+)\s*([^-=~+<>–—]{2,40}?)\s*(?:-{2,}|={2,}|~{2,}|\+{2,}|<{2,}|>{2,}|[–—]+)|\/[\p{L}\p{N} .]{2,30}\/)$/u;

/** Characters of the longest such line with its marks. */
const longestWire = 200;

/** A line that only parts the text, or a comment: `---`. */
export const isRule = (text: string) => (beginsWithWord(text) ? text === 'END' || text === 'ENDS' : rule.test(text));

/** A line that stands for a picture: `![](bridge.jpg)`. */
export const isImage = (text: string) => (!beginsWithWord(text) || /^http/iu.test(text)) && image.test(text);

/** Whether a text begins with a letter or a figure of ASCII: asked of each line, so that the patterns need not be. */
function beginsWithWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 47 && code < 58);
}

/** A letter or a figure at the beginning, but for addresses, `END` and what may stand between signs (`o-o`). */
const wordFirst = /^(?!https?:|ENDS?$|[oO0xX]\s?[-–—=~*])[\p{L}\p{N}]/u;

/** A line that holds no words of the story. */
export function isMark(text: string): boolean {
  // Most lines begin with a word, and of these only few kinds are marks.
  if (wordFirst.test(text)) return isButtons(text);
  return (
    isRule(text) ||
    isImage(text) ||
    (text.length <= longestWire && wire.test(text)) ||
    /^(?:<!--.*-->|\[\/?toc\]|[\p{S}\p{Cf}\s]+|[-–—=~*]+\s?[ox0]\s?[-–—=~*]+)$/iu.test(text) ||
    isButtons(text)
  );
}

/** Whether a line holds neither letters nor figures. */
export const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text);

/** Small words between those of buttons: "Listen to this article". */
const glue =
  /^(?:to|this|the|on|via|with|by|of|at|a|an|article|story|page|artikel|berita|di|ke|ini|sur|cet|en|el|la|le|auf|diesen)$/u;

/** Whether a line holds nothing but what counts and buttons of a page say: "3 min read", "Print Email Share". */
function isButtons(text: string): boolean {
  if (text.length > 60 || /[.?!"“”„«»]$/u.test(text)) return false;
  // Most lines are done with their first word.
  const [start = ''] = /^[^\s|·•,;:()[\]+/]+/u.exec(text) ?? [];
  if (!/^\p{N}/u.test(start) && !tailWords.has(plainName(start))) return false;
  const words = text
    .split(/[\s|·•,;:()[\]+/]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(plainName);
  const isNumber = (word: string) => /^[\d.,]+[kmb]?$/u.test(word);
  const buttons = words.filter((word) => tailWords.has(word) && /\p{L}{4}|[^\0-\x7f]{2}/u.test(word));
  const isOther = words.some((word) => !isNumber(word) && !tailWords.has(word) && !glue.test(word));
  const [first = ''] = words;
  return (
    !isOther &&
    buttons.length > 0 &&
    (tailWords.has(first) || isNumber(first)) &&
    (words.length > 1 ||
      /^(?:share|print|email|bagikan|cetak|partager|imprimer|teilen|drucken|compartir|imprimir|compartilhar|condividi|stampa|поделиться|شارك|مشاركة|分享|打印|paylaş|yazdır)$/u.test(
        first,
      ))
  );
}

/** Whether code begins with a line: backticks, or tildes before the name of a language; tildes alone are a rule. */
export const isFence = (text: string): boolean => /^(?:`{3}|~{3,}[^~])/u.test(text);
