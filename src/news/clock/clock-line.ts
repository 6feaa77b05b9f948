import type { Span } from '../text/span.ts';

/** What is unusual in a clock line; `span` is in the line. */
export interface ClockFault {
  readonly kind: string;
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
  /** A sentence for readers of the article. */
  readonly text: string;
}

/** A clock line as it is read, and the oddities found so far. */
export class ClockLine {
  readonly oddities: ClockFault[] = [];
  readonly printed: string;
  /** Of the same length as what is printed: with ASCII figures and punctuation, and a space for each blank or mark of direction. */
  readonly text: string;

  constructor(printed: string) {
    this.printed = printed;
    this.text = foldLine(printed);
  }

  /** Records an oddity of a stretch of the line; `found` says it in other words. An empty stretch at the end is "the end of the line". */
  note(kind: string, [at, end]: Span, expected: string, text?: string, found?: string): void {
    const words = this.printed.slice(at, end);
    const said = found ?? (words === '' ? 'the end of the line' : quoted(words));
    this.oddities.push({
      kind,
      span: [at, end],
      expected,
      found: said,
      text: text ?? `Expected ${expected}, found ${said}.`,
    });
  }
}

export const quoted = (text: string) => `"${text}"`;

/** The zeros of the decimal digits that news is printed with: Arabic, Persian, Indian scripts, Thai, Lao, Tibetan, Burmese, Khmer, fullwidth. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
];
const signs: Readonly<Record<string, string>> = {
  '،': ',', '，': ',', '、': ',', '：': ':', '／': '/', '（': '(', '）': ')', '［': '[', '］': ']', '｜': '|', '．': '.',
  '。': '.', '‐': '-', '‑': '-', '－': '-', '٫': '.', '۔': '.', '।': '.',
}; // prettier-ignore

function foldLine(printed: string): string {
  if (/^[\x20-\x7e]*$/u.test(printed)) return printed;
  return printed
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((first) => code >= first && code < first + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/[،，、：／（）［］｜．。‐‑－٫۔।]/gu, (sign) => signs[sign] ?? sign)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/gu, ' ');
}
