import type { Endpoint } from './record/endpoint.js';
import type { Party } from './record/party.js';
import type { Section } from './record/release.js';
import type { SectionKind, Sentence, Span } from './record/span.js';
import type { SentenceFinder } from './text/sentence-finder.js';

/** The kind of the section an offset stands in, for offsets that only grow. */
function sectionReader(sections: readonly Section[]): (start: number) => SectionKind {
  let at = 0;
  return (start) => {
    while (at < sections.length - 1 && start >= sections[at]!.end) at++;
    return sections[at]?.kind ?? 'body';
  };
}

/** Gives the mentions of a kind their ids, sentences and sections, in text order. */
export function placeMentions<T extends { readonly start: number; readonly end: number }>(
  kind: string,
  mentions: readonly T[],
  sections: readonly Section[],
  sentenceAt: SentenceFinder,
): (T & { id: string; sentence: Sentence; section: SectionKind })[] {
  const sectionAt = sectionReader(sections);
  return mentions.map((mention, index) => ({
    id: `${kind}-${index + 1}`,
    ...mention,
    sentence: sentenceAt(mention.start, mention.end),
    section: sectionAt(mention.start),
  }));
}

/** Gives the mentions of a party their sentences. */
export const placeParty = (
  party: Omit<Party, 'mentions'> & { readonly mentions: readonly Span[] },
  sentenceAt: SentenceFinder,
): Party => ({
  ...party,
  mentions: party.mentions.map(({ text, start, end }) => ({
    text,
    start,
    end,
    sentence: sentenceAt(start, end),
  })),
});

/** Gives endpoints their ids and sentences; without the dates that a record does not hold. */
export const placeEndpoints = (
  endpoints: readonly Omit<Endpoint, 'id' | 'sentence'>[],
  hasDates: boolean,
  sentenceAt: SentenceFinder,
): Endpoint[] =>
  endpoints.map((endpoint, index) => ({
    id: `endpoint-${index + 1}`,
    ...endpoint,
    timepoint: hasDates ? endpoint.timepoint : null,
    sentence: sentenceAt(endpoint.evidence.start, endpoint.evidence.end),
  }));
