import type { Relation, VerbGroup } from './clause.js';
import { type Frame, openFrame } from './frame.js';
import type { Item } from './item.js';
import { attach, type ClauseNode, NOTHING, type PhraseNode } from './node.js';
import type { TaggedSentence } from './sentence.js';
import { finiteAhead } from './verb-form.js';

/** So many clauses are open within one another at most. */
const DEEPEST = 12;

/**
 * A sentence while its clauses are built: a stack of the clauses that are open, what was read last, and the clauses
 * made so far. Private to the clause builder and its parts, one a sentence.
 */
export class ClauseState {
  readonly clauses: ClauseNode[] = [];
  stack: Frame[] = [openFrame('main', null)];
  /** the phrase that was read last, and the outermost of its item */
  last: PhraseNode | null = null;
  outer: PhraseNode | null = null;
  /** phrases that what follows may still belong to */
  trail: PhraseNode[] = [];
  position = 0;
  /** the item in front that is no adverb */
  before = -1;
  previous: Item['kind'] | null = null;
  /** the token of the colon that what follows stands behind, or 0 */
  colon = 0;
  readonly isBracket: boolean;
  /** clauses that hang on a main clause whose verb is still to come */
  private orphans: ClauseNode[] = [];
  /** verbs by those they share an object with */
  readonly sharing = new Map<ClauseNode, ClauseNode>();
  /** participles whose subject is still to come */
  private dangling: Frame[] = [];
  /** whether a verb that can only be finite stands behind each item in its clause */
  readonly finiteAhead: Uint8Array;

  constructor(
    readonly sentence: TaggedSentence,
    readonly items: readonly Item[],
    antecedent: PhraseNode | null,
  ) {
    this.finiteAhead = finiteAhead(items);
    this.last = antecedent;
    this.isBracket = antecedent !== null;
    this.outer = antecedent;
  }

  get top(): Frame {
    return this.stack.at(-1)!;
  }

  push(relation: Relation, parent: ClauseNode | null): void {
    this.open(openFrame(relation, parent));
  }

  /** Opens a clause; those far outside it are given up, so that looking through them stays cheap. */
  open(frame: Frame): void {
    if (this.stack.length >= DEEPEST) this.stack.splice(1, 1);
    this.stack.push(frame);
  }

  restart(): void {
    this.stack = [openFrame('main', null)];
    this.trail = [];
    this.colon = 0;
  }

  nearestClause(): ClauseNode | null {
    return this.stack.findLast(({ clause }) => clause)?.clause ?? null;
  }

  /**
   * Remembers what was read last, for what may hang on it.
   *
   * @param host what stays the outermost phrase, where these only say when
   */
  remember(phrases: readonly PhraseNode[], host: PhraseNode | null = null): void {
    const last = phrases.at(-1)!;
    this.outer = host ?? last;
    this.last = innermost(last);
  }

  /** The preposition that was read last, where nothing followed it: "in which", "by adding". */
  pendingPreposition() {
    const { items, previous } = this;
    if (previous !== 'preposition') return null;
    const item = items[this.before];
    return item?.kind === 'preposition' ? item.preposition : null;
  }

  /** Whether a subject outside the innermost clause has no verb yet. */
  isSubjectWaiting(): boolean {
    return this.stack.some(({ clause, pending }) => !clause && pending);
  }

  /** Whether only "and" or a comma stands between two verbs. */
  followsVerb(): boolean {
    if (this.previous !== 'join' && this.previous !== 'comma') return false;
    const between = this.items[this.before - 1]?.kind;
    return between === 'verb' || (between === 'comma' && this.items[this.before - 2]?.kind === 'verb');
  }

  /** Participles in front of a main clause share its subject: "If approved, the drug …", "Based in Rome, Alpha …". */
  settleDangling(printed: readonly PhraseNode[]): void {
    for (const frame of this.dangling) {
      const clause = frame.clause!;
      if (clause.verb.passive) clause.object.push(...printed);
      else clause.subject.push(...printed);
      frame.printed = printed;
    }
    this.dangling = [];
  }

  /** Begins a clause in a frame with its verb and its subject as printed. */
  begin(frame: Frame, verb: VerbGroup, printed: readonly PhraseNode[], borrowed: boolean): ClauseNode {
    const clause: ClauseNode = {
      sentence: this.sentence.index,
      first: Math.min(verb.first, borrowed ? verb.first : (printed[0]?.first ?? verb.first)),
      end: verb.end,
      verb,
      subject: verb.passive ? [] : [...printed],
      object: verb.passive ? [...printed] : [],
      complement: [],
      adjective: -1,
      by: NOTHING,
      parent: frame.parent,
      relation: frame.relation,
      borrowed,
    };
    for (const [preposition, phrases] of frame.fronted) attach(clause, preposition, phrases);
    if (printed.length === 0 && verb.form !== 'finite') this.dangling.push(frame);
    else if (this.stack.length === 1 && printed.length > 0) this.settleDangling(printed);
    if (frame.parent === null && frame.relation !== 'main') this.orphans.push(clause);
    else if (frame.relation === 'main') {
      for (const orphan of this.orphans) orphan.parent = clause;
      this.orphans = [];
    }
    frame.clause = clause;
    frame.printed = printed;
    frame.takesObjects = true;
    this.clauses.push(clause);
    return clause;
  }
}

/** The last phrase attached to a phrase, at any depth: what a pronoun right behind it means. */
function innermost(phrase: PhraseNode): PhraseNode {
  let inner = phrase;
  for (;;) {
    const attached = lastAttached(inner);
    if (!attached) return inner;
    inner = attached;
  }
}

/** The phrase attached to a phrase that ends where it ends. */
function lastAttached({ by, end }: PhraseNode): PhraseNode | null {
  for (const phrases of by.values()) for (const phrase of phrases) if (phrase.end === end) return phrase;
  return null;
}
