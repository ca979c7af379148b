import { NUMBER } from '../text/classes.js';
import { BAR, hasClass, isMark, isOne, type Reading, textOf } from '../text/reading.js';
import { LINE_GAP } from '../text/tokens.js';
import { GONE, list } from '../words/endpoint-words.js';
import type { Draft, Protocol } from './claim.js';
import { itemsOfCell } from './lists.js';
import { isWide, opensCell } from './marks.js';
import { isMeasure } from './measure.js';
import { statedBehind } from './outcomes/stated.js';
import { type Phrase, trimPhrase } from './phrases.js';
import { type Role, readRank } from './ranks.js';
import type { Sentence } from './sentence.js';
import { columnsOf } from './table-columns.js';
import type { Term } from './terms.js';
import { rowVerdict, type Verdict } from './verdict.js';

/** How far from a cell the others of its row are looked for. */
const MOST_CELLS = 24;
/** The bars that part the cells of a row set in one line: "M | primary | met". */
function barsIn(reading: Reading, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (isMark(reading, at, BAR)) found.push(at);
  return found;
}

/** The columns of a line that are set apart by spaces, where one is a rank: "M     Primary     Week 6". */
function columnsIn(reading: Reading, floor: number, limit: number): Phrase[] {
  const starts = [floor];
  for (let at = floor + 1; at < limit && starts.length <= MOST_CELLS; at++) {
    if (reading.tokens.gap[at]! >= LINE_GAP) return [];
    if (isWide(reading, at)) starts.push(at);
  }
  return starts.map((first, at) => ({ first, end: starts[at + 1] ?? limit }));
}

/** The cells of the row in which a sentence stands, as stretches; one where it stands in no table. */
function cellsOf({ reading, index, floor, limit }: Sentence): Phrase[] {
  const { sentences } = reading;
  const bars = barsIn(reading, floor, limit);
  if (bars.length > 1 && bars.length <= MOST_CELLS)
    return [floor - 1, ...bars].flatMap((bar, at) => {
      const end = bars[at] ?? limit;
      return end > bar + 1 ? [{ first: bar + 1, end }] : [];
    });
  const columns = columnsIn(reading, floor, limit);
  if (columns.length > 1 && columns.some((cell) => rankOfCell(reading, cell) !== null)) return columns;
  let first = index;
  while (index - first < MOST_CELLS && opensCell(reading, sentences[first]!)) first--;
  let last = index;
  while (last - index < MOST_CELLS && last + 2 < sentences.length && opensCell(reading, sentences[last + 1]!))
    last++;
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    first: sentences[first + at]!,
    end: sentences[first + at + 1]!,
  }));
}

const SMALL = /^[<≤]\s?0?\.0\d{1,5}$/;
/** "Met", "not tested", or a p-value by itself: "<0.001". */
const verdictOfCell = (sentence: Sentence, { first, end }: Phrase): Verdict | null =>
  statedBehind(sentence, { first, end }) ?? (SMALL.test(textOf(sentence.reading, first, end)) ? 'met' : null);

const NONE = list('none new added not');
/** A cell that says what becomes of the endpoint beside it. */
const FATES = list(`none unchanged same deleted removed dropped withdrawn eliminated discontinued`);
const rankOfCell = (reading: Reading, { first, end }: Phrase): Role | null => {
  const rank = readRank(reading, first);
  return rank?.end === end ? rank.role : null;
};

const HEADINGS = list('endpoint endpoints outcome outcomes measure measures result results rank role status');

/** Whether a sentence is a cell of a table: what it says stands beside others. */
export const isCell = (sentence: Sentence): boolean => cellsOf(sentence).length > 1;

/**
 * The endpoint of a row in which the rank has a cell of its own: "M | Primary | Met". What is measured stands in the
 * first of the other cells that names something.
 */
export function readTableRow(sentence: Sentence, term: Term): Draft[] {
  const { reading, durationsIn } = sentence;
  const cells = cellsOf(sentence);
  // "Secondary 1"
  const own = cells.find(
    ({ first, end }) =>
      first === term.rank &&
      (end === term.end || (end === term.end + 1 && hasClass(reading, term.end, NUMBER))),
  );
  if (!own || term.roles.length === 0) return [];
  const columns = columnsOf(sentence, cells, cellsOf);
  const held = columns[cells.indexOf(own)]?.version ?? null;
  const versions = columns.flatMap(({ version }, at) => {
    const isNamed = version && !held && rankOfCell(reading, cells[at]!) === null;
    const measure = isNamed ? trimPhrase(reading, cells[at]!) : null;
    const isFate = measure && measure.end - measure.first === 1 && isOne(reading, measure.first, FATES);
    return version && measure && !isFate && isMeasure(reading, measure)
      ? [{ measure, protocol: version }]
      : [];
  });
  if (versions.length > 0)
    return versions.flatMap((told) =>
      term.roles.map((role) => ({ role, ...told, rule: 'row', listed: true })),
    );
  const others = cells.filter((cell) => cell !== own);
  const defining = cells[columns.findIndex(({ field }) => field === 'definition')];
  const named = others.find(
    ({ first, end }) =>
      first !== defining?.first &&
      !hasClass(reading, first, NUMBER) &&
      rowVerdict(reading, first, end) === null &&
      rankOfCell(reading, { first, end }) === null &&
      !(end - first === 1 && isOne(reading, first, HEADINGS)),
  );
  const items = named ? itemsOfCell(sentence, term, named) : [];
  if (items.length > 0) return items;
  const measure = named && trimPhrase(reading, named);
  if (!measure || !isMeasure(reading, measure)) return [];
  const rest = others.filter((cell) => cell !== named);
  const version = sentence.changes
    ? rest.map((cell) => versionBeside(sentence, term, cell)).find(Boolean)
    : null;
  const verdict = rest.map((cell) => verdictOfCell(sentence, cell)).find((told) => told !== null);
  const time =
    durationsIn(measure).length > 0 ? null : (rest.flatMap((cell) => durationsIn(cell))[0] ?? null);
  return term.roles.map((role) => ({
    role,
    measure,
    rule: 'row',
    timepoint: time,
    outcome: verdict === undefined || verdict === 'untested' ? null : verdict,
    untested: verdict === 'untested',
    protocol: held ?? version ?? null,
    listed: held !== null,
    definition: (defining && trimPhrase(reading, defining)) ?? null,
  }));
}

/** "Primary | Secondary", "Exploratory | removed": what the cell of another version beside a rank says of it. */
function versionBeside({ reading }: Sentence, { roles, rank }: Term, { first, end }: Phrase): Protocol {
  const other = rankOfCell(reading, { first, end });
  if (other) return other === roles[0] ? null : first > rank ? 'original' : 'amended';
  for (let at = first; at < end; at++) {
    if (first > rank && isOne(reading, at, GONE)) return 'original';
    if (first < rank && isOne(reading, at, NONE)) return 'amended';
  }
  return null;
}
