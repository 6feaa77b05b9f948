import iconv from 'iconv-lite';

/** Names that other programs use for encodings of the Encoding Standard, and the two that it leaves out. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: 'shift_jis', cp936: 'gb18030', cp949: 'euc-kr', cp950: 'big5', cp874: 'windows-874', cp1258: 'windows-1258', uhc: 'euc-kr',
  gb2312: 'gb18030', gbk: 'gb18030', big5hkscs: 'big5', latin1: 'windows-1252', latin2: 'iso-8859-2', ansi: 'windows-1252',
  cp866: 'ibm866', macroman: 'macintosh', 'utf-16': 'utf-16le', 'utf-32': 'utf-32le', 'utf-32le': 'utf-32le', 'utf-32be': 'utf-32be',
}; // prettier-ignore

/** The name that the Encoding Standard (https://encoding.spec.whatwg.org) has for an encoding; null for one that is not known. */
export function encodingName(label: string): string | null {
  const plain = label.trim().toLowerCase();
  const other = otherNames[plain];
  if (other !== undefined) return other;
  try {
    const { encoding } = new TextDecoder(plain);
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return iconv.encodingExists(name) ? name : null;
  } catch {
    return null;
  }
}

/** Decodes bytes; a byte order mark stays in the text. Null where the text does not give the same bytes back. */
export function decodeWith(bytes: Buffer, encoding: string): string | null {
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  return encodeWith(text, encoding).equals(bytes) ? text : null;
}

/** The bytes of a text, without adding a byte order mark. */
export function encodeWith(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding, { addBOM: false });
}
