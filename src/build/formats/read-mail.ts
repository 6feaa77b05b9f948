import jschardet from 'jschardet';
import iconv from 'iconv-lite';
import PostalMime, { type Email } from 'postal-mime';
import { htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { hashContent } from '../text/content-hash.ts';
import { encodingName } from '../text/encodings.ts';
import { ownCopy } from '../text/own-copy.ts';
import { readDate } from '../text/read-date.ts';
import { leftOut, nothingSaid, type Found, type ImportTools } from './imported-item.ts';
import { mailTextToHtml } from './mail-text.ts';
import { nameInSource, readChunks } from './open-source.ts';

/** The line before a message: an address or `name at host`, and a time. A sentence that begins with "From" has no such time. */
const fromLine = /^From (?:\S.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b\d{4}\b|\S+@\S+\s*$)/u;

const reply = /^(?:re|aw|sv|vs|antw|odp|ynt|tr|rif|res|回复|答复|رد)(?:\[\d+\])?\s*[:：]/iu;

/** Reads mailboxes (mbox, as programs and Mailman keep them) and single mails. Replies are no articles. */
export async function* readMail(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const file of files) {
    const name = nameInSource(file, root);
    let number = 0;
    for await (const message of messagesOf(file, tools.onBytes)) {
      number += 1;
      yield await readMessage(message, `${name}: message ${number}`, tools, seen);
    }
  }
}

/** The messages of a mailbox, as bytes. Lines are split as bytes too: encodings differ from message to message. */
async function* messagesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const box = new MailBox();
  let rest = '';
  for await (const chunk of readChunks(file, onBytes)) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = box.take(line);
      if (message !== null) yield message;
    }
  }
  const last = box.take(rest);
  if (last !== null) yield last;
  const end = box.close();
  if (end !== null) yield end;
}

/** Parts the lines of a mailbox into messages. */
class MailBox {
  #lines: string[] = [];
  #isBox = false;
  /** A line that begins a message if a header follows; else it is one of the text before it. */
  #held: string | null = null;

  /** The message that a line ends; null while it goes on. */
  take(line: string): Buffer | null {
    const held = this.#held;
    this.#held = null;
    const ended = held !== null && /^[!-9;-~]+:/u.test(line) ? this.close() : null;
    if (ended !== null || (held !== null && this.#lines.length === 0)) this.#isBox = true;
    else if (held !== null) this.#lines.push(held);
    if (fromLine.test(line)) this.#held = line;
    // In a mailbox a line of a text that begins with `From ` is written with `>` before it.
    else this.#lines.push(this.#isBox ? line.replace(/^>(>*From )/u, '$1') : line);
    return ended;
  }

  /** The message so far; null where there is none. */
  close(): Buffer | null {
    const lines = this.#lines;
    this.#lines = [];
    return lines.some((line) => line.trim() !== '') ? Buffer.from(lines.join('\n'), 'latin1') : null;
  }
}

async function readMessage(message: Buffer, name: string, tools: ImportTools, seen: Set<string>): Promise<Found> {
  const mail = await PostalMime.parse(withEncoding(message));
  const said = (header: string) => mail.headers.find(({ key }) => key === header)?.value ?? '';
  tools.counts.add('messages');
  const subject = (mail.subject ?? '').replaceAll(/\s+/gu, ' ').trim();
  // Identifiers of mails look like addresses: nobody is to find one in the table.
  const id = mail.messageId ?? `${said('date')} ${subject}`;
  let key = `mail:${hashContent(id)}`;
  if (seen.has(key)) key = `mail:${hashContent(id, said('date'))}`;
  seen.add(ownCopy(key));
  const title = withoutPrefix(subject, said('list-id') || said('list-post'), said('from'));
  const hasText = (mail.text ?? '').trim() !== '';
  if (mail.html !== undefined) tools.counts.add(hasText ? 'messages as text and HTML' : 'messages as HTML only');
  tools.counts.add('attachments', mail.attachments.length);
  if (mail.inReplyTo !== undefined || said('references') !== '' || reply.test(title))
    return leftOut(key, `${name} (${title})`, 'a reply');
  const lost = new Losses();
  lost.add(
    'attachment',
    mail.attachments.filter(({ disposition, related }) => disposition === 'attachment' || related !== true).length,
  );
  // HTML has the structure; where it has no words but in pictures, the text does.
  const parts = { lost, pictures: new Map<string, string>(), ...tools, base: null };
  const html = mail.html === undefined ? '' : htmlToText(mail.html, parts);
  const body = html === '' && hasText ? htmlToText(mailTextToHtml(mail.text ?? '', lost), parts) : html;
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title,
      authors: authorOf(mail, said('from')).map((author) => ({ name: author })),
      published: readDate(said('date')) ?? readDate(mail.date ?? ''),
      body: body.replaceAll(/\b([\w.+-]+) at ((?:[\w-]+\.)+[a-z]{2,})\b/giu, tools.keepsMailAddresses ? '$&' : '$1@$2'),
      lost,
      pictures: parts.pictures,
    },
  };
}

/** The message with UTF-8 in place of an encoding that it does not name. */
function withEncoding(message: Buffer): Buffer {
  const head = message.toString('latin1', 0, 20_000);
  if (/charset\s*=/iu.test(head) || isUtf8(message)) return message;
  const found = encodingName(jschardet.detect(message).encoding ?? '') ?? 'windows-1252';
  return Buffer.from(iconv.decode(message, found), 'utf8');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A subject without the name of its list: of `List-Id`, or of an archive of Mailman, whose addresses have `at`. */
function withoutPrefix(subject: string, list: string, from: string): string {
  const [prefix, name = ''] = /^\[([^\]\s]+)\]\s+(?=\S)/u.exec(subject) ?? [];
  if (prefix === undefined) return subject;
  const isOfList = list.toLowerCase().includes(name.toLowerCase()) || / at /u.test(from);
  return isOfList ? subject.slice(prefix.length) : subject;
}

/** The name of who sent it; never an address. Mailman writes `name at host (Name)`. */
function authorOf({ from }: Email, header: string): readonly string[] {
  const [, inBrackets] = /\(([^()]+)\)\s*$/u.exec(header) ?? [];
  const name =
    (/ at /u.test(header) ? inBrackets : (from?.name ?? inBrackets))?.trim().replaceAll(/^["']|["']$/gu, '') ?? '';
  return name === '' || /\S(?:@| at )\S+\.\w/u.test(name) ? [] : [name];
}
