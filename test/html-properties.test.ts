import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../src/document/html/read-html.js';

/** A piece of a page: its markup, with `%` for each visible word. */
type Markup = string;

const SEPARATORS = [
  '',
  ' ',
  '\n',
  '&nbsp;',
  '&#32;',
  '<!-- unseen -->',
  '<script>unseen()</script>',
  '<br>',
  '<span hidden>unseen</span>',
];
const INLINE = [
  'b',
  'i',
  'span',
  'font',
  'em',
  'sup',
  'sub',
  'u',
  'ix:nonfraction',
  'a',
  'label',
  'FONT',
  'q',
];
const BLOCK = [
  'div',
  'p',
  'P',
  'h1',
  'h2',
  'section',
  'center',
  'blockquote',
  'pre',
  'ul',
  'li',
  'ol',
  'dl',
  'dd',
  'form',
  'font',
  'caption',
  'td',
  'tr',
  'address',
  'DIV',
];
const STYLES = [
  '',
  '',
  '',
  ' style="margin:0"',
  ' style="margin-top:12pt"',
  ' style="page-break-after:always"',
  ' style="display:inline"',
  ' type="a"',
  ' STYLE="vertical-align:super"',
];

const separator = fc.constantFrom(...SEPARATORS);
/** An element that may lack its end tag. */
const element = (names: readonly string[], inner: fc.Arbitrary<Markup>): fc.Arbitrary<Markup> =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...STYLES), inner, fc.integer({ min: 0, max: 9 }))
    .map(
      ([name, style, content, chance]) => `<${name}${style}>${content}${chance === 0 ? '' : `</${name}>`}`,
    );

const { page } = fc.letrec<{ inline: Markup; table: Markup; block: Markup; page: Markup }>((tie) => {
  const words = fc
    .array(separator, { minLength: 1, maxLength: 6 })
    .map((gaps) => gaps.map((gap) => ` %${gap}`).join(''));
  const cell = fc.oneof(
    words,
    words,
    tie('block'),
    fc.constant(''),
    fc.constant('&nbsp;'),
    fc.constant('12'),
    fc.constant('$'),
  );
  const rows = fc.array(
    fc.array(fc.tuple(fc.constantFrom('td', 'th', 'TD'), cell, fc.boolean()), { maxLength: 5 }),
    { maxLength: 5 },
  );
  return {
    inline: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, element(INLINE, tie('inline'))),
    table: rows.map(
      (table) =>
        `<table>${table.map((row) => `<tr>${row.map(([name, content, closed]) => `<${name}>${content}${closed ? `</${name}>` : ''}`).join('')}`).join('')}</table>`,
    ),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('inline'),
      element(BLOCK, tie('block')),
      tie('table'),
      fc.array(tie('block'), { maxLength: 4 }).map((blocks) => blocks.join(' ')),
    ),
    page: fc.array(tie('block'), { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n')),
  };
});

const WRAPPERS = [
  ['', ''],
  ['<!doctype html><html><head><title>unseen</title></head><body>', '</body></html>'],
  ['<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<HTML><BODY>', '</BODY></HTML>\n</TEXT>\n</DOCUMENT>'],
  ['<body><nav>unseen</nav><main><article>', '</article></main><footer>unseen</footer></body>'],
] as const;

/** A word of letters only, so that no mark of a list and no page number reads like one. */
const wordOf = (index: number): string =>
  `w${[...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}w`;

test('every visible word stands in the text once, in order, and tables in their places', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(...WRAPPERS), (markup, [before, behind]) => {
      let count = 0;
      const html = `begin ${markup.replace(/%/g, () => wordOf(count++))}`;
      const { text, tables } = readHtml(`${before}${html}${behind}`);
      const found = text.match(/\bw[a-j]+w\b/g) ?? [];
      expect(found).toEqual(Array.from({ length: count }, (_, index) => wordOf(index)));
      expect(text).not.toContain('unseen');
      expect(text).toMatch(/^\S/);
      expect(text).toMatch(/\S$/);
      let at = 0;
      for (const { start, end } of tables) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/^\S.*[\t\n].*\S$/s);
        expect(text.slice(start, end)).not.toMatch(/\n\n|\t\t|\t\n/);
        at = end;
      }
    }),
    { numRuns: 600 },
  );
});
