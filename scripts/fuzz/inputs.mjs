/** Hostile inputs, each made from a number: the same number gives the same input. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const releases = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(corpus, name), 'utf8'));
const examples = readdirSync(path.join(corpus, 'examples'), { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(path.join(corpus, 'examples', name), 'utf8')))
  .flatMap((example) => (typeof example?.text === 'string' ? [example.text] : []));

const PIECES = [
  ...[
    'December 28, 2006',
    'the third quarter of 2024',
    'Q3 2024',
    'FY25',
    '12–14 October 2025',
    'mid-2026',
    'today',
  ],
  ...[
    'Décember 4, 2023',
    'Ápril',
    '2 Déc 2024',
    '8:30 a.m. ET',
    '12, ',
    '1Q',
    'from January to October',
    'Week 24',
  ],
  ...[
    '$5.2 million',
    'C$(1.2) million',
    '€0,018',
    '₹140 crore',
    '¥',
    'MUSD 5',
    '$',
    '(1.2)%',
    '0.25',
    '125 USD million',
  ],
  ...['12.5%', '25 bps', 'two-thirds of patients', '95% CI', '10-12%', '15-point', '%', '1.5pp'],
  ...[
    'The primary endpoint was overall survival.',
    'met its primary endpoint',
    'co-primary',
    'as a secondary endpoint',
  ],
  ...[
    'Ostrava Signal a.s. (“Ostrava”)',
    'the Company Inc. ',
    'Vice ',
    'Dr. ',
    'Jr. ',
    '& ',
    'A.',
    'aBaB',
    'CamelCase',
  ],
  ...[
    'Hart, Moss & Lyle LLP',
    'said Dr. Petra Novák, M.D., Chief Medical Officer of Tarn Bio Ltd.',
    '(NYSE: OSG)',
  ],
  ...[
    'About Tarn Bio',
    'CONTACT:',
    'Forward-Looking Statements',
    'https://example.com/2024/11/5.html',
    '+1 (212) 555-0100',
  ],
  ...[
    'acquired',
    'for $1 billion from',
    'will acquire',
    'the former',
    'Revenue   $ 5   6',
    '......',
    '-----',
    '\t1\t2\t(3)\t—',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufffd',
    '\0',
    '\ud800',
    '\u202e',
    '🧪',
    '•',
    '“',
    '”',
    '’s',
    '(',
    ')',
    '[1]',
    ',',
    '.',
    ';',
    ':',
  ],
];
const CELLS = ['$', '—', '1,234', '(5.6)', '$ 7', '8 %', '2024', 'Q1 2024', 'n/a', '(1)', '$1.2 million', ''];
const GAPS = ['', ' ', ' ', ' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u2028', ', ', ' and ', '-'];
const TAGS = [
  'p',
  'div',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'b',
  'sup',
  'br',
  'pre',
  'h1',
  'article',
  'span',
  'a',
];

/** Numbers that look random and follow from a seed (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A length between two, the short ones more often: each doubling is as likely as any other. */
const length = (below, least, most) => Math.round(least * (most / least) ** (below(0x1_0000) / 0x1_0000));

/** Most inputs are a passage: a thousand of them say more than one long release. */
const SHORT = [50, 2000];

const texts = [...releases, ...examples];

/** A stretch of a text, cut anywhere. */
function cut(below, text, size) {
  const from = below(Math.max(1, text.length - size));
  return text.slice(from, from + size);
}

/** Stretches of some texts behind one another, cut at words or within them. */
function splice(below) {
  const size = length(below, ...SHORT);
  let text = '';
  while (text.length < size) {
    const part = cut(below, pick(below, texts), 1 + below(size));
    text += `${below(3) ? part.replace(/^\S* | \S*$/g, '') : part}${pick(below, GAPS)}`;
  }
  return text.slice(0, size);
}

/** Lines of words and figures in columns, set by spaces, tabs, bars or dots. */
function columns(below) {
  const gap = pick(below, ['  ', '    ', '\t', ' | ', ' .... ', '\u00a0\u00a0']);
  const count = 1 + below(6);
  const line = () =>
    [pick(below, PIECES), ...Array.from({ length: count }, () => pick(below, CELLS))].join(gap);
  return Array.from({ length: 1 + below(30) }, line).join(pick(below, ['\n', '\r\n', '\n\n']));
}

/** Items under a heading, with marks or numbers in front. */
function list(below) {
  const mark = pick(below, ['•', '-', '*', '–', '(i)', '1.', 'a)', '']);
  const item = () =>
    `${mark} ${cut(below, pick(below, texts), 10 + below(120))}${pick(below, ['', ';', '.', ','])}`;
  return `${pick(below, PIECES)}:\n${Array.from({ length: 1 + below(12) }, item).join('\n')}`;
}

/** Brackets and quotation marks in one another, closed or not. */
function nest(below) {
  const pairs = Array.from({ length: 1 + below(12) }, () =>
    pick(below, ['()', '[]', '“”', '""', '<>', '‘’']),
  );
  return pairs.reduce(
    (text, [open, close]) => `${pick(below, PIECES)} ${open}${text}${below(4) ? close : ''}`,
    mix(below, 2),
  );
}

/** The ways of making an input, each given how to draw a number below another, and how often one is taken. */
const WAYS = {
  passage: { weight: 6, make: (below) => cut(below, pick(below, texts), length(below, ...SHORT)) },
  spliced: { weight: 12, make: splice },
  mutated: { weight: 12, make: (below) => mutate(below, splice(below)) },
  pieces: { weight: 8, make: (below) => mix(below, length(below, 1, 60)) },
  columns: { weight: 4, make: columns },
  list: { weight: 4, make: list },
  nested: { weight: 3, make: nest },
  short: { weight: 4, make: (below) => repeat(below, length(below, ...SHORT)) },
  units: {
    weight: 3,
    make: (below) =>
      String.fromCharCode(...Array.from({ length: length(below, 1, 400) }, () => below(0x10000))),
  },
  long: { weight: 0.2, make: (below) => repeat(below, length(below, 2000, 20_000)) },
  release: { weight: 0.3, make: (below) => mutate(below, pick(below, releases)) },
};

/** A few pieces over and over. */
function repeat(below, size) {
  const unit = mix(below, 1 + below(3));
  return `${mix(below, 3)} ${unit.repeat(Math.max(1, Math.floor(size / Math.max(1, unit.length))))}`;
}

const TOTAL = Object.values(WAYS).reduce((sum, { weight }) => sum + weight, 0);

/** Draws a way by its weight. */
function drawWay(random) {
  let at = random() * TOTAL;
  for (const [way, { weight }] of Object.entries(WAYS)) {
    at -= weight;
    if (at < 0) return way;
  }
  return 'pieces';
}

const pick = (below, list) => list[below(list.length)];
const mix = (below, count) =>
  Array.from({ length: count }, () => `${pick(below, PIECES)}${pick(below, GAPS)}`).join('');

/** A text with some of its parts dropped, doubled, moved or replaced. */
function mutate(below, text) {
  let changed = text;
  for (let times = below(12); times >= 0; times--) {
    const from = below(changed.length + 1);
    const to = Math.min(changed.length, from + below(200));
    const part = changed.slice(from, to);
    const put = pick(below, ['', part + part, mix(below, 2), part.toUpperCase(), part.replace(/ /g, '\n')]);
    changed = changed.slice(0, from) + put + changed.slice(to);
  }
  return changed;
}

/** Markup around parts of a text, closed or not. */
const asPage = (below, text) =>
  text
    .split(/(?<=[ \n])/)
    .map((word) =>
      below(4) > 0 ? word : `<${pick(below, TAGS)}>${word}${below(2) ? '' : `</${pick(below, TAGS)}>`}`,
    )
    .join('');

/**
 * @param seed a whole number
 * @returns the input and what kind it is: `text`, or `html` to be read as a page
 */
export function inputOf(seed) {
  const random = generator(seed);
  const below = (limit) => Math.floor(random() * limit);
  const way = drawWay(random);
  const text = `${WAYS[way].make(below)}x`;
  return below(4) === 0
    ? { way, kind: 'html', content: asPage(below, text) }
    : { way, kind: 'text', content: text };
}
