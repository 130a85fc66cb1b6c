import { describe, expect, test } from '@jest/globals';
import { xmlAttribute } from './xml-attribute.ts';
import { XmlReader } from './xml-reader.ts';
import { spreadsheetText, xmlText } from './xml-text.ts';

/** What a document tells: `+name attributes`, `text`, `-name`; neighbouring texts joined. */
function told(document: string, step = document.length): string[] {
  const events: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') events.push(text);
    text = '';
  };
  const handler = {
    open: (name: string, attributes: string) => {
      flush();
      events.push(`+${name}${attributes}`);
    },
    close: (name: string) => {
      flush();
      events.push(`-${name}`);
    },
    text: (more: string) => {
      text += more;
    },
  };
  const reader = new XmlReader(handler, 'x.xml');
  for (let at = 0; at < document.length; at += step) reader.push(document.slice(at, at + step));
  reader.end();
  return events;
}

const DOCUMENT = `<?xml version="1.0"?>
<!-- a > b --><x:a r="1>0" t='"'><b/>1 &lt; 2 &#20013;<![CDATA[<c>&amp;]]></x:a >
`;

describe('a document', () => {
  test.each([1, 2, 3, 7, 1000])('tells the same in pieces of %d characters', (step) => {
    expect(told(DOCUMENT, step)).toEqual([`+a r="1>0" t='"'`, '+b', '-b', '1 < 2 中<c>&amp;', '-a']);
  });

  test.each([
    ['nothing', ''],
    ['an open element', '<a><b></b>'],
    ['a tag cut short', '<a><b'],
    ['a wrong end', '<a></b>'],
    ['an end without beginning', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['text outside', '<a/>x'],
    ['an unknown entity', '<a>&xxe;</a>'],
    ['half a reference', '<a>&amp</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['an open comment', '<a><!-- </a>'],
    ['endless nesting', '<a>'.repeat(300)],
    ['endless text', `<a>${' '.repeat(1 << 21)}</a>`],
    ['an endless tag', `<a ${'x'.repeat(1 << 21)}`],
  ])('with %s is damaged', (_, document) => {
    expect(() => told(document, 65_536)).toThrow(
      expect.objectContaining({ code: 'damaged-workbook', params: { part: 'x.xml' } }),
    );
  });

  test.each([
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><a/>',
    '<a><!ENTITY x "y"></a>',
  ])('%s is refused', (document) => {
    expect(() => told(document)).toThrow(expect.objectContaining({ code: 'document-type' }));
  });
});

describe('an attribute', () => {
  test.each([
    [' r="A1" s="3" t="s"', 't', 's'],
    [` r = 'A1'\n s="r='B2'"`, 's', "r='B2'"],
    [' customR="1" r="2"', 'r', '2'],
    [' name="a &amp; b"', 'name', 'a & b'],
    [' r=1', 'r', undefined],
    [' r="1', 'r', undefined],
    ['', 'r', undefined],
  ])('of %j called %s is %j', (attributes, name, value) => {
    expect(xmlAttribute(attributes, name)).toBe(value);
  });
});

test('texts hold what XML cannot', () => {
  expect(spreadsheetText('a_x000D_b_x005F_x000D_')).toBe('a\rb_x000D_');
  expect(xmlText('&#x1F600;&#9;&quot;')).toBe('😀\t"');
});
