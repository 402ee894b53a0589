import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../src';

const simplified = '临江市新建的图书馆二十日开馆，首日接待读者三千余人。馆长周文说：“我们等这一天等了很久。”';
const traditional =
  '臨江市新建的圖書館二十日開館，首日接待讀者三千餘人。館長周文說：「我們等這一天等了很久。」';

describe('character sets', () => {
  test.each([
    ['utf8', simplified, 'utf-8'],
    ['gbk', simplified, 'gb18030'],
    ['gb18030', `${simplified}𠮷`, 'gb18030'],
    ['gb18030', simplified.slice(0, 10), 'gb18030'],
    ['big5', traditional, 'big5'],
    ['utf16-le', simplified, 'utf-16le'],
    ['utf16-be', `${simplified}\n2023`, 'utf-16be'],
  ])('%s is found out', async (charset, text, encoding) => {
    expect(await decodeText(iconv.encode(text, charset))).toEqual({ ok: true, text, encoding, replaced: 0 });
  });

  test.each([
    ['utf8', 'utf-8'],
    ['utf16-le', 'utf-16le'],
    ['utf16-be', 'utf-16be'],
  ])('the byte order mark of %s decides and is dropped', async (charset, encoding) => {
    const bytes = iconv.encode(simplified, charset, { addBOM: true });
    expect(await decodeText(bytes)).toEqual({ ok: true, text: simplified, encoding, replaced: 0 });
  });

  test('ASCII before the Chinese does not hide it', async () => {
    const page = `${'Home | News | Login\n'.repeat(3000)}${simplified}`;
    expect(await decodeText(iconv.encode(page, 'gbk'))).toMatchObject({ text: page, encoding: 'gb18030' });
  });

  test('nothing is an empty text', async () => {
    expect(await decodeText(new Uint8Array())).toMatchObject({ ok: true, text: '', encoding: 'utf-8' });
  });
});

describe('damage', () => {
  test('UTF-8 cut in the middle of a character is still UTF-8', async () => {
    const bytes = Buffer.from(simplified.repeat(3));
    const result = await decodeText(bytes.subarray(0, -4));
    expect(result).toMatchObject({ ok: true, encoding: 'utf-8', replaced: 1 });
  });

  test('GBK cut in the middle of a character is still GBK', async () => {
    const bytes = iconv.encode(simplified.repeat(3), 'gbk');
    expect(await decodeText(bytes.subarray(0, -1))).toMatchObject({ encoding: 'gb18030', replaced: 1 });
  });

  test('Latin-1 is refused rather than read as Chinese', async () => {
    const bytes = Buffer.from('Le Café de la Régence était fermé hier à Paris, où il a neigé.', 'latin1');
    expect(await decodeText(bytes)).toMatchObject({ ok: false, problem: 'unknown-encoding' });
  });
});

describe('a character set that is asked for', () => {
  test('is used', async () => {
    const bytes = iconv.encode(simplified, 'gbk');
    expect(await decodeText(bytes, 'GB2312')).toMatchObject({ text: simplified, encoding: 'gbk' });
  });
  test('must fit', async () => {
    const bytes = iconv.encode(simplified, 'gbk');
    expect(await decodeText(bytes, 'utf-8')).toMatchObject({ ok: false, problem: 'wrong-encoding' });
  });
  test('must exist', async () => {
    expect(await decodeText(Buffer.from('x'), 'utf-9')).toMatchObject({
      ok: false,
      problem: 'no-such-encoding',
    });
  });
});

describe('binary data is refused', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const program = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 167 + (i >> 3)) % 256));
  test.each([
    ['a picture', png, /PNG/],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), /PDF/],
    ['unknown bytes', program, /not text/],
    ['zeros', Buffer.alloc(1001), /not text/],
  ])('%s', async (_, bytes, reason) => {
    expect(await decodeText(bytes)).toMatchObject({
      ok: false,
      problem: 'binary',
      reason: expect.stringMatching(reason),
    });
  });
});
