import { codesOf, IntegerSet } from '../text/integer-set.js';
import { CLOSE, COLON, COMMA, hashOf, OPEN, SEMICOLON, words, wordTable } from '../text/reading.js';
import { compoundPrepositions, type Preposition, simplePrepositions } from '../words/prepositions.js';
import type { Chunk } from './chunk.js';
import { isCompound } from './compounds.js';
import { RELATIVES, readCore } from './cores.js';
import type { TaggedSentence } from './sentence.js';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NUM, OTHER, PRON, SCONJ, VERB } from './tags.js';
import { opensVerb, readVerbGroup } from './verb-groups.js';

const QUOTES = codesOf('"“”„«»‟″');
const DASHES = codesOf('–—―');
const HYPHEN = '-'.charCodeAt(0);
const STOPS = codesOf('.!?…');
const OPENERS = codesOf('([{');
const CLOSERS = codesOf(')]}');
const THAT = hashOf('that');
const WORTH = hashOf('worth');
const OR = hashOf('or');
const NOR = hashOf('nor');
const BUT = hashOf('but');
const YET = hashOf('yet');
const NOT = hashOf('not');
const RATHER = hashOf('rather');
const THAN = hashOf('than');
const AS = hashOf('as');
const WELL = hashOf('well');
const CONDITIONS = words(
  'if',
  'unless',
  'provided',
  'whether',
  'when',
  'while',
  'because',
  'although',
  'though',
  'since',
  'once',
  'after',
  'before',
  'until',
  'as',
  'where',
  'whereas',
  'whereby',
  'lest',
  'wherever',
  'whenever',
  'till',
);
/** Words in front of an amount that say it is a bound, by their first. */
const BOUNDS = wordTable({
  up: words('to'),
  at: words('least', 'most'),
  more: words('than'),
  less: words('than'),
  fewer: words('than'),
  greater: words('than'),
  higher: words('than'),
  lower: words('than'),
});
const BOUND_STARTS = new IntegerSet([...BOUNDS.keys()]);
/** Verb forms that work as prepositions: "including A and B". */
const VERBAL_PREPOSITIONS = words(
  'including',
  'following',
  'excluding',
  'regarding',
  'concerning',
  'pending',
);

const simple: ReadonlyMap<number, Preposition> = new Map(
  simplePrepositions.map((word) => [hashOf(word), word]),
);
const compound: ReadonlyMap<
  number,
  readonly (readonly [hashes: readonly number[], preposition: Preposition])[]
> = (() => {
  const table = new Map<number, [readonly number[], Preposition][]>();
  for (const preposition of compoundPrepositions) {
    const hashes = preposition.split(' ').map(hashOf);
    const known = table.get(hashes[0]!);
    if (known) known.push([hashes, preposition]);
    else table.set(hashes[0]!, [[hashes, preposition]]);
  }
  return table;
})();

const COMPOUND_STARTS = new IntegerSet([...compound.keys()]);

/** "worth" in front of an amount: "a contract worth about $5 million". */
function isMeasuring(sentence: TaggedSentence, at: number): boolean {
  if (sentence.hash(at) !== WORTH) return false;
  let next = at + 1;
  while (next < at + 4 && (sentence.tag(next) === ADV || sentence.tag(next) === ADP)) next++;
  return (
    sentence.tag(next) === NUM ||
    sentence.nameEnd(next) > next ||
    (sentence.tag(next) === OTHER && !sentence.isWord(next))
  );
}

function standsAt(sentence: TaggedSentence, at: number, hashes: readonly number[]): boolean {
  for (let index = 0; index < hashes.length; index++)
    if (sentence.hash(at + index) !== hashes[index]) return false;
  return true;
}

/** The preposition at a token, the longest first, and the token behind it; null where none stands. */
function readPreposition(
  sentence: TaggedSentence,
  at: number,
): { preposition: Preposition; end: number } | null {
  const hash = sentence.hash(at);
  if (COMPOUND_STARTS.has(hash))
    for (const [hashes, preposition] of compound.get(hash)!)
      if (standsAt(sentence, at, hashes)) return { preposition, end: at + hashes.length };
  const tag = sentence.tag(at);
  const isOne = tag === ADP || (tag === VERB && VERBAL_PREPOSITIONS.has(hash)) || isMeasuring(sentence, at);
  if (!isOne) return null;
  const preposition = simple.get(hash);
  return preposition ? { preposition, end: at + 1 } : null;
}

/** Participles that stand in front of their noun and open no clause there. */
const ATTRIBUTIVE = words('related', 'associated');

/** "up to", "at least", "more than" in front of an amount: the token behind, or `at`. */
function endOfBound(sentence: TaggedSentence, at: number): number {
  const hash = sentence.hash(at);
  if (!BOUND_STARTS.has(hash) || !BOUNDS.get(hash)!.has(sentence.hash(at + 1))) return at;
  const tag = sentence.tag(at + 2);
  return tag === NUM || (tag === OTHER && !sentence.isWord(at + 2)) || sentence.tag(at + 3) === NUM
    ? at + 2
    : at;
}

/** Whether only marks follow: a full stop before them ends the sentence, another belongs to an abbreviation. */
function closesSentence(sentence: TaggedSentence, at: number): boolean {
  for (let next = at + 1; sentence.has(next) && next < at + 4; next++) if (!sentence.mark(next)) return false;
  return true;
}

function readMark(sentence: TaggedSentence, at: number): Chunk['kind'] | null {
  const mark = sentence.mark(at);
  if (mark === 0) return null;
  if (mark === COMMA) return 'comma';
  if (mark === SEMICOLON) return 'semicolon';
  if (mark === COLON) return 'colon';
  if (OPENERS.has(mark)) return 'open';
  if (CLOSERS.has(mark)) return 'close';
  if (QUOTES.has(mark)) return 'quote';
  if (DASHES.has(mark)) return 'dash';
  if (mark === HYPHEN) return sentence.isGlued(at) ? 'other' : 'dash';
  return STOPS.has(mark) ? (closesSentence(sentence, at) ? 'stop' : 'other') : null;
}

/** "(i)", "(a)", "1)": the number of an item inside a sentence; the token behind it, or -1. */
function endOfMarker(sentence: TaggedSentence, at: number): number {
  if (sentence.mark(at) !== OPEN || sentence.mark(at + 2) !== CLOSE) return -1;
  if (!sentence.isGlued(at + 1) || !sentence.isGlued(at + 2)) return -1;
  if (!sentence.has(at + 3)) return -1;
  return /^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/.test(sentence.word(at + 1)) ? at + 3 : -1;
}

/** Whether a word joins clauses here rather than phrases: a verb follows its subject. */
function joinOf(
  sentence: TaggedSentence,
  at: number,
): { join: 'and' | 'or' | 'but not' | 'but'; end: number } | null {
  const hash = sentence.hash(at);
  if (hash === RATHER && sentence.hash(at + 1) === THAN) return { join: 'but not', end: at + 2 };
  if (hash === AS && sentence.hash(at + 1) === WELL && sentence.hash(at + 2) === AS)
    return { join: 'and', end: at + 3 };
  if (sentence.tag(at) !== CCONJ) return null;
  if (hash === OR || hash === NOR) return { join: 'or', end: at + 1 };
  if (hash !== BUT && hash !== YET) return { join: 'and', end: at + 1 };
  return sentence.hash(at + 1) === NOT ? { join: 'but not', end: at + 2 } : { join: 'but', end: at + 1 };
}

function readChunk(sentence: TaggedSentence, at: number, afterPreposition: boolean): Chunk {
  const first = at;
  if (sentence.nameEnd(at) > at) {
    const named = readCore(sentence, at, afterPreposition);
    if (named) return { kind: 'phrase', phrase: named, first, end: named.end };
  }
  const marker = endOfMarker(sentence, at);
  if (marker > 0) return { kind: 'marker', first, end: marker };
  const mark = readMark(sentence, at);
  if (mark) return { kind: mark, first, end: at + 1 } as Chunk;
  const join = joinOf(sentence, at);
  if (join) return { kind: 'join', join: join.join, first, end: join.end };
  const tag = sentence.tag(at);
  const hash = sentence.hash(at);
  const isJoined = isCompound(sentence, at);
  const isVerb = opensVerb(sentence, at);
  if (isJoined && tag !== DET && tag !== PRON && !isVerb) {
    const compound = readCore(sentence, at, afterPreposition);
    if (compound && compound.end > at + 2)
      return { kind: 'phrase', phrase: compound, first, end: compound.end };
  }
  const bound = endOfBound(sentence, at);
  if (bound > at) {
    const amount = readCore(sentence, bound, false);
    if (amount) return { kind: 'phrase', phrase: { ...amount, first }, first, end: amount.end };
  }
  const preposition = isJoined && isVerb ? null : readPreposition(sentence, at);
  if (preposition)
    return { kind: 'preposition', preposition: preposition.preposition, first, end: preposition.end };
  if (tag === SCONJ && hash === THAT) return { kind: 'that', word: 'that', first, end: at + 1 };
  if (CONDITIONS.has(hash) && (tag === SCONJ || tag === ADV))
    return { kind: 'subordinator', word: sentence.word(at), first, end: at + 1 };
  if (RELATIVES.has(hash) && (tag === PRON || tag === DET) && isRelative(sentence, at))
    return { kind: 'relative', word: sentence.word(at), first, end: at + 1 };
  // "for approved drugs", "and related trademarks"
  const describes = afterPreposition || ATTRIBUTIVE.has(hash);
  const described = describes && tag === VERB ? readCore(sentence, at, true) : null;
  if (described) return { kind: 'phrase', phrase: described, first, end: described.end };
  if (isVerb) {
    const { verb, ambiguous } = readVerbGroup(sentence, at);
    return { kind: 'verb', verb, ambiguous, first, end: verb.end };
  }
  const phrase = readCore(sentence, at, afterPreposition);
  if (phrase) return { kind: 'phrase', phrase, first, end: phrase.end };
  if (tag === ADJ) {
    let end = at + 1;
    while (sentence.tag(end) === ADJ) end++;
    return { kind: 'adjective', first, end };
  }
  if (tag === ADV) return { kind: 'adverb', first, end: at + 1 };
  return { kind: 'other', first, end: at + 1 };
}

/** "that" and "which" are relative behind a phrase, a comma or a preposition, not where they stand for themselves. */
function isRelative(sentence: TaggedSentence, at: number): boolean {
  if (at === sentence.first) return false;
  if (sentence.hash(at) !== THAT) return true;
  const before = sentence.tag(at - 1);
  return before !== ADP && before !== VERB && before !== AUX && before !== OTHER;
}

/** Cuts a tagged sentence into chunks that cover it, in text order. */
export function readChunks(sentence: TaggedSentence): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = sentence.first; at < sentence.limit; ) {
    const chunk = readChunk(sentence, at, chunks.at(-1)?.kind === 'preposition');
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}
