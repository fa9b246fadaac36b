import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { decodeText } from '../../../src/lookup/door/decode-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

suite('the letters of a page are right', () => {
  for (const [name, bytes, type, text] of [
    ['when nothing is declared', utf8('Café'), '', 'Café'],
    ['by the header', latin1('Café'), 'text/html; charset=iso-8859-1', 'Café'],
    ['by a quoted header', latin1('Café'), 'text/html; Charset = "ISO-8859-1"', 'Café'],
    [
      'by a byte order mark, whatever the header says',
      utf8('\uFEFFCafé'),
      'text/html; charset=iso-8859-1',
      'Café',
    ],
    ['in UTF-16 with a mark', Buffer.from('\uFEFFCafé', 'utf16le'), '', 'Café'],
    [
      'by meta',
      latin1('<meta charset="windows-1252">Café'),
      'text/html',
      '<meta charset="windows-1252">Café',
    ],
    [
      'by the old meta',
      Buffer.from([
        ...latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        0xcf,
      ]),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">П',
    ],
    [
      'by the XML declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-1"?>é'),
      '',
      '<?xml version="1.0" encoding="iso-8859-1"?>é',
    ],
    [
      'when meta claims UTF-16, which it cannot be in',
      utf8('<meta charset=utf-16>é'),
      '',
      '<meta charset=utf-16>é',
    ],
    ['when the header names no charset there is', utf8('Café'), 'text/html; charset=klingon', 'Café'],
    ['when Latin-1 is called UTF-8', latin1('Café Ørsted'), 'text/html; charset=utf-8', 'Café Ørsted'],
    ['when UTF-8 is called Latin-1', utf8('“Café”'), 'text/html; charset=iso-8859-1', '“Café”'],
    ['but for one broken byte in UTF-8', Buffer.concat([utf8('“Café” '), latin1('é')]), '', '“Café” \uFFFD'],
    ['in Shift JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=shift_jis', '日本'],
  ] as const) {
    test(name, () => assert.equal(decodeText(bytes, type), text));
  }
});
