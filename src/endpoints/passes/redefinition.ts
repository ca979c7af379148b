import type { IntegerSet } from '../../text/integer-set.js';
import { isMark, isOne, POINT, type Reading } from '../../text/reading.js';
import { FORMERLY, list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { foldMeasure } from '../claim.js';
import { type Phrase, trimPhrase } from '../phrases.js';
import { isLink, isMarkPiece, type Sentence, verbAt } from '../sentence.js';

/** What a clause says counts as reaching an endpoint, and whether it did before the change or does since. */
interface Meaning {
  readonly sentence: number;
  readonly past: boolean;
  readonly definition: Phrase;
  /** tokens of the clause in front of its verb */
  readonly subject: Phrase;
}

const DEFINING = list(
  'means meant counts counted defined understood required requires content demanded enough denotes counting',
);
const BEFORE = list(`${FORMERLY} original earlier had used until`);
const AFTER = list('henceforth now newly amended revised will shall means counts onwards');
const LEADS = list('as with of one a the that content');

/** The meanings a sentence states. */
function meaningsIn(sentence: Sentence): Meaning[] {
  const { reading, pieces, index, limit } = sentence;
  const found: Meaning[] = [];
  for (const [at, piece] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    const defining = verb ? isOne(reading, verb.end - 1, DEFINING) || verb.kind === 'mean' : false;
    if (!defining) continue;
    let clause = at;
    while (clause > 0 && !isMarkPiece(pieces[clause - 1], ';', 'line')) clause--;
    let end = limit;
    for (let next = at + 1; next < pieces.length; next++)
      if (isMarkPiece(pieces[next], ';', 'line')) {
        end = pieces[next]!.first;
        break;
      }
    const first = startOfMeaning(sentence, at, end);
    if (first < 0) continue;
    const definition = trimPhrase(reading, {
      first: skipLeads(reading, first),
      end: isMark(reading, end - 1, POINT) ? end - 1 : end,
    });
    if (!definition) continue;
    const from = pieces[clause]!.first;
    found.push({
      sentence: index,
      past: has(reading, from, Math.max(piece.end, first), BEFORE) && !has(reading, from, piece.first, AFTER),
      definition,
      subject: { first: from, end: piece.end },
    });
  }
  return found;
}

const WITH = list('with');
/** Where the meaning starts behind a defining verb: "counted as a responder with | …", "what counted had been | …"; -1 for nowhere. */
function startOfMeaning(sentence: Sentence, verb: number, end: number): number {
  const { reading, pieces } = sentence;
  for (let at = verb + 1; at < pieces.length && pieces[at]!.first < end; at++) {
    const piece = pieces[at]!;
    const opens =
      (piece.kind === 'connector' && isOne(reading, piece.first, WITH)) ||
      (piece.kind === 'verb' && piece.verb.kind === 'be');
    if (opens && piece.end < end) return piece.end;
  }
  let start = verb + 1;
  while (start < pieces.length && isLink(sentence, start, LEADS)) start++;
  const first = pieces[start]?.first ?? end;
  return first < end ? first : -1;
}

const skipLeads = (reading: Reading, at: number): number => {
  let next = at;
  while (isOne(reading, next, LEADS)) next++;
  return next;
};

const has = (reading: Reading, from: number, to: number, set: IntegerSet): boolean => {
  for (let at = from; at < to; at++) if (isOne(reading, at, set)) return true;
  return false;
};

/** Whether a stretch speaks of a measure: it holds its first or last telling word. */
function speaksOf(reading: Reading, { first, end }: Phrase, measure: Phrase): boolean {
  const words = new Set(
    foldMeasure(reading, measure)
      .split(' ')
      .filter((word) => word.length > 4),
  );
  for (let at = first; at < end; at++)
    if (words.has(reading.text.slice(reading.tokens.start[at], reading.tokens.end[at]).toLowerCase()))
      return true;
  return false;
}

/**
 * Two entries for an endpoint whose meaning changes ("Previously a patient counted as … . Henceforth durable
 * response means …"), each with its definition: one clause says what was, another within two sentences what is.
 */
export function withMeanings(
  reading: Reading,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): Claim[] {
  const meanings = sentences.flatMap(meaningsIn);
  let next = [...claims];
  for (const old of meanings.filter(({ past }) => past)) {
    const now = meanings.find((other) => !other.past && Math.abs(other.sentence - old.sentence) <= 1);
    if (!now) continue;
    const about = next.filter(
      ({ measure }) =>
        measure !== null &&
        (speaksOf(reading, old.subject, measure) || speaksOf(reading, now.subject, measure)),
    );
    const last = about.findLast(({ role }) => role === 'primary' || role === 'co-primary') ?? about.at(-1);
    if (!last) continue;
    const same = about.filter(
      ({ measure }) => foldMeasure(reading, measure!) === foldMeasure(reading, last.measure!),
    );
    next = next.flatMap((item): Claim[] => {
      if (!same.includes(item)) return [item];
      if (item.protocol === 'original') return [{ ...item, definition: old.definition }];
      if (item.protocol === 'amended') return [{ ...item, definition: now.definition }];
      return [
        { ...item, protocol: 'original', outcome: null, definition: old.definition },
        { ...item, protocol: 'amended', definition: now.definition },
      ];
    });
  }
  return next;
}
