import type { Statement } from '../record/table.js';

/** What statements are called, in the order in which a title is asked. */
const TITLES: readonly (readonly [statement: Statement, pattern: RegExp])[] = [
  [
    'other',
    /\bstatements? of (?:changes in )?(?:consolidated )?(?:share|stock)(?:holders|owners)['’]? |\bchanges in (?:\w+ ){0,3}equity\b/i,
  ],
  [
    'reconciliation',
    /\breconcil|\bnon-?\s?GAAP (?:measures?|financial|adjust|results|net|information)|\bGAAP to\b/i,
  ],
  ['guidance', /\bguidance\b|\boutlook\b|\bforecast\b/i],
  ['cash-flow', /\bcash flows?\b/i],
  ['balance', /\bbalance sheets?\b|\bfinancial (?:position|condition)\b|\bassets and liabilities\b/i],
  ['segment', /\bsegments?\b|\bby (?:geograph|region|product|category|business|division)/i],
  [
    'income',
    /\b(?:statements?|summary|results) of (?:consolidated |condensed |comprehensive |results of )*(?:operations?|income|earnings|loss|results|profit)|\bincome statements?\b|\bprofit (?:and|or) loss\b|\bincome account\b|\bstatements? of (?:consolidated )?(?:comprehensive )?(?:income|loss|earnings|results)|\boperating results\b|\bearnings\b/i,
  ],
];

/** What the rows of a statement are called, where its title does not say. */
const ROWS: readonly (readonly [statement: Statement, pattern: RegExp, least: number])[] = [
  [
    'cash-flow',
    /\b(?:operating|investing|financing) activities\b|cash equivalents,? (?:at )?(?:beginning|end)/i,
    2,
  ],
  [
    'balance',
    /\btotal (?:current )?(?:assets|liabilities)|stockholders|shareholders|accounts payable|^assets:?$/i,
    2,
  ],
  [
    'income',
    /\b(?:net (?:income|loss|earnings)|cost of (?:sales|revenues?|goods)|operating (?:income|profit|loss)|income taxes|revenues?|net sales|gross (?:profit|margin)|per share)\b/i,
    2,
  ],
];

/** What a title calls its statement, or null. */
export const statementOfTitle = (title: string): Statement | null =>
  TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

/** What a table states by the labels of its rows. */
export function statementOfRows(labels: readonly string[]): Statement {
  for (const [statement, pattern, least] of ROWS)
    if (labels.filter((label) => pattern.test(label)).length >= least) return statement;
  return 'other';
}
