import { describe, expect, test } from 'vitest';
import { InputError } from '../src/document/errors.js';
import { readHtml } from '../src/document/html/read-html.js';

const textOf = (html: string): string => readHtml(html).text;

describe('rendering', () => {
  test.each([
    [
      'blocks and breaks',
      '<p>One</p><p>two<br>three<br><br>four</p><div>five</div><div>six</div>',
      'One\n\ntwo\nthree\n\nfour\n\nfive\nsix',
    ],
    ['white space', '<p>  a \n\t b<b> c</b> <i> d</i>e&nbsp;&nbsp;f </p>', 'a b c de\u00a0\u00a0f'],
    ['headings over two lines', '<h1>Acme buys<br>Beta</h1>', 'Acme buys Beta'],
    [
      'ordered lists',
      '<ol start=3><li>c<li value=7>g<li>h</ol><ol type=I><li>x</ol><ol type=a><li>y</ol>',
      '3. c\n7. g\n8. h\n\nI. x\n\na. y',
    ],
    [
      'lists with marks of their own',
      '<ul><li>• typed<li style="list-style:none">bare</ul>',
      '• typed\nbare',
    ],
    ['preformatted text', '<p>a<pre>b   c\n\n\n  d</pre>', 'a\n\nb   c\n\n\n  d'],
    [
      'footnote marks',
      '$5.2 million<sup>1</sup> and Q3<sup>(2)</sup>, 1<sup>st</sup> CO<sub>2</sub> 4 m<sup>2</sup>x<sup>a</sup>',
      '$5.2 million 1 and Q3(2), 1st CO2 4 m2 x a',
    ],
    [
      'footnote marks between a figure and what belongs to it',
      '$4.7<sup>3</sup> billion, 12<sup>(2)</sup>%, $25<a href="#fn1">[1]</a> per share, $3<a href="#_ftn2"><sup>2</sup></a> million, 10<sup>6</sup> cells, 2023<sup>2</sup>, or 5<sup>th</sup> day',
      '$4.7 billion, 12%, $25 per share, $3 million, 10 6 cells, 2023 2, or 5th day',
    ],
    [
      'numbers over three cells',
      '<table><tr><td>A<td>$<td>1,234<td><td>US$<td>(5<td>)<tr><td>B<td><td>12<td>%<td>(<td>3<td>)%</table>',
      'A\t$1,234\tUS$(5)\nB\t12%\t(3)%',
    ],
    ['single columns', '<table><tr><td>One.<tr><td>&nbsp;<tr><td>Two.</table>', 'One.\nTwo.'],
    [
      'hidden parts',
      'a<span style="display: none">b</span><p hidden>c</p><script>d</script><template>e</template><noscript>f</noscript><i aria-hidden="true">g</i><button>h</button><ix:header>i</ix:header> <ix:nonFraction>9</ix:nonFraction>',
      'a 9',
    ],
    [
      'hidden behind a dialogue',
      `<main aria-hidden="true"><p>${'The release goes on. '.repeat(9)}</p></main>`,
      'The release goes on. '.repeat(9).trim(),
    ],
    [
      'page numbers at page ends',
      '<p>We expect</p><p>- 4 -</p><hr><p>Page 5</p><p>growth.</p><p>7</p><p>more</p>',
      'We expect growth.\n\n7\n\nmore',
    ],
    ['text outside of cells', '<table>x<tr>y<td>z</table>', 'x\ny\nz'],
    [
      'cells left open around paragraphs',
      '<table><tr><td><p>Revenue<td><p>12<td><p>14<tr><td><p>Costs<td><p>9<td><p>8</table>',
      'Revenue\t12\t14\nCosts\t9\t8',
    ],
    ['characters of Windows-1252 by number', 'a &#150; &#147;b&#148;', 'a – “b”'],
    ['a NUL', 'a\0b', 'ab'],
    ['lone surrogates', '<p>a \ud800 b &#xD800; \udfff</p>', 'a \ud800 b \ufffd \udfff'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('bad input', () => {
  const many = 100_000;
  test.each([
    ['an empty string', '', 'HTML without readable text'],
    ['an empty body', '<html><body> &nbsp;<!-- x --></body></html>', 'HTML without readable text'],
    ['only scripts', '<script>alert("x")</script>', 'HTML without readable text'],
    ['100,000 nested tags', '<div>'.repeat(many), 'HTML nested more than 20000 elements deep: not read'],
    ['everything unclosed', '<b>x '.repeat(many), 'HTML nested more than 20000 elements deep: not read'],
    [
      'end tags that close nothing',
      `${'<i>'.repeat(15_000)}${'</u>'.repeat(many)}`,
      'HTML with too many elements left open: not read',
    ],
    [
      'more than a million elements',
      '<p>x'.repeat(1_000_001),
      'HTML with more than 1000000 elements: not read',
    ],
  ])('%s: one clear line', (_name, html, message) => {
    expect(() => readHtml(html)).toThrow(new InputError(message));
  });

  test.each([
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}`, 1_000_000],
    ['paragraphs left open', '<p><font>some text '.repeat(3_000), 3_000 * 11 - 2],
    ['tables in tables', `${'<table><tr><td>'.repeat(1_000)}deep`, 4],
    ['unclosed comments', `x${'<!-- '.repeat(many)}`, 1],
    ['nothing but angles', '<'.repeat(many), many],
    ['spaces without end', `${' '.repeat(1_000_000)}x${'\u00a0'.repeat(1_000_000)}`, 1],
  ])('%s: read', (_name, html, length) => {
    expect(textOf(html)).toHaveLength(length);
  });
});
