import { dayNumber, isoDay } from './dates/days.js';
import { findDateDrafts, resolveDates } from './dates/find.js';
import type { Document } from './document/document.js';
import { findLines, isHardWrapped } from './document/lines.js';
import { findStructure } from './document/structure.js';
import { findEndpoints } from './endpoints/find.js';
import { findMoney } from './money/find.js';
import { findParties } from './parties/find.js';
import { findPercentages } from './percentages/find.js';
import type { ReleaseRecord } from './record/record.js';
import { releaseRecordSchema } from './record/record.js';
import type { Section } from './record/release.js';
import type { SectionKind } from './record/span.js';
import { findNumbers } from './text/numbers.js';
import { findLowerWords, type Reading } from './text/reading.js';
import { scan } from './text/scan.js';
import { findSentences } from './text/sentences.js';
import { lexicon } from './vocabulary.js';

/** What the caller says about a release that its text may not. */
export interface ExtractionOptions {
  readonly date: string | null;
  readonly currency: string | null;
  readonly withText: boolean;
}

const kindAt = (sections: readonly Section[], start: number): SectionKind => {
  for (const section of sections) if (start < section.end) return section.kind;
  return 'body';
};

/** "The post … appeared first on …": notes of syndicating sites, which quote the headline. */
const syndicationNotes = (sections: readonly Section[], text: string): Section[] =>
  sections.filter(({ kind, start }) => kind === 'boilerplate' && text.startsWith('The post ', start));

/** Turns a document into its record. */
export function extractDocument(document: Document, options: ExtractionOptions): ReleaseRecord {
  const { text } = document;
  const lines = findLines(text);
  const tokens = scan(text, lexicon, isHardWrapped(lines));
  const reading: Reading = {
    text,
    tokens,
    numbers: findNumbers(tokens, text),
    lowerWords: findLowerWords(tokens),
    ...findSentences(tokens),
  };
  const drafts = findDateDrafts(reading);
  const days = drafts.flatMap(({ first, end, expression }) => {
    const day = expression.kind === 'time' ? expression.day : expression;
    if (day?.kind !== 'day' || day.year === null) return [];
    return [{ first, end, date: isoDay(dayNumber(day.year, day.month, day.day)) }];
  });
  const structure = findStructure(document, reading, lines, days, options.date);
  const { sections } = structure;
  const starts = (kind: SectionKind) =>
    sections.filter((section) => section.kind === kind).map(({ start }) => start);
  const { parties, issuer } = findParties(reading, {
    headline: structure.headline,
    bodyStart: sections.find(({ kind }) => kind === 'body')?.start ?? 0,
    aboutStarts: starts('about'),
    contacts: sections.filter(({ kind }) => kind === 'contact'),
    skipped: [...(structure.dateline ? [structure.dateline] : []), ...syndicationNotes(sections, text)],
  });
  const number = <T extends { start: number }>(kind: string, items: readonly T[]) =>
    items.map((item, index) => ({
      id: `${kind}-${index + 1}`,
      ...item,
      section: kindAt(sections, item.start),
    }));
  const dates = number('date', resolveDates(reading, drafts, structure.date));
  const endpoints = findEndpoints(reading, {
    durations: dates.filter(({ type }) => type === 'duration'),
    parties: parties.filter(({ kind }) => kind === 'organization').flatMap(({ mentions }) => mentions),
    skipped: sections.filter(({ kind }) => kind === 'headline' || kind === 'subheadline'),
  });
  return releaseRecordSchema.parse({
    schemaVersion: '1',
    source: {
      path: document.path,
      mediaType: document.mediaType,
      encoding: document.encoding,
      sha256: document.sha256,
    },
    ...(options.withText ? { text } : {}),
    release: {
      headline: structure.headline,
      dateline: structure.dateline,
      date: structure.date,
      dateSource: structure.dateSource,
      issuer,
    },
    sections,
    dates,
    money: number('money', findMoney(reading, options.currency)),
    percentages: number('percentage', findPercentages(reading)),
    endpoints: endpoints.map((endpoint, index) => ({ id: `endpoint-${index + 1}`, ...endpoint })),
    parties,
    facts: [],
    warnings: [],
  });
}
