import { hasControlBytes, knownFormat } from './binary';
import { type Failure, failure } from './problems';

export interface DecodedText {
  readonly ok: true;
  readonly text: string;
  /** The character set by its name in the WHATWG Encoding Standard: `utf-8`, `gb18030`, `big5`, `utf-16le`, … */
  readonly encoding: string;
  /** How many U+FFFD stand for bytes that could not be read; 0 for sound text. */
  readonly replaced: number;
}

/** Character sets of Chinese text by the names a detector may give them. GB18030 holds all of GBK and GB2312. */
const CHINESE: Readonly<Record<string, string>> = {
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
};

/** How many bytes from the first non-ASCII one the detector is given: enough to be sure, and quick. */
const DETECTOR_SAMPLE = 16 * 1024;

/** Where more than this share of the characters beyond ASCII is unreadable, the bytes are in another character set. */
const DAMAGE = 0.01;

/**
 * Reads bytes as text.
 *
 * A byte order mark decides; then UTF-8, if the bytes are valid UTF-8; then what a detector takes the bytes for,
 * among the character sets of Chinese. Text with a few damaged bytes (cut in the middle of a character) is read with
 * U+FFFD in their place. A byte order mark is not part of the text.
 *
 * @param encoding a label of the WHATWG Encoding Standard, to read the bytes so and in no other way
 */
export async function decodeText(bytes: Uint8Array, encoding?: string): Promise<DecodedText | Failure> {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const format = knownFormat(bytes);
  if (format !== null) return failure('binary', `is ${format}, not text: save it as plain text first`);
  if (hasControlBytes(bytes)) {
    return (
      decodeBareUtf16(bytes) ??
      failure('binary', 'is not text: save it as plain text first, or name its character set')
    );
  }
  // Bytes of another character set hardly ever look like UTF-8, damaged or not; UTF-8 often looks like GB18030.
  const utf8 = decoded(bytes, 'utf-8');
  return isDamaged(utf8) ? decodeDetected(bytes) : utf8;
}

/** The character set that a byte order mark at the start announces. */
function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText | Failure {
  let encoding: string;
  try {
    encoding = new TextDecoder(label).encoding;
  } catch {
    return failure(
      'no-such-encoding',
      `unknown character set "${label}": try utf-8, gb18030, big5, utf-16le`,
    );
  }
  const result = decoded(bytes, encoding);
  return isDamaged(result)
    ? failure('wrong-encoding', `is not ${encoding} text: leave the character set out to have it detected`)
    : result;
}

/** UTF-16 without a byte order mark: taken for it if nearly all of it comes out as Chinese and ASCII text. */
function decodeBareUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const sample = strictly(bytes.subarray(0, DETECTOR_SAMPLE), encoding);
    const usual = sample?.text.match(/[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g);
    if (sample && usual && usual.length >= sample.text.length * 0.9) return decoded(bytes, encoding);
  }
  return null;
}

async function decodeDetected(bytes: Uint8Array): Promise<DecodedText | Failure> {
  const candidates = await detect(bytes);
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding);
    if (text) return text;
  }
  const best = candidates
    .map((encoding) => decoded(bytes, encoding))
    .reduce((a, b) => (b.replaced < a.replaced ? b : a));
  return isDamaged(best)
    ? failure('unknown-encoding', 'is not text in UTF-8, GB18030, Big5 or UTF-16: name its character set')
    : best;
}

/** The character sets of Chinese, the likeliest for these bytes first. */
async function detect(bytes: Uint8Array): Promise<string[]> {
  // Loaded here because most files are UTF-8 and never need it.
  const { detectAll } = await import('jschardet');
  const from = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const sample = bytes.subarray(from, from + DETECTOR_SAMPLE);
  const ranked = detectAll(sample).map((guess) => CHINESE[guess.encoding?.toLowerCase() ?? '']);
  return [...new Set([...ranked, 'gb18030', 'big5'])].filter((name) => name !== undefined);
}

/** The bytes as text if every one of them fits the character set. */
function strictly(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { ok: true, text, encoding, replaced: 0 };
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const sound = strictly(bytes, encoding);
  if (sound) return sound;
  const text = new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, encoding, replaced: text.split('\ufffd').length - 1 };
}

function isDamaged({ text, replaced }: DecodedText): boolean {
  // A text cut in the middle of its last character is sound however short it is.
  return replaced > 1 && replaced > DAMAGE * countBeyondAscii(text);
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
