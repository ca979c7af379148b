import { COMMA, isMark, isOne } from '../../text/reading.js';
import type { Claim } from '../claim.js';
import { definitionAt } from '../definition-behind.js';
import { BEING, behindName, holds, restOf, stopsOf, withDefinition } from '../definition-parts.js';
import { type Phrase, trimPhrase } from '../phrases.js';
import { lastVerb, type Sentence } from '../sentence.js';
import { list } from '../words.js';
import type { Context } from './pass.js';

const LAST_OF = list('latter last');
const FIRST_OF = list('former');
/** How many words may name a measure once more, with the verb behind them. */
const LONGEST_NAME = 6;

/** `…, palatability being judged on D` · `A and B, the latter measured by D` · `…, the latter being a composite of D`. */
export function restated({ sentence, durationsIn }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, limit, floor } = sentence;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  if (own.length === 0) return claims;
  const stops = stopsOf(sentence, durationsIn({ first: floor, end: limit }));
  const given = new Map<Claim, Phrase>();
  for (let first = floor + 1; first < limit; first++) {
    if (!isMark(reading, first - 1, COMMA)) continue;
    for (let next = first + 1; next < Math.min(limit, first + LONGEST_NAME); next++) {
      const composite = isOne(reading, next, BEING) ? behindName(sentence, next) : null;
      const definition = composite ?? definitionAt(reading, next, limit, stops)?.definition;
      const owner = definition && ownerOf(sentence, { first, end: next }, own);
      if (owner && owner.measure!.end < first) given.set(owner, definition);
      if (definition) break;
    }
  }
  return given.size === 0
    ? claims
    : claims.map((item) => (given.has(item) ? withDefinition(item, given.get(item)!) : item));
}

/** The claim that words name once more: by "the latter", or by words of its measure. */
function ownerOf({ reading }: Sentence, words: Phrase, own: readonly Claim[]): Claim | undefined {
  const before = own.filter(({ measure }) => measure!.end <= words.first);
  const name = trimPhrase(reading, words);
  if (!name || name.end - name.first > 3) return undefined;
  if (isOne(reading, name.end - 1, LAST_OF)) return before.at(-1);
  if (isOne(reading, name.end - 1, FIRST_OF)) return before[0];
  return before.findLast(({ measure }) => holds(reading, measure!, name));
}

const BY = list('by using with');
const ASSESSED = list('assessed measured evaluated determined judged captured');
/** `M will be assessed as a secondary endpoint by D`. */
export function assessedBy({ sentence }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, pieces, index } = sentence;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'term' || !isOne(reading, piece.end, BY)) continue;
    const verb = lastVerb(pieces, at);
    if (verb < 0 || at - verb > 2 || !isOne(reading, pieces[verb]!.end - 1, ASSESSED)) continue;
    const subject = claims.findLast(
      ({ sentence: own, measure }) => own === index && measure !== null && measure.end <= pieces[verb]!.first,
    );
    const first = pieces.findIndex(({ end }) => end > piece.end);
    const rest = subject && first > 0 ? restOf(sentence, first) : null;
    const definition =
      rest && trimPhrase(reading, { first: Math.max(rest.first, piece.end + 1), end: rest.end });
    if (definition) return claims.map((item) => (item === subject ? withDefinition(item, definition) : item));
  }
  return claims;
}
