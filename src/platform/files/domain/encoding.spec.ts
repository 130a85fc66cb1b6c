import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EncodingDetector } from '../encoding-detector.ts';
import { type Encoding, byteOrderMark, encodingNamed } from './encoding.ts';
import { FileFault } from './file-fault.ts';
import { StrictDecoder } from '../strict-decoder.ts';

/** 编号,内容 / 1,资费争议 in GB18030, from the published code table. */
const GB_HEADER = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a];
const GB_ROW = [0x31, 0x2c, 0xd7, 0xca, 0xb7, 0xd1, 0xd5, 0xf9, 0xd2, 0xe9, 0x0a];

function decode(encoding: Encoding, bytes: Uint8Array, step = bytes.length): string {
  const decoder = new StrictDecoder(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += decoder.push(bytes.subarray(at, at + step));
  return text + decoder.end();
}

function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { code: error.code, ...error.params };
  }
}

function detect(bytes: Uint8Array, step = bytes.length) {
  const detector = new EncodingDetector();
  for (let at = 0; at < bytes.length; at += step) detector.push(bytes.subarray(at, at + step));
  return detector.result();
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decoding', () => {
  test('names of encodings are taken as people write them', () => {
    expect(['UTF-8', 'utf8', 'GBK', 'gb2312', ' UTF-16BE ', 'latin1'].map(encodingNamed)).toEqual([
      'utf-8',
      'utf-8',
      'gb18030',
      'gb18030',
      'utf-16be',
      undefined,
    ]);
  });

  test.each<[Encoding, Uint8Array, string]>([
    ['utf-8', Buffer.from('\ufeff编号,a\n'), '编号,a\n'],
    ['utf-8', Buffer.from('😀'), '😀'],
    ['utf-16le', Buffer.from('\ufeff编号,😀\n', 'utf16le'), '编号,😀\n'],
    ['utf-16be', utf16be('\ufeff编号,😀\n'), '编号,😀\n'],
    ['gb18030', Uint8Array.from([...GB_HEADER, ...GB_ROW]), '编号,内容\n1,资费争议\n'],
    ['gb18030', Uint8Array.from([0x94, 0x39, 0xfc, 0x36, 0x2c, 0x31]), '😀,1'],
    ['utf-8', Buffer.from(''), ''],
  ])('%s is read exactly, whole or byte by byte', (encoding, bytes, expected) => {
    expect(decode(encoding, bytes)).toBe(expected);
    expect(decode(encoding, bytes, 1)).toBe(expected);
  });

  test.each<[string, Encoding, Uint8Array, object]>([
    [
      'a stray byte',
      'utf-8',
      Uint8Array.from([0x61, 0xe7, 0xbc, 0x96, 0xff, 0x62]),
      { code: 'invalid-bytes', byteOffset: 4 },
    ],
    [
      'a broken character',
      'utf-8',
      Uint8Array.from([0x61, 0xe7, 0xbc, 0x2c]),
      { code: 'invalid-bytes', byteOffset: 1 },
    ],
    ['an overlong form', 'utf-8', Uint8Array.from([0x61, 0xc0, 0xaf]), { code: 'invalid-bytes', byteOffset: 1 }],
    ['a cut character', 'utf-8', Uint8Array.from([0x61, 0x62, 0xe7, 0xbc]), { code: 'invalid-bytes', byteOffset: 2 }],
    [
      'NUL behind a mark',
      'utf-8',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0, 0x62]),
      { code: 'nul-byte', byteOffset: 4 },
    ],
    [
      'a bad trail byte',
      'gb18030',
      Uint8Array.from([0xb1, 0xe0, 0xb1, 0x20]),
      { code: 'invalid-bytes', byteOffset: 2 },
    ],
    ['NUL', 'gb18030', Uint8Array.from([0xb1, 0xe0, 0x00]), { code: 'nul-byte', byteOffset: 2 }],
    [
      'a lone surrogate',
      'utf-16le',
      Uint8Array.from([0x61, 0, 0x00, 0xdc, 0x61, 0]),
      { code: 'invalid-bytes', byteOffset: 2 },
    ],
    ['an odd byte', 'utf-16be', Uint8Array.from([0, 0x61, 0]), { code: 'invalid-bytes', byteOffset: 2 }],
    ['NUL', 'utf-16le', Uint8Array.from([0x61, 0, 0, 0]), { code: 'nul-byte', byteOffset: 2 }],
  ])('%s in %s is refused with its offset', (_, encoding, bytes, expected) => {
    expect(faultOf(() => decode(encoding, bytes))).toMatchObject(expected);
    expect(faultOf(() => decode(encoding, bytes, 1))).toMatchObject(expected);
  });

  test('the offset counts from the start of the file, whatever the chunks', () => {
    const bytes = Buffer.concat([Buffer.from('编'.repeat(1000)), Buffer.from([0xfe]), Buffer.from('x'.repeat(50))]);
    for (const step of [1, 7, 1024, bytes.length]) {
      expect(faultOf(() => decode('utf-8', bytes, step))).toMatchObject({ byteOffset: 3000 });
    }
  });

  test('any text of any length comes back from UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (any, step) => {
        const text = any.replaceAll('\0', '').replace(/^\ufeff+/, '');
        expect(decode('utf-8', Buffer.from(text), step)).toBe(text);
        expect(decode('utf-16le', Buffer.from(text, 'utf16le'), step)).toBe(text);
        expect(decode('utf-16be', utf16be(text), step)).toBe(text);
      }),
    );
  });

  test('only a mark of its own encoding is left out', () => {
    expect(byteOrderMark(Uint8Array.from([0xff, 0xfe, 0x61]))).toEqual({ encoding: 'utf-16le', length: 2 });
    expect(byteOrderMark(Buffer.from('abc'))).toBeUndefined();
  });
});

describe('detection', () => {
  const text = '编号,内容\r\n1,资费争议已经处理\r\n2,网络质量\r\n';

  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['ASCII', Buffer.from('a,b\n1,2\n'), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16BE without a mark', utf16be(text), 'utf-16be'],
    ['UTF-16LE with the zero byte of 一', Buffer.from(`${text}1,一次,2026-11-01\n`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with the zero byte of 一', utf16be(`${text}1,一次,2026-11-01\n`), 'utf-16be'],
    ['GB18030', Uint8Array.from([...GB_HEADER, ...GB_ROW]), 'gb18030'],
    [
      'GB18030 after much ASCII',
      Buffer.concat([Buffer.from('a,b\n'.repeat(50_000)), Uint8Array.from(GB_ROW)]),
      'gb18030',
    ],
    ['Latin UTF-8', Buffer.from('name\ncafé\n'), 'utf-8'],
  ])('%s is found', (_, bytes, encoding) => {
    expect(detect(bytes)).toEqual({ ok: true, encoding });
    expect(detect(bytes, 1000)).toEqual({ ok: true, encoding });
  });

  test('a line of GB18030 in a file of UTF-8 is named by its offset', () => {
    const start = Buffer.from('编号,内容\n1,宽带装维\n2,资费争议\n');
    const bytes = Buffer.concat([start, Uint8Array.from(GB_ROW), Buffer.from('4,客服态度\n')]);
    const expected = { ok: false, code: 'mixed-encodings', byteOffset: start.length + 2 };
    expect(detect(bytes)).toEqual(expected);
    expect(detect(bytes, 5)).toEqual(expected);
  });

  test('a line of UTF-8 in a file of GB18030 is named by its offset', () => {
    const start = Uint8Array.from([...GB_HEADER, ...GB_ROW, ...GB_ROW]);
    const bytes = Buffer.concat([start, Buffer.from('3,北京\n'), Uint8Array.from(GB_ROW)]);
    expect(detect(bytes)).toEqual({ ok: false, code: 'mixed-encodings', byteOffset: start.length + 2 });
  });

  test('Western single-byte text is neither, and is not read as Chinese', () => {
    const bytes = Buffer.from('id,text\n1,I don\x92t agree\n', 'latin1');
    expect(detect(bytes)).toEqual({ ok: false, code: 'invalid-bytes', byteOffset: 15 });
  });

  test('NUL bytes do not make UTF-16 of other text', () => {
    const bytes = Buffer.from(`id,text\n1,a\0b\n${'2,longer line of text\n'.repeat(10)}`);
    expect(detect(bytes)).toEqual({ ok: true, encoding: 'utf-8' });
    expect(faultOf(() => decode('utf-8', bytes))).toEqual({ code: 'nul-byte', byteOffset: 11 });
  });
});
