import { NUMBER } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import {
  CLOSE,
  hasClass,
  hashOf,
  isApostrophe,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  PERCENT_SIGN,
  POINT,
  type Reading,
  textOf,
} from '../text/reading.js';
import { LINE_GAP, MARK, UPPERCASE, WORD } from '../text/tokens.js';
import { ADVERBS, ARTICLES, DETERMINERS, list, PEOPLE } from '../words/endpoint-words.js';
import { endOfAside } from './definitions/opening.js';
import { endOfBracket, endOfSquare, isEnumerator, type Mark, markAt } from './marks.js';
import type { Term } from './terms.js';
import type { Verbs } from './verbs/read.js';
import type { Verb } from './verbs/verb.js';

/** One piece of a sentence: tokens, half open. */
export type Piece = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'verb'; readonly verb: Verb }
  /** a preposition or "as" right before a term, or one that no noun phrase holds ("as", "with") */
  | { readonly kind: 'link' }
  /** a word that opens a clause: "which", "because", "and" before a verb */
  | { readonly kind: 'connector' }
  /** a comma, colon, number in front of an item, semicolon, dash, quotation mark or bracket that stands open around a term */
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** a bracket with its content, no term in it */
  | { readonly kind: 'bracket' }
  | { readonly kind: 'phrase' }
);

const S = hashOf('s');
const FAR = hashOf('far');
const OF = hashOf('of');
const AS = hashOf('as');
const AND = hashOf('and');
const WITH = hashOf('with');
const THAT = hashOf('that');
const WELL = hashOf('well');
const BEFORE_TERM = list(
  'as to from into in on onto of for among amongst besides with than by under below behind at beneath',
);
const CONNECTORS = list(`
  which that who whom whose where when while whereas although though because since unless if so hence but yet until once
  after before whether alongside behind besides according thereby with where prompting supporting underscoring
  establishing suggesting including as than plus versus against given besides
`);
const COUNTED = list(`${PEOPLE} those eyes limbs`);
const OF_THEM = list('them which these those');

const NOT_OF_TERM = list('finally however so');
/**
 * Where the phrase of a term starts, with its owner and the adverbs in front of it: "the trial's | primary
 * endpoint", "both of them | further secondary endpoints", "until now | a secondary endpoint".
 */
function startOfTerm(reading: Reading, { first }: Term, floor: number): number {
  let at = first;
  for (let steps = 0; steps < 8 && at > floor; steps++) {
    if (isWord(reading, at - 1, S) && isApostrophe(reading, at - 2)) {
      at -= 3;
      // "KESTREL-2's"
      while (at > floor && (isOne(reading, at - 1, DETERMINERS) || isGlued(reading, at))) at--;
    } else if (
      isOne(reading, at - 1, ADVERBS) &&
      (!isOne(reading, at - 1, NOT_OF_TERM) || isWord(reading, at, FAR))
    )
      at--;
    else if (isOne(reading, at - 1, OF_THEM) && isWord(reading, at - 2, OF)) at -= 2;
    else if (isWord(reading, at - 1, OF) && isOne(reading, at - 2, RANK_NOUNS)) {
      at -= 2;
      while (at > floor && isOne(reading, at - 1, DETERMINERS)) at--;
    } else break;
  }
  return at;
}

const RANK_NOUNS = list('role rank status position list');

/** An abbreviation in a bracket: `(PFS)`, `(ALP)`. */
const isAbbreviation = (reading: Reading, open: number, end: number): boolean =>
  end - open <= 5 &&
  /[A-Z].*[A-Z]|^[A-Z]/.test(textOf(reading, open + 1)) &&
  !hasClass(reading, open + 1, NUMBER);

/** Whether a noun phrase goes on with the word at a token. */
const goesOn = (reading: Reading, at: number, limit: number, { groups, inner }: Verbs): boolean =>
  at < limit &&
  reading.tokens.kind[at] === WORD &&
  isInline(reading, at) &&
  (!isOne(reading, at, CONNECTORS) || inner.has(at)) &&
  !groups.has(at);

/**
 * Cuts a sentence into terms, verbs, marks and the phrases between them.
 *
 * @param floor the first token of the sentence
 * @param limit the token behind it
 * @param terms the terms of the sentence, in order
 * @param verbs its verb groups, by their first token
 */
export function cutSentence(
  reading: Reading,
  floor: number,
  limit: number,
  terms: readonly Term[],
  verbs: Verbs,
): Piece[] {
  const { groups, inner, attached } = verbs;
  const { tokens } = reading;
  const pieces: Piece[] = [];
  const starts = new Map(terms.map((term) => [startOfTerm(reading, term, floor), term]));
  let phrase = -1;
  const close = (at: number) => {
    if (phrase >= 0 && at > phrase) pieces.push({ kind: 'phrase', first: phrase, end: at });
    phrase = -1;
  };
  const push = (piece: Piece): number => {
    close(piece.first);
    pieces.push(piece);
    return piece.end;
  };
  let at = floor;
  while (at < limit) {
    if (at > floor && tokens.gap[at]! >= LINE_GAP) push({ kind: 'mark', mark: 'line', first: at, end: at });
    const term = starts.get(at);
    if (term) {
      at = push({ kind: 'term', term, first: at, end: term.end });
      continue;
    }
    const square = endOfSquare(reading, at, limit);
    if (square > 0) {
      at = push({ kind: 'bracket', first: at, end: square });
      continue;
    }
    if (isNumbered(reading, at, pieces, phrase)) {
      at = push({ kind: 'mark', mark: '#', first: at, end: at + 2 });
      continue;
    }
    const mark = markAt(reading, at);
    if ((mark === ',' || mark === '-') && !isRankAhead(reading, pieces, phrase)) {
      // ", that is, D, | was": what says the same once more is an aside
      const end = endOfAside(reading, at, limit, (token) => groups.has(token) || starts.has(token));
      if (end > at) {
        at = push({ kind: 'mark', mark: ',', first: at, end });
        continue;
      }
    }
    if (at === floor && isBullet(reading, at)) {
      at = push({ kind: 'mark', mark: 'line', first: at, end: at + 1 });
      continue;
    }
    if (mark === '(' && opensItem(reading, at)) {
      at = push({ kind: 'mark', mark: '#', first: at, end: at + 3 });
      continue;
    }
    if (mark === '(') {
      const end = endOfBracket(reading, at, limit);
      const hasTerm = terms.some(({ first }) => first > at && first < end);
      if (end > 0 && !hasTerm) {
        if (isAbbreviation(reading, at, end) && phrase >= 0 && goesOn(reading, end, limit, verbs)) at = end;
        else at = push({ kind: 'bracket', first: at, end });
        continue;
      }
    }
    if (mark) {
      at = push({ kind: 'mark', mark, first: at, end: at + 1 });
      continue;
    }
    if (isOne(reading, at, BEFORE_TERM) && starts.has(at + 1)) {
      at = push({ kind: 'link', first: at, end: at + 1 });
      continue;
    }
    const verb = groups.get(at);
    if (verb) {
      const end = cutAtTerm(verb, starts);
      if (end > at) {
        at = push({ kind: 'verb', verb: { ...verb, end }, first: at, end });
        continue;
      }
    }
    if (
      phrase >= 0 &&
      isOne(reading, at, AFTER) &&
      (attached.has(at) || !verbAhead(reading, groups, at, limit))
    ) {
      at++;
      continue;
    }
    if (!inner.has(at) && isConnector(reading, at, phrase >= 0) && !isPronoun(reading, at, pieces, phrase)) {
      at = push({ kind: isWord(reading, at, AS) ? 'link' : 'connector', first: at, end: at + 1 });
      continue;
    }
    if (
      isWord(reading, at, AND) &&
      (starts.has(at + 1) ||
        groups.has(at + 1) ||
        (phrase >= 0 && pieces.at(-1)?.kind === 'verb' && clauseFollows(reading, groups, at, limit)))
    ) {
      at = push({ kind: 'connector', first: at, end: at + 1 });
      continue;
    }
    if (phrase < 0) phrase = at;
    at++;
  }
  close(limit);
  return pieces;
}

/** "that" where a clause opens: "…; that was a secondary endpoint". */
const isPronoun = (reading: Reading, at: number, pieces: readonly Piece[], phrase: number): boolean => {
  const last = pieces.at(-1);
  const opens =
    phrase < 0 &&
    (last === undefined || (last.kind === 'mark' && (last.mark === ';' || last.mark === 'line')));
  return opens && isWord(reading, at, THAT);
};

const ARTICLE_OR_STUDY = list('the our its this that a an');
/** "the primary endpoint, i.e. | M", "… of the study, i.e. | M": what follows is the measure itself. */
function isRankAhead(reading: Reading, pieces: readonly Piece[], phrase: number): boolean {
  const last = pieces.at(-1);
  if (phrase < 0) return last?.kind === 'term';
  return (
    last?.kind === 'term' && !(isWord(reading, phrase, OF) && !isOne(reading, phrase + 1, ARTICLE_OR_STUDY))
  );
}

const BULLETS = codesOf('•*·◦▪‣');
const isBullet = ({ tokens }: Reading, at: number): boolean =>
  tokens.kind[at] === MARK && BULLETS.has(tokens.hash[at]!);

/** "(1)", "(iv)" or "(b)" in front of an item. */
const opensItem = (reading: Reading, at: number): boolean =>
  isMark(reading, at + 2, CLOSE) &&
  isEnumerator(reading, at + 1) &&
  isInline(reading, at + 3) &&
  !isGlued(reading, at);

const OPENING_ITEM: ReadonlySet<string> = new Set([':', ';', '.']);
/** "1." or "2)" in front of an item that stands in a line: "Primary outcome measure: 1. Response". */
function isNumbered(reading: Reading, at: number, pieces: readonly Piece[], phrase: number): boolean {
  const last = pieces.at(-1);
  const opens = phrase < 0 && last?.kind === 'mark' && OPENING_ITEM.has(last.mark);
  const joined = phrase === at - 1 && isWord(reading, phrase, AND) && last?.kind === 'mark';
  const closed = isMark(reading, at + 1, CLOSE) || (isMark(reading, at + 1, POINT) && !joined);
  return (opens || joined) && hasClass(reading, at, NUMBER) && closed && !isGlued(reading, at + 2);
}

/** Whether a verb follows before the next mark: then "after" opens a clause. */
function verbAhead(reading: Reading, groups: ReadonlyMap<number, Verb>, at: number, limit: number): boolean {
  for (let next = at + 1; next < limit; next++) {
    if (groups.has(next)) return true;
    if (markAt(reading, next)) return false;
  }
  return false;
}

/** "was pain at Week 12 | and sleep quality was a secondary endpoint": a verb of its own stands behind the next noun phrase. */
function clauseFollows(
  reading: Reading,
  groups: ReadonlyMap<number, Verb>,
  at: number,
  limit: number,
): boolean {
  for (let next = at + 2; next < limit; next++) {
    const verb = groups.get(next);
    if (verb) return !(verb.bare && verb.passive) && verb.kind === 'be';
    if (markAt(reading, next) || isWord(reading, next, AND)) return false;
  }
  return false;
}

/** A verb group never reaches into a term: "remains | the primary endpoint". */
const cutAtTerm = (verb: Verb, starts: ReadonlyMap<number, Term>): number => {
  for (let at = verb.first; at < verb.end; at++) if (starts.has(at)) return at;
  return verb.end;
};

/** WHO, not who. */
const isAbbreviated = ({ tokens }: Reading, at: number): boolean => (tokens.shape[at]! & UPPERCASE) !== 0;

const YET = hashOf('yet');
/** "not yet", "as yet": no conjunction. */
const BEFORE_YET = list('not as has have had reached evaluated known');
const BEFORE_PRONOUN = list('in of for to at on by with from under');
const NAMED = list('measure parameter endpoint');
const PLACEBO = list('placebo');
const AFTER = list('after');
const COMPARED = list('compared associated');
const AGAINST = list('against');
const THAN = list('than');
const COMPARATIVES = list(
  'greater less more fewer higher lower longer shorter better worse rather other later earlier',
);
function isConnector(reading: Reading, at: number, inPhrase: boolean): boolean {
  if (!isOne(reading, at, CONNECTORS) || isAbbreviated(reading, at)) return false;
  if (isWord(reading, at, YET)) return !isOne(reading, at - 1, BEFORE_YET);
  // "that measure": what was named
  if (isWord(reading, at, THAT))
    return !isOne(reading, at - 1, BEFORE_PRONOUN) && !isOne(reading, at + 1, NAMED);
  if (isWord(reading, at, WITH)) {
    if (!inPhrase) return true;
    if (isOne(reading, at - 1, COMPARED)) return false;
    if (isOne(reading, at - 1, COUNTED) || isOne(reading, at - 2, COUNTED)) return false;
    return (
      isOne(reading, at + 1, PLACEBO) ||
      (hasClass(reading, at + 1, NUMBER) && isMark(reading, at + 2, PERCENT_SIGN))
    );
  }
  if (isWord(reading, at, AS)) return !isWord(reading, at + 1, WELL);
  if (isOne(reading, at, THAN)) return inPhrase && !isOne(reading, at - 1, COMPARATIVES);
  if (isOne(reading, at, AGAINST))
    return (
      inPhrase &&
      (hasClass(reading, at + 1, NUMBER) ||
        isOne(reading, at + 1, PLACEBO) ||
        isOne(reading, at + 1, ARTICLES))
    );
  if (isOne(reading, at, AFTER)) return !(inPhrase && hasClass(reading, at + 1, NUMBER));
  return true;
}
