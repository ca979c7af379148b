import { VERB } from '../../../grammar/tags.js';
import { COLON, isDash, isGlued, isMark, isOne, isQuote } from '../../../text/reading.js';
import { LINE_GAP } from '../../../text/tokens.js';
import type { EntityMention } from '../../entities/mentions.js';
import { type Known, organizationsIn } from '../known.js';
import { DEFINITE, isAside, isCompany } from './topics.js';

/** The organisation that a paragraph is about, where that is not the one that speaks. */

const LONGEST_PARAGRAPH = 200;
/** How far from its start, or behind a dateline, a paragraph names what it is about. */
const LONGEST_OPENING = 6;
const LONGEST_DATELINE = 12;

/** The first token of the paragraph that a token stands in; -1 where it is too long to be about one thing. */
function startOfParagraph({ reading }: Known, at: number): number {
  const { gap } = reading.tokens;
  const least = Math.max(0, at - LONGEST_PARAGRAPH);
  for (let first = at; first >= least; first--) if (first === 0 || gap[first]! >= LINE_GAP) return first;
  return -1;
}

/** Behind a dateline: "MARLOW, Ohio – | Example Corp. is". */
function behindDateline({ reading }: Known, first: number): number {
  for (let at = first; at < first + LONGEST_DATELINE; at++)
    if ((isDash(reading, at) && !isGlued(reading, at)) || isMark(reading, at, COLON)) return at + 1;
  return first;
}

/** Whether a token stands between quotation marks that open in a paragraph. */
function isInsideQuotes({ reading }: Known, first: number, at: number): boolean {
  let marks = 0;
  for (let before = first; before < at; before++) if (isQuote(reading, before)) marks++;
  return marks % 2 === 1;
}

/** The first company that a paragraph names in front of a token, where it does not name the one that speaks; or null. */
export function companyNamedInParagraph(known: Known, at: number): number | null {
  const first = startOfParagraph(known, at);
  const named = first < 0 ? [] : organizationsIn(known, first, at);
  if (named.some(({ entity }) => entity === known.issuer)) return null;
  const company = named.find((mention) => isCompany(known, mention.entity) && !isAside(known, mention));
  return company?.entity ?? null;
}

/** Whether a verb stands in front of a mention in its paragraph: "Rosalind advised | Example Bank". */
function isBehindVerb({ grammar }: Known, first: number, mention: EntityMention): boolean {
  for (let at = first; at < mention.first; at++) if (grammar.tagOf(at) === VERB) return true;
  return false;
}

/** The company that opens the paragraph of a token, where the paragraph does not name the one that speaks; or null. */
export function companyOfParagraph(known: Known, at: number): number | null {
  const first = startOfParagraph(known, at);
  if (first < 0) return null;
  const named = organizationsIn(known, first, at);
  if (named.some(({ entity }) => entity === known.issuer)) return null;
  const opening = behindDateline(known, first) + LONGEST_OPENING;
  const topic = named.find(
    (mention: EntityMention) =>
      mention.first < opening &&
      !isOne(known.reading, mention.first, DEFINITE) &&
      !isAside(known, mention) &&
      !isBehindVerb(known, first, mention) &&
      !isInsideQuotes(known, first, mention.first),
  );
  return topic && isCompany(known, topic.entity) ? topic.entity : null;
}
