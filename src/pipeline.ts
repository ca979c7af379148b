import { findDateDrafts, resolveDates } from './dates/find.js';
import type { Document } from './document/document.js';
import type { Grid } from './document/grid.js';
import { joinLines } from './document/lines.js';
import { findPlainTables } from './document/plain-tables/find.js';
import { findStructure, type Structure } from './document/structure.js';
import type { CalendarDay } from './document/top/dateline.js';
import { findEndpoints } from './endpoints/find.js';
import type { WatchMeasures } from './endpoints/likely/likely.js';
import { findFacts } from './facts/find.js';
import { createGrammar, type Grammar } from './grammar/grammar.js';
import { type FoundMoney, findMoney } from './money/find.js';
import { isNormalisedDate, isNormalisedMoney, isNormalisedPercentage, split } from './normalised.js';
import type { Watch } from './parties/attributes/likely/likely.js';
import { type FoundParties, findParties } from './parties/find.js';
import { findPercentages } from './percentages/find.js';
import { placeEndpoints, placeMentions, placeParty } from './places.js';
import type { DateMention } from './record/date.js';
import type { Kind } from './record/kinds.js';
import type { Party } from './record/party.js';
import type { ReleaseRecord } from './record/record.js';
import type { Section } from './record/release.js';
import type { SectionKind } from './record/span.js';
import type { Table } from './record/table.js';
import { recordOf } from './release-record.js';
import { type Steps, toEnd } from './steps.js';
import { findTables } from './tables/find.js';
import { moneySense, scaleMoney } from './tables/scale-money.js';
import { dayNumber, isoDay } from './text/days.js';
import type { TextLine } from './text/lines/line.js';
import { readLines } from './text/lines/read-lines.js';
import { tokensOf } from './text/mention-tokens.js';
import { readText } from './text/read-text.js';
import { sentenceFinder } from './text/sentence-finder.js';
import { lexicon } from './vocabulary.js';

/** What the caller says about a release that its text may not, and what of it is wanted. */
export interface ExtractionOptions {
  /** the release date, YYYY-MM-DD */
  readonly date: string | null;
  /** what a bare `$` means, ISO 4217 */
  readonly currency: string | null;
  /** whether the record carries the text */
  readonly withText: boolean;
  /** whether mentions carry the words of their sentences */
  readonly withContext?: boolean;
  /** the kinds to look for; all where null */
  readonly only: ReadonlySet<Kind> | null;
  /** the names of endpoint rows that are switched off, to see what needs them (`npm run ablate`) */
  readonly without?: ReadonlySet<string>;
  /** is told of each person to whom the text gives no organisation (`npm run weigh:likely`) */
  readonly watch?: Watch;
  /** is told of what may be a measure of an endpoint though no row says so (`npm run weigh:endpoints`) */
  readonly watchMeasures?: WatchMeasures;
}

const ALL_ROWS: ReadonlySet<string> = new Set();

/** The days among the dates: those a dateline can have. */
const calendarDays = (drafts: ReturnType<typeof findDateDrafts>): CalendarDay[] =>
  drafts.flatMap(({ first, end, expression }): CalendarDay[] => {
    const day = expression.kind === 'time' ? expression.day : expression;
    if (day?.kind !== 'day') return [];
    const { year, month } = day;
    const monthDay = `${String(month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    if (year === null) return [{ first, end, date: null, monthDay }];
    const number = dayNumber(year, month, day.day);
    return Number.isNaN(number) ? [] : [{ first, end, date: isoDay(number), monthDay }];
  });

/** "The post … appeared first on …": notes of syndicating sites, which quote the headline. */
const syndicationNotes = (sections: readonly Section[], text: string): Section[] =>
  sections.filter(({ kind, start }) => kind === 'boilerplate' && text.startsWith('The post ', start));

function* partiesOf(
  grammar: Grammar,
  { headline, dateline, sections }: Structure,
  stated: string | null,
  watch: Watch | undefined,
): Steps<FoundParties> {
  const ofKind = (wanted: SectionKind) => sections.filter(({ kind }) => kind === wanted);
  return yield* findParties(
    grammar,
    {
      headline,
      bodyStart: ofKind('body')[0]?.start ?? 0,
      aboutStarts: ofKind('about').map(({ start }) => start),
      contacts: ofKind('contact'),
      stated,
      skipped: [...(dateline ? [dateline] : []), ...syndicationNotes(sections, grammar.reading.text)],
    },
    watch,
  );
}

/** The tables of the markup and those set in lines of text. */
const gridsOf = ({ text, tables }: Document): Grid[] =>
  [...tables, ...findPlainTables(text, tables)].sort((one, other) => one.start - other.start);

/** Tables with ids for them and their figures. */
function tablesOf(
  text: string,
  lines: readonly TextLine[],
  grids: readonly Grid[],
  money: readonly FoundMoney[],
  currency: string | null,
): Table[] {
  if (grids.length === 0) return [];
  let count = 0;
  return findTables(text, lines, grids, moneySense(money, currency)).map((table, index) => ({
    id: `table-${index + 1}`,
    ...table,
    figures: table.figures.map((figure) => ({ id: `figure-${++count}`, ...figure })),
  }));
}

const figuresIn = (tables: readonly Table[]) => tables.flatMap(({ figures }) => figures);

const endpointsOf = (
  grammar: Grammar,
  dates: readonly DateMention[],
  parties: readonly Party[],
  sections: readonly Section[],
  options: ExtractionOptions,
) =>
  findEndpoints(grammar, {
    durations: dates.filter(({ type }) => type === 'duration'),
    parties: parties.filter(({ kind }) => kind === 'organization').flatMap(({ mentions }) => mentions),
    skipped: sections.filter(({ kind }) => kind === 'headline' || kind === 'subheadline'),
    unread: sections.filter(
      ({ kind }) => kind === 'forward-looking' || kind === 'contact' || kind === 'boilerplate',
    ),
    without: options.without ?? ALL_ROWS,
    watchMeasures: options.watchMeasures,
  });

const NO_PARTIES: FoundParties = { parties: [], issuer: null, isIssuerInferred: false };

/**
 * Turns a document into its record, stage by stage. The record keeps the contract by construction;
 * `releaseRecordSchema` checks it.
 */
export function* extraction(document: Document, options: ExtractionOptions): Steps<ReleaseRecord> {
  const { text, metadata } = document;
  const wants = (kind: Kind): boolean => options.only?.has(kind) ?? true;
  // facts are made of all other kinds but endpoints, and say what roles parties play
  const needsFacts = wants('facts') || wants('parties');
  const needs = (kind: Kind): boolean => wants(kind) || needsFacts;

  // lines first: the scanner needs to know which line ends are spaces
  const lines = readLines(text, document.tables, lexicon);
  const reading = readText(text, lines, lexicon);
  const sentenceAt = sentenceFinder(reading, options.withContext ?? false);
  yield;
  // calendar expressions before structure: a dateline is told by its date
  const drafts = findDateDrafts(reading);
  yield;
  const grids = gridsOf(document);
  const structure = yield* findStructure(
    document,
    reading,
    joinLines(lines),
    calendarDays(drafts),
    grids,
    options.date,
  );
  const { sections, date } = structure;
  yield;
  // dates are resolved once the release date is known
  const resolved = split(resolveDates(reading, drafts, date), isNormalisedDate);
  const dates = placeMentions('date', resolved.kept, sections, sentenceAt);
  yield;
  const wantsAmounts = needs('money') || wants('tables');
  const foundMoney = split(wantsAmounts ? findMoney(reading, options.currency) : [], isNormalisedMoney);
  yield;
  // tables need to know what a bare dollar sign means
  const tables = wantsAmounts ? tablesOf(text, lines, grids, foundMoney.kept, options.currency) : [];
  const money = scaleMoney(placeMentions('money', foundMoney.kept, sections, sentenceAt), figuresIn(tables));
  yield;
  const foundPercentages = split(
    needs('percentages') ? findPercentages(reading) : [],
    isNormalisedPercentage,
  );
  const percentages = placeMentions('percentage', foundPercentages.kept, sections, sentenceAt);
  yield;
  const plainGrammar = createGrammar(reading, lexicon);
  // endpoints need to know which words are a company's
  const {
    parties: namedParties,
    issuer,
    isIssuerInferred,
  } = needs('parties') || wants('endpoints')
    ? yield* partiesOf(plainGrammar, structure, metadata.issuer, options.watch)
    : NO_PARTIES;
  const parties = namedParties.map((party) => placeParty(party, sentenceAt));
  yield;
  // with the parties known, no name, amount or date falls apart: one grammar for endpoints and facts, what it has read it keeps
  const whole = [parties.flatMap(({ mentions }) => mentions), money, dates, percentages].flat();
  const grammar = plainGrammar.named(tokensOf(reading, whole));
  const endpoints = wants('endpoints')
    ? placeEndpoints(endpointsOf(grammar, dates, parties, sections, options), wants('dates'), sentenceAt)
    : [];
  yield;
  const found = needsFacts
    ? yield* findFacts({ reading, sections, dates, money, percentages, parties, issuer, date }, grammar)
    : { facts: [], dealings: [] };
  return recordOf(
    document,
    { wants, withText: options.withText },
    {
      structure,
      dates,
      money,
      percentages,
      tables,
      parties,
      issuer,
      isIssuerInferred,
      endpoints,
      found,
      dropped: [...resolved.dropped, ...foundMoney.dropped, ...foundPercentages.dropped],
    },
  );
}

/** The same from beginning to end. */
export const extractDocument = (document: Document, options: ExtractionOptions): ReleaseRecord =>
  toEnd(extraction(document, options));
