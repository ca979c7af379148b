import { belongsToNoun, isAction, isChange } from './attachment.js';
import type { Chunk } from './chunk.js';
import { memberBehind, skipAdverbs } from './coordination.js';
import type { Item } from './item.js';
import { attach, type PhraseNode } from './node.js';
import { lookAhead, type Outlook } from './outlook.js';
import { isApposed, isNominal, isRange } from './phrase-tests.js';
import type { TaggedSentence } from './sentence.js';

/** Prepositional phrases and lists nest at most so deep; deeper ones stay side by side. */
const DEEPEST = 6;

const OPENINGS = new Set<Item['kind']>([
  'stop',
  'comma',
  'that',
  'subordinator',
  'semicolon',
  'prepositional',
  'quote',
]);

/** A stretch in brackets behind a phrase that says more of it than a name; chunks, half open. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly phrase: PhraseNode;
}

interface Read {
  readonly phrases: PhraseNode[];
  /** behind the last chunk */
  readonly next: number;
}

/**
 * Puts the chunks of a sentence together to items: phrases with what is attached to them, coordinations, appositions.
 * Private to one sentence.
 */
export class PhraseReader {
  readonly items: Item[] = [];
  readonly brackets: Bracket[] = [];
  /** all phrases, the inner ones included */
  readonly phrases: PhraseNode[] = [];
  readonly outlook: Outlook;
  private groups = 0;
  /** the clause that is being read has its finite verb */
  hasVerb = false;
  /** the prepositional phrase that is being read stands in front of a subject */
  private opensClause = false;
  /** the phrase that is being read stands behind "from", whose "to" is still to come */
  private isStart = false;
  /** the verb has its "to" */
  private hasEnd = false;

  constructor(
    readonly sentence: TaggedSentence,
    readonly chunks: readonly Chunk[],
  ) {
    this.outlook = lookAhead(chunks);
  }

  /** Reads all chunks. */
  read(): void {
    const { chunks, items } = this;
    for (let at = 0; at < chunks.length; ) {
      const chunk = chunks[at]!;
      if (chunk.kind === 'phrase') {
        const { phrases, next } = this.readGroup(at, null, 0);
        items.push({
          kind: 'group',
          phrases,
          first: phrases[0]!.first,
          end: phrases.at(-1)!.end,
          isSubject: Math.max(this.outlook.isSubject[at]!, this.outlook.isSubject[next]!),
        });
        at = next;
      } else if (chunk.kind === 'preposition' && this.phraseAt(at + 1)) {
        this.isStart = chunk.preposition === 'from' && !this.hasEnd;
        this.opensClause = !this.hasVerb && OPENINGS.has(items.at(-1)?.kind ?? 'stop');
        const { phrases, next } = this.readGroup(skipAdverbs(this.chunks, at + 1), null, 1);
        this.opensClause = false;
        this.isStart = false;
        this.hasEnd ||= chunk.preposition === 'to';
        items.push({
          kind: 'prepositional',
          preposition: chunk.preposition,
          phrases,
          first: chunk.first,
          end: phrases.at(-1)!.end,
        });
        at = next;
      } else {
        if (chunk.kind === 'verb') {
          this.hasEnd = false;
          // "X said A and B will join": both are the subject of what is said
          const opensSaid = chunk.verb.lemma === 'say' && items.at(-1)?.kind === 'group';
          this.hasVerb = !opensSaid && (this.hasVerb || chunk.verb.form === 'finite');
        }
        if (
          chunk.kind === 'semicolon' ||
          chunk.kind === 'that' ||
          chunk.kind === 'subordinator' ||
          chunk.kind === 'colon'
        )
          this.hasVerb = false;
        items.push(chunk);
        at++;
      }
    }
  }

  private phraseAt(at: number): PhraseNode | null {
    const chunk = this.chunks[skipAdverbs(this.chunks, at)];
    return chunk?.kind === 'phrase' ? chunk.phrase : null;
  }

  /** Reads one phrase with what is attached to it. */
  private readPhrase(
    at: number,
    depth: number,
    outer: PhraseNode | null = null,
  ): { phrase: PhraseNode; next: number } {
    const chunk = this.chunks[at]!;
    if (chunk.kind !== 'phrase') throw new TypeError('a phrase is read where none stands');
    const { phrase } = chunk;
    this.phrases.push(phrase);
    let next = at + 1;
    let isPaired = false;
    for (;;) {
      const follows = this.chunks[next];
      if (follows?.kind === 'open' && this.outlook.closing[next]! > next)
        next = this.readBracket(next, phrase, depth);
      else if (follows?.kind === 'preposition' && depth < DEEPEST) {
        const to = this.phraseAt(next + 1);
        if (
          to &&
          follows.preposition === 'to' &&
          !isPaired &&
          !this.isStart &&
          isRange(this.sentence, phrase, to)
        ) {
          // "$10 million to $12 million" is one amount
          isPaired = true;
          phrase.end = to.end;
          phrase.coreEnd = to.end;
          next = skipAdverbs(this.chunks, next + 1) + 1;
          continue;
        }
        if (!to || !belongsToNoun(this.sentence, phrase, follows.preposition)) break;
        if (
          outer &&
          follows.preposition !== 'of' &&
          isChange(this.sentence, outer) &&
          isAction(this.sentence, phrase)
        )
          break;
        const inner = this.readGroup(skipAdverbs(this.chunks, next + 1), phrase, depth + 1);
        attach(phrase, follows.preposition, inner.phrases);
        phrase.end = inner.phrases.at(-1)!.end;
        next = inner.next;
      } else break;
    }
    phrase.reach = Math.max(phrase.reach, phrase.end);
    return { phrase, next };
  }

  private skipQuotes(at: number): number {
    let next = at;
    while (this.chunks[next]?.kind === 'quote') next++;
    return next;
  }

  /** Takes a bracket behind a phrase: phrases in it are appositions, anything else is read later. */
  private readBracket(at: number, phrase: PhraseNode, depth: number): number {
    const close = this.outlook.closing[at]!;
    const start = this.skipQuotes(at + 1);
    if (depth < DEEPEST && isNominal(this.sentence, this.chunks, start, close)) {
      const inner = this.readGroup(start, phrase, depth + 1);
      phrase.appositions.push(...inner.phrases);
    } else this.brackets.push({ from: at + 1, to: close, phrase });
    return close + 1;
  }

  /**
   * Reads a phrase and those it is joined to.
   *
   * @param outer the phrase it is attached to, if any: a member that resembles it belongs to its level
   */
  private readGroup(at: number, outer: PhraseNode | null, depth: number): Read {
    const first = this.readPhrase(at, depth, outer);
    const phrases = [first.phrase];
    let { next } = first;
    for (;;) {
      const member = memberBehind(this, next, phrases.at(-1)!, outer, depth);
      if (!member) break;
      const read = this.readPhrase(member.at, depth);
      read.phrase.joined = member.join;
      phrases.push(read.phrase);
      next = read.next;
    }
    const named = this.namesMembers(at, next, phrases);
    if (named) return { phrases: [phrases[0]!], next: next + 1 };
    if (phrases.length > 1) {
      const group = this.groups++;
      for (const phrase of phrases) {
        phrase.group = group;
        phrase.negated ||= phrases[0]!.negated && phrase.joined === 'or';
      }
    }
    if (outer === null && (depth === 0 || !this.opensClause))
      next = this.readAppositions(next, phrases, depth);
    return { phrases, next };
  }

  /** Attaches the prepositional phrases from a chunk on: between commas they belong to nothing else. */
  private attachAll(at: number, phrase: PhraseNode, depth: number): number {
    let next = at;
    for (;;) {
      const chunk = this.chunks[next];
      if (chunk?.kind !== 'preposition' || !this.phraseAt(next + 1)) return next;
      const inner = this.readGroup(skipAdverbs(this.chunks, next + 1), phrase, depth + 1);
      attach(phrase, chunk.preposition, inner.phrases);
      phrase.end = inner.phrases.at(-1)!.end;
      phrase.reach = Math.max(phrase.reach, phrase.end);
      next = inner.next;
    }
  }

  /** "The co-primary endpoints, A and B, were met": the members of a plural between commas are its appositions. */
  private namesMembers(at: number, next: number, [whole, ...members]: readonly PhraseNode[]): boolean {
    const { sentence, chunks } = this;
    const isWhole = whole!.determiner >= 0 && whole!.kind === 'noun' && !sentence.isSingular(whole!);
    if (members.length < 2 || !isWhole || chunks[at + 1]?.kind !== 'comma' || chunks[next]?.kind !== 'comma')
      return false;
    if (members.some(({ determiner }) => determiner >= 0)) return false;
    const group = this.groups++;
    for (const member of members) member.group = group;
    whole!.appositions.push(...members);
    return true;
  }

  /** Takes appositions behind a comma or dash: "M, the primary endpoint, was …". */
  private readAppositions(at: number, phrases: readonly PhraseNode[], depth: number): number {
    const { chunks, outlook } = this;
    const last = phrases.at(-1)!;
    const separator = chunks[at];
    if (separator?.kind !== 'comma' && separator?.kind !== 'dash') return at;
    // "ROME, May 6, 2025 – The agreement …": nothing stands beside a day for the same
    if (separator.kind === 'dash' && this.sentence.isFullDate(last)) return at;
    const start = skipAdverbs(this.chunks, at + 1);
    const chunk = chunks[start];
    if (chunk?.kind !== 'phrase' || outlook.isSubject[start]) return at;
    const behind = chunks[outlook.behindRun[start]!];
    const closes =
      !behind ||
      behind.kind === 'stop' ||
      behind.kind === separator.kind ||
      behind.kind === 'relative' ||
      behind.kind === 'quote';
    const said =
      chunk.phrase.determiner >= 0 ||
      chunk.phrase.kind === 'number' ||
      isApposed(this.sentence, last, chunk.phrase);
    if (!closes && !said) return at;
    const read = this.readPhrase(start, depth);
    const { phrase } = read;
    const next = closes ? this.attachAll(read.next, phrase, depth) : read.next;
    last.appositions.push(phrase);
    const closing = chunks[next];
    // the closing comma belongs to the apposition where the sentence goes on behind it
    const goesOn = closing?.kind === separator.kind && chunks[next + 1] && chunks[next + 1]!.kind !== 'join';
    return goesOn ? next + 1 : next;
  }
}
