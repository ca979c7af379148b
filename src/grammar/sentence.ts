import { MONTH, PERIOD, SEASON, TIME_UNIT, WEEKDAY } from '../text/classes.js';
import { codesOf } from '../text/integer-set.js';
import { type Reading, words } from '../text/reading.js';
import { MARK, NO_GAP, WORD } from '../text/tokens.js';
import { functionOf, PAST, THIRD } from '../words/parts.js';
import { AUX, VERB } from './tags.js';

const STOPS = codesOf('.!?…');
const SINGULAR_PRONOUNS = words('it', 'he', 'she', 'this', 'that', 'which');

/** A tagged sentence, as the steps that build phrases and clauses read it. Tokens `first` up to but not including `limit`. */
export class TaggedSentence {
  /** the number of verbs and auxiliaries that may be finite */
  private readonly finite: number;
  /** of all tokens of the text; at hand here, for each is asked for several times a token */
  private readonly kinds: Uint8Array;
  private readonly hashes: Int32Array;
  private readonly gaps: Uint8Array;

  constructor(
    readonly reading: Reading,
    readonly tags: Uint8Array,
    readonly parts: Uint16Array,
    readonly index: number,
    readonly first: number,
    readonly limit: number,
    readonly isTitle: boolean,
    readonly isBase: (word: string) => boolean,
    /** the token behind the name that starts at a token, or 0 */
    private readonly names: Int32Array,
  ) {
    let finite = 0;
    for (let at = first; at < limit; at++)
      if (tags[at] === AUX || (tags[at] === VERB && parts[at]! & (THIRD | PAST))) finite++;
    this.finite = finite;
    this.kinds = reading.tokens.kind;
    this.hashes = reading.tokens.hash;
    this.gaps = reading.tokens.gap;
  }

  /** Whether the sentence has a finite verb beside the one at a token. */
  hasOtherVerb(at: number): boolean {
    const own = this.tag(at) === VERB && (this.part(at) & (THIRD | PAST)) !== 0;
    return this.finite > (own ? 1 : 0);
  }

  has(at: number): boolean {
    return at >= this.first && at < this.limit;
  }
  tag(at: number): number {
    return at >= this.first && at < this.limit ? this.tags[at]! : 0;
  }
  part(at: number): number {
    return at >= this.first && at < this.limit ? this.parts[at]! : 0;
  }
  functionAt(at: number): number {
    return functionOf(this.part(at));
  }
  isWord(at: number): boolean {
    return at >= this.first && at < this.limit && this.kinds[at] === WORD;
  }
  hash(at: number): number {
    return at >= this.first && at < this.limit && this.kinds[at] === WORD ? this.hashes[at]! : 0;
  }
  /** The token behind the name that starts at a token, or the token itself. */
  nameEnd(at: number): number {
    const end = this.names[at] ?? 0;
    return end > 0 && end <= this.limit ? end : at;
  }
  /** The hash of a word anywhere in the text. */
  hashOf(at: number): number {
    return this.hashes[at]!;
  }
  /** Whether a word with this hash stands anywhere in the text from a token up to another. */
  standsBetween(hash: number, from: number, to: number): boolean {
    const { hashes, kinds } = this;
    for (let at = from; at < to; at++) if (hashes[at] === hash && kinds[at] === WORD) return true;
    return false;
  }
  /** The character code of a mark; 0 for other tokens. */
  mark(at: number): number {
    return at >= this.first && at < this.limit && this.kinds[at] === MARK ? this.hashes[at]! : 0;
  }
  /** Whether nothing stands between a token and the one before it. */
  isGlued(at: number): boolean {
    return at > this.first && at < this.limit && this.gaps[at] === NO_GAP;
  }
  naming(at: number): number {
    return this.has(at) ? this.reading.tokens.naming[at]! : 0;
  }
  word(at: number): string {
    const { text, tokens } = this.reading;
    return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  }
  /** Whether a phrase says when or how long: a unit of time, a month, a weekday or a season is among its words. */
  isTime({ first, coreEnd }: { readonly first: number; readonly coreEnd: number }): boolean {
    const { classes } = this.reading.tokens;
    for (let at = first; at < coreEnd; at++)
      if (classes[at]! & (MONTH | WEEKDAY | SEASON | TIME_UNIT | PERIOD)) return true;
    return false;
  }
  /** Whether it ends with a full stop, question or exclamation mark. */
  get endsWithStop(): boolean {
    return STOPS.has(this.mark(this.limit - 1));
  }

  /** Whether a phrase is one thing: neither plural nor a pronoun for several. */
  isSingular({
    head,
    kind,
    group,
  }: {
    readonly head: number;
    readonly kind: string;
    readonly group: number;
  }): boolean {
    if (group >= 0) return false;
    if (kind === 'pronoun') return SINGULAR_PRONOUNS.has(this.hash(head));
    return kind === 'name' || !/[^s]s$/.test(this.word(head));
  }

  /** Whether a phrase names a day, month or year without a preposition: "said Monday". */
  isDay({ head, kind }: { readonly head: number; readonly kind: string }): boolean {
    return kind === 'name' && (this.reading.tokens.classes[head]! & (MONTH | WEEKDAY)) !== 0;
  }

  /** Whether a phrase is a day with its year: "May 6, 2025", "6 May 2025". */
  isFullDate({ first, coreEnd }: { readonly first: number; readonly coreEnd: number }): boolean {
    const { classes } = this.reading.tokens;
    return coreEnd - first > 2 && ((classes[first]! | classes[first + 1]!) & MONTH) !== 0;
  }

  is(at: number, word: number): boolean {
    return this.hash(at) === word;
  }
}
