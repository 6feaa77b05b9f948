/** `---`, `* * *`, `_____`, `#####`, `-30-`, `(END)`: a line that parts, or ends, a text. */
const rule =
  /^(?:(?:[-–—_*=~•·.#+✻❖§◆◇●○■□]\s*){3,}|(?:[-–—]+|[[(（【])\s*(?:30|ends?|fin|ende|fine|fim|einde|selesai|son|конец|النهاية|完|终|了|끝)\s*(?:[-–—]+|[\])）】]))$/iu;

/** A picture in Markdown, in a wiki, in HTML, of Hugo and Jekyll; an address of a picture alone. */
const image =
  /^(?:!?\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)|!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|!\[\[[^\]]*\]\]|\[\[(?:File|Image|Berkas|Datei|Fichier|Archivo|Файл)\s*:[^\]]*\]\]|<img\b[^>]*>|\{\{[<%].*[%>]\}\}|\{%.*%\}|\[(?:image|photo|picture|foto|gambar|imagen|bild)(?:\s*[:#\d][^\]]*)?\]|https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg|avif)|https?:\/\/[^\s?]+\.(?:jpe?g|png|gif|webp|svg|avif)\?\S*)$/iu;

/** `--Quay Direct--`, `== Wire ==`, `/PRNewswire/`, `<<< HARBOUR >>>`: a few words between marks, as wires print them. */
const wire =
  /^(?:(-{2,}|={2,}|~{2,}|\+{2,}|<{2,}|>{2,}|[–—]+)\s*([^-=~+<>–—]{2,40}?)\s*(?:-{2,}|={2,}|~{2,}|\+{2,}|<{2,}|>{2,}|[–—]+)|\/[\p{L}\p{N} .]{2,30}\/)$/u;

/** Characters of the longest such line with its marks. */
const longestWire = 200;

/** A line that only parts the text, or a comment: `---`. */
export const isRule = (text: string) => rule.test(text) || /^ENDS?$/u.test(text);

/** A line that stands for a picture: `![](bridge.jpg)`. */
export const isImage = (text: string) => image.test(text);

/** A line that holds no words of the story. */
export function isMark(text: string): boolean {
  return (
    isRule(text) ||
    isImage(text) ||
    (text.length <= longestWire && wire.test(text)) ||
    /^(?:<!--.*-->|\[\/?toc\]|[\p{S}\p{Cf}\s]+)$/iu.test(text)
  );
}
