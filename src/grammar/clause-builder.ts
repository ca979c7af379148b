import { hashOf } from '../text/reading.js';
import { BASE, PAST } from '../words/parts.js';
import type { VerbClass } from '../words/verbs.js';
import type { Relation, VerbForm, VerbGroup } from './clause.js';
import { colonVerb } from './colon-verb.js';
import { COPULAS } from './copulas.js';
import { phraseOf } from './cores.js';
import { type Frame, openFrame } from './frame.js';
import type { Item } from './item.js';
import { attach, type ClauseNode, type PhraseNode } from './node.js';
import { CERTAIN, POSSIBLE } from './outlook.js';
import type { TaggedSentence } from './sentence.js';

type VerbItem = Extract<Item, { kind: 'verb' }>;
type PrepositionalItem = Extract<Item, { kind: 'prepositional' }>;

const WHAT = hashOf('what');

/** Verbs behind which an adjective says what the subject or object is. */
const PREDICATIVE = new Set([
  ...COPULAS,
  'keep',
  'leave',
  'make',
  'render',
  'deem',
  'hold',
  'consider',
  'prove',
  'stand',
  'come',
  'rank',
  'look',
  'turn',
  'go',
  'fall',
  'feel',
  'declare',
  'call',
]);
/** Verbs in front of which the subject may stand behind: "said Jane Doe", "behind it stood overall survival". */
const INVERTED = new Set([
  'be',
  'say',
  'add',
  'note',
  'comment',
  'explain',
  'state',
  'conclude',
  'continue',
  'stand',
  'come',
  'remark',
  'follow',
  'sit',
  'rank',
]);
/** Classes of verbs whose object is a clause, often without "that". */
const SAYING: readonly VerbClass[] = ['say', 'announce', 'expect', 'show'];
/** Classes of verbs whose object does what the infinitive behind it says: "requires X to pay". */
const CONTROLLING: readonly VerbClass[] = ['help', 'require', 'expect', 'appoint', 'authorize', 'enrol'];
const CONDITIONS = new Set(['if', 'unless', 'provided', 'whether']);
/** So many clauses are open within one another at most. */
const DEEPEST = 12;
/** Prepositions that say what the phrase before them is made of. */
const OF_MEMBERS = new Set(['including', 'such as', 'excluding', 'except', 'like']);

/**
 * Builds the clauses of a sentence from its items, left to right, with a stack of the clauses that are open. A verb
 * takes the subject that waits in the innermost open clause; what stands behind it becomes object, complement or is
 * attached by its preposition. Private to one sentence.
 */
export class ClauseBuilder {
  readonly clauses: ClauseNode[] = [];
  private stack: Frame[] = [openFrame('main', null)];
  /** the phrase that was read last, and the outermost of its item */
  private last: PhraseNode | null = null;
  private outer: PhraseNode | null = null;
  /** phrases that what follows may still belong to */
  private trail: PhraseNode[] = [];
  private position = 0;
  private previous: Item['kind'] | null = null;
  /** the token of the colon that what follows stands behind, or 0 */
  private colon = 0;
  private readonly isBracket: boolean;
  /** clauses that hang on a main clause whose verb is still to come */
  private orphans: ClauseNode[] = [];
  /** verbs by those they share an object with */
  private readonly sharing = new Map<ClauseNode, ClauseNode>();
  /** participles whose subject is still to come */
  private dangling: Frame[] = [];
  /** whether a verb that can only be finite stands behind each item in its clause */
  private readonly finiteAhead: Uint8Array;

  constructor(
    private readonly sentence: TaggedSentence,
    private readonly items: readonly Item[],
    antecedent: PhraseNode | null,
  ) {
    this.finiteAhead = finiteAhead(items);
    this.last = antecedent;
    this.isBracket = antecedent !== null;
    this.outer = antecedent;
  }

  private get top(): Frame {
    return this.stack.at(-1)!;
  }

  build(): readonly ClauseNode[] {
    for (const [index, item] of this.items.entries()) {
      this.position = index;
      this.take(item, index);
      this.previous = item.kind;
    }
    return this.clauses;
  }

  private take(item: Item, index: number): void {
    switch (item.kind) {
      case 'group':
        this.takeGroup(item.phrases, item.isSubject);
        break;
      case 'prepositional':
        this.takePrepositional(item);
        break;
      case 'verb':
        this.takeVerb(item, index);
        break;
      case 'adjective':
        this.takeAdjective(item.first, item.end);
        break;
      case 'comma':
        this.closeAtComma();
        break;
      case 'dash':
        this.takeDash(index);
        break;
      case 'colon':
        this.colon = item.first;
        this.top.takesObjects = false;
        break;
      case 'semicolon':
      case 'stop':
        this.restart();
        break;
      case 'that':
        this.push('that', this.top.clause);
        break;
      case 'subordinator':
        this.push(CONDITIONS.has(item.word) ? 'conditional' : 'adverbial', this.nearestClause());
        break;
      case 'relative':
        this.takeRelative();
        break;
      default:
    }
  }

  private push(relation: Relation, parent: ClauseNode | null): void {
    this.open(openFrame(relation, parent));
  }

  /** Opens a clause; those far outside it are given up, so that looking through them stays cheap. */
  private open(frame: Frame): void {
    if (this.stack.length >= DEEPEST) this.stack.splice(1, 1);
    this.stack.push(frame);
  }

  private restart(): void {
    this.stack = [openFrame('main', null)];
    this.trail = [];
    this.colon = 0;
  }

  private nearestClause(): ClauseNode | null {
    return this.stack.findLast(({ clause }) => clause)?.clause ?? null;
  }

  /** Remembers what was read last, for what may hang on it. */
  private remember(phrases: readonly PhraseNode[]): void {
    this.outer = phrases.at(-1)!;
    this.last = innermost(this.outer);
  }

  private takeGroup(phrases: readonly PhraseNode[], likelihood: number): void {
    const { top } = this;
    const isSubject = likelihood > 0 && !this.isObject(likelihood);
    if (this.colon && !isSubject && this.outer) {
      this.takeBehindColon(phrases);
      return;
    }
    if (!top.clause) top.pending = phrases;
    else if (isSubject) this.openClauseFor(phrases);
    else if (top.takesObjects) this.place(top, phrases);
    this.remember(phrases);
    this.trail = [...phrases];
  }

  /** Whether a phrase right behind a verb is its object though a verb follows: that one is a participle, or has a subject already. */
  private isObject(likelihood: number): boolean {
    const { clause, takesObjects } = this.top;
    if (!clause || !takesObjects || this.previous !== 'verb') return false;
    if (this.isSubjectWaiting()) return true;
    return likelihood === POSSIBLE && !SAYING.some((name) => clause.verb.classes.has(name));
  }

  /** "Primary endpoint: M" says what "the primary endpoint is M" says; behind a clause it says what its last phrase is. */
  private takeBehindColon(phrases: readonly PhraseNode[]): void {
    const { top } = this;
    if (top.clause) {
      if (top.clause.verb.main === this.colon) this.place(top, phrases);
      else this.outer!.appositions.push(...phrases);
    } else if (top.pending && !this.isBracket) {
      this.begin(top, colonVerb(this.colon), top.pending, false);
      this.place(top, phrases);
    }
    this.remember(phrases);
    this.trail = [...phrases];
  }

  /** A subject behind a finished verb opens a clause: what was said, what is joined, or a relative clause without pronoun. */
  private openClauseFor(phrases: readonly PhraseNode[]): void {
    const { top } = this;
    const { clause } = top;
    if (COPULAS.has(clause!.verb.lemma) && this.sentence.is(top.printed[0]?.first ?? -1, WHAT)) {
      this.place(top, phrases);
      return;
    }
    const said = clause!.object.length === 0 && clause!.complement.length === 0 && top.takesObjects;
    if (this.previous === 'verb' && said) this.push('that', clause);
    else if (top.takesObjects && this.previous === 'group' && phrases[0]!.kind === 'pronoun') {
      this.push('relative', clause);
      this.top.antecedent = this.outer;
    } else {
      const joined = this.previous === 'join';
      const { relation, parent } = top;
      if (!joined || (relation !== 'that' && relation !== 'conditional' && relation !== 'adverbial'))
        this.restart();
      else {
        this.stack.pop();
        this.push(relation, parent);
      }
    }
    this.top.pending = phrases;
  }

  /** Puts phrases behind a verb where they belong. */
  private place({ clause }: Frame, phrases: readonly PhraseNode[]): void {
    const { verb, subject } = clause!;
    if (subject.length === 0 && !clause!.borrowed && !verb.passive && isInverted(verb, this.previous)) {
      clause!.subject.push(...phrases);
      this.top.printed = phrases;
    } else if (!COPULAS.has(verb.lemma) && this.sentence.isDay(phrases[0]!))
      attach(clause!.by, 'on', phrases);
    else if (COPULAS.has(verb.lemma)) clause!.complement.push(...phrases);
    else if (verb.passive && clause!.object.length > 0) clause!.complement.push(...phrases);
    else this.placeObject(clause!, phrases);
    clause!.end = Math.max(clause!.end, phrases.at(-1)!.end);
  }

  /** Gives a verb its object, and the verb it is joined to the same: "offered and sold X". */
  private placeObject(clause: ClauseNode, phrases: readonly PhraseNode[]): void {
    const before = this.sharing.get(clause);
    if (before && before.object.length === 0 && clause.object.length === 0) before.object.push(...phrases);
    clause.object.push(...phrases);
  }

  private takePrepositional({ preposition, phrases, end }: PrepositionalItem): void {
    const { top } = this;
    const ofMembers = OF_MEMBERS.has(preposition) && this.outer;
    if (ofMembers) attach(this.outer!.by, preposition, phrases);
    if (top.clause) {
      attach(top.clause.by, preposition, phrases);
      if (
        preposition === 'by' &&
        top.clause.verb.passive &&
        top.clause.subject.length === 0 &&
        this.isAgent(phrases)
      )
        top.clause.subject.push(...phrases);
      top.clause.end = Math.max(top.clause.end, end);
    } else if (top.pending && this.previous !== 'comma') {
      if (!ofMembers) attach(top.pending.at(-1)!.by, preposition, phrases);
      top.pending.at(-1)!.end = end;
    } else if (!ofMembers) top.fronted.push([preposition, phrases]);
    for (const phrase of this.trail) phrase.reach = Math.max(phrase.reach, end);
    this.trail.push(...phrases);
    this.remember(phrases);
  }

  /** Whether "by" names who acts rather than when or how. */
  private isAgent([phrase]: readonly PhraseNode[]): boolean {
    return phrase!.kind !== 'number' && phrase!.kind !== 'gerund' && !this.sentence.isTime(phrase!);
  }

  private takeAdjective(first: number, end: number): void {
    const { clause, takesObjects } = this.top;
    if (!clause || !takesObjects || !PREDICATIVE.has(clause.verb.lemma)) return;
    if (clause.adjective < 0) clause.adjective = end - 1;
    clause.complement.push(phraseOf(this.sentence, first, end, end - 1, 'adjective'));
    clause.end = Math.max(clause.end, end);
  }

  private takeRelative(): void {
    const apart = this.previous === 'comma' || this.previous === 'dash';
    const antecedent = apart ? this.outer : this.last;
    const preposition = this.pendingPreposition();
    this.push('relative', this.nearestClause());
    this.top.antecedent = antecedent;
    this.top.preposition = preposition;
  }

  /** The preposition that was read last, where nothing followed it: "in which", "by adding". */
  private pendingPreposition() {
    const { items, previous } = this;
    if (previous !== 'preposition') return null;
    const item = items[this.position - 1];
    return item?.kind === 'preposition' ? item.preposition : null;
  }

  private closeAtComma(): void {
    this.trail = [];
    const { top } = this;
    top.takesObjects = false;
    // a participle belongs to what stands between its commas
    while (this.stack.length > 1 && this.top.relation === 'participial' && this.top.clause) this.stack.pop();
    const { clause } = this.top;
    const below = this.stack.at(-2);
    if (clause && below && !below.clause) this.stack.pop();
    this.top.takesObjects = false;
  }

  private takeDash(index: number): void {
    const next = this.items[index + 1];
    if (
      this.top.clause &&
      next?.kind === 'group' &&
      next.isSubject &&
      !this.stack.some(({ clause }) => !clause)
    )
      this.restart();
    else this.closeAtComma();
  }

  private takeVerb(item: VerbItem, index: number): void {
    const form = this.formOf(item, index);
    if (form === 'finite' && isSubjunctive(item.verb)) {
      this.takeFinite({ ...item.verb, form, tense: 'present', modal: 'should' }, false);
      return;
    }
    const verb: VerbGroup =
      form === item.verb.form
        ? item.verb
        : {
            ...item.verb,
            form,
            tense: form !== 'finite' ? 'none' : item.verb.form === 'infinitive' ? 'future' : item.verb.tense,
          };
    this.colon = 0;
    if (form === 'finite') this.takeFinite(verb, item.ambiguous);
    else this.takeNonFinite(verb);
  }

  /** "X said the company aims …": what follows is what was said. */
  private opensSaying({ classes }: VerbGroup, index: number): boolean {
    const follows = this.items[index + 1];
    const says = SAYING.some((name) => classes.has(name));
    return says && this.isSubjectWaiting() && follows?.kind === 'group' && follows.isSubject > 0;
  }

  /** Whether a subject outside the innermost clause has no verb yet. */
  private isSubjectWaiting(): boolean {
    return this.stack.some(({ clause, pending }) => !clause && pending);
  }

  /** "…," said Jane Doe: a verb of saying behind what was said, its subject behind it. */
  private opensInversion({ classes }: VerbGroup, index: number): boolean {
    const follows = this.items[index + 1];
    return (
      classes.has('say') &&
      (this.previous === 'quote' || this.previous === 'comma') &&
      follows?.kind === 'group' &&
      follows.phrases[0]!.kind !== 'number'
    );
  }

  /** Whether a verb that may be finite or not is: "X announced" or "X, announced today, …". */
  private formOf({ verb, ambiguous }: VerbItem, index: number): VerbForm {
    const { top } = this;
    // "that M be the primary endpoint"
    if (isSubjunctive(verb) && !top.clause && top.pending) return 'finite';
    if (
      verb.form === 'infinitive' &&
      !top.clause &&
      top.pending &&
      (this.sentence.isTitle || !this.finiteAhead[index])
    )
      return this.stack.length === 1 && (this.sentence.isTitle || !this.sentence.endsWithStop)
        ? 'finite'
        : verb.form;
    if (!ambiguous) return verb.form;
    if (this.opensInversion(verb, index) || this.opensSaying(verb, index)) return 'finite';
    if (
      top.clause &&
      this.previous !== 'join' &&
      this.finiteAhead[index] !== CERTAIN &&
      this.isSubjectWaiting()
    )
      return 'finite';
    if (top.clause)
      return this.previous === 'join' && top.clause.verb.form === 'finite' ? 'finite' : 'participle';
    const next = this.items[index + 1];
    const byAgent = next?.kind === 'prepositional' && next.preposition === 'by';
    if (top.relation === 'relative' && !top.pending) return 'finite';
    if (!top.pending) return top.relation === 'main' && !this.finiteAhead[index] ? 'finite' : 'participle';
    if (this.finiteAhead[index] === CERTAIN || (byAgent && this.sentence.isTitle)) return 'participle';
    return this.finiteAhead[index] === POSSIBLE && next?.kind !== 'group' ? 'participle' : 'finite';
  }

  private takeFinite(read: VerbGroup, ambiguous: boolean): void {
    this.trail = [];
    const verb: VerbGroup = read.form === 'infinitive' ? { ...read, form: 'finite', tense: 'future' } : read;
    const waiting = this.stack.findLastIndex(
      ({ clause, pending, relation }) => !clause && (pending || relation === 'relative'),
    );
    if (this.top.clause && waiting >= 0) this.stack.length = waiting + 1;
    const { top } = this;
    if (!top.clause) {
      const printed = top.pending ?? (top.antecedent && !top.preposition ? [top.antecedent] : []);
      const clause = this.begin(top, verb, printed, !top.pending && top.antecedent !== null);
      if (top.antecedent && top.pending) {
        if (top.preposition) attach(clause.by, top.preposition, [top.antecedent]);
        else clause.object.push(top.antecedent);
      }
      return;
    }
    if (this.opensInversion(verb, this.position)) {
      this.restart();
      this.begin(this.top, verb, [], false);
      return;
    }
    const joined = openFrame('coordinate', top.clause);
    const apart = this.previous === 'join' || this.previous === 'comma' || this.previous === 'adverb';
    const printed = apart ? top.printed : [];
    this.stack[this.stack.length - 1] = joined;
    const before = top.clause;
    const clause = this.begin(
      joined,
      this.asJoined(verb, before.verb, ambiguous),
      printed,
      printed.length > 0,
    );
    if (this.followsVerb()) this.sharing.set(clause, before);
  }

  /** A verb without auxiliary behind "and" shares that of the verb it is joined to: "was dropped and replaced", "to add and drop". */
  private asJoined(verb: VerbGroup, before: VerbGroup, ambiguous: boolean): VerbGroup {
    if (this.previous !== 'join') return verb;
    const { form, tense, modal } = before;
    const isBare =
      (this.sentence.part(verb.main) & BASE) !== 0 && verb.first === verb.main && verb.tense === 'present';
    if (tense === 'past' && this.sentence.part(verb.main) & PAST && verb.tense === 'present')
      return { ...verb, tense };
    if (isBare && form === 'infinitive') return { ...verb, form, tense };
    if (isBare && (modal || tense === 'future')) return { ...verb, tense, modal };
    if (ambiguous && (before.passive || tense === 'perfect' || tense === 'pluperfect'))
      return { ...verb, tense, modal, passive: before.passive };
    return verb;
  }

  private takeNonFinite(verb: VerbGroup): void {
    const { top } = this;
    const preposition = this.pendingPreposition();
    const directly = this.previous === 'group' || this.previous === 'prepositional';
    const frame = openFrame(verb.form === 'infinitive' ? 'infinitive' : 'participial', this.nearestClause());
    let printed: readonly PhraseNode[] = [];
    if (this.joinsInfinitive(verb)) {
      frame.parent = top.parent;
      printed = top.printed;
    } else if (verb.form === 'infinitive' || preposition)
      printed = verb.form === 'infinitive' ? controllerOf(top) : top.printed;
    else if (directly && this.last)
      printed = [verb.form === 'participle' ? this.last : (this.outer ?? this.last)];
    else if (verb.form === 'participle' && this.previous === 'comma' && this.outer && !top.clause)
      printed = [this.outer];
    else if (this.previous === 'join' && top.clause) printed = top.printed;
    else printed = top.clause ? top.printed : (top.pending ?? []);
    if (preposition) this.attachGerund(verb, preposition);
    if ((top.relation === 'adverbial' || top.relation === 'conditional') && !top.clause && !top.pending) {
      // "as defined by": the frame of the conjunction is this clause's own
      this.stack.pop();
      frame.relation = top.relation === 'conditional' || !this.outer ? top.relation : 'participial';
      frame.parent = this.nearestClause();
      printed = this.describedBy(this.nearestClause());
    }
    this.open(frame);
    const passive = verb.form === 'participle' ? { ...verb, passive: true } : verb;
    const before = top.clause;
    const clause = this.begin(frame, passive, printed, true);
    if (before && this.followsVerb() && before.verb.form === verb.form) this.sharing.set(clause, before);
  }

  /** What "as measured by" is about: the complement or object of the clause it stands in, else the phrase before it. */
  private describedBy(clause: ClauseNode | null): readonly PhraseNode[] {
    const said = clause?.complement.at(-1) ?? clause?.object.at(-1) ?? this.outer;
    return said ? [said] : [];
  }

  /** Whether only "and" stands between two verbs. */
  private followsVerb(): boolean {
    return this.previous === 'join' && this.items[this.position - 2]?.kind === 'verb';
  }

  /** "to add A, to drop B and to keep C" */
  private joinsInfinitive({ form }: VerbGroup): boolean {
    const before = this.top.clause?.verb.form;
    if (form === 'gerund') return this.previous === 'join' && before === 'gerund';
    const joined = this.previous === 'join' || this.previous === 'comma';
    return joined && form === 'infinitive' && before === 'infinitive';
  }

  /** "by adding", "endpoint of improving": the clause stands in a noun's place. */
  private attachGerund({ first, end, main }: VerbGroup, preposition: PrepositionalItem['preposition']): void {
    const phrase: PhraseNode = {
      kind: 'gerund',
      first,
      end,
      reach: end,
      head: main,
      coreEnd: end,
      determiner: -1,
      negated: false,
      by: new Map(),
      appositions: [],
      group: -1,
      joined: 'and',
      refersTo: null,
    };
    const before = this.items[this.position - 2]?.kind;
    if (preposition === 'of' && this.last && (before === 'group' || before === 'prepositional'))
      attach(this.last.by, preposition, [phrase]);
    else if (this.top.clause) attach(this.top.clause.by, preposition, [phrase]);
    else this.top.fronted.push([preposition, [phrase]]);
  }

  /** Participles in front of a main clause share its subject: "If approved, the drug …", "Based in Rome, Alpha …". */
  private settleDangling(printed: readonly PhraseNode[]): void {
    for (const frame of this.dangling) {
      const clause = frame.clause!;
      if (clause.verb.passive) clause.object.push(...printed);
      else clause.subject.push(...printed);
      frame.printed = printed;
    }
    this.dangling = [];
  }

  /** Begins a clause in a frame with its verb and its subject as printed. */
  private begin(
    frame: Frame,
    verb: VerbGroup,
    printed: readonly PhraseNode[],
    borrowed: boolean,
  ): ClauseNode {
    const clause: ClauseNode = {
      sentence: this.sentence.index,
      first: Math.min(verb.first, borrowed ? verb.first : (printed[0]?.first ?? verb.first)),
      end: verb.end,
      verb,
      subject: verb.passive ? [] : [...printed],
      object: verb.passive ? [...printed] : [],
      complement: [],
      adjective: -1,
      by: new Map(),
      parent: frame.parent,
      relation: frame.relation,
      borrowed,
    };
    for (const [preposition, phrases] of frame.fronted) attach(clause.by, preposition, phrases);
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

/** Who does what an infinitive says: the object of the verb before it, else its subject. */
function controllerOf({ clause, printed, pending }: Frame): readonly PhraseNode[] {
  if (!clause) return pending ?? [];
  const controls = CONTROLLING.some((name) => clause.verb.classes.has(name));
  return controls && !clause.verb.passive && clause.object.length > 0 ? clause.object : printed;
}

const isSubjunctive = ({ form, main, first }: VerbGroup): boolean => form === 'infinitive' && main === first;

const isInverted = ({ lemma, form }: VerbGroup, previous: Item['kind'] | null): boolean =>
  form === 'finite' && previous === 'verb' && INVERTED.has(lemma);

/** The last phrase attached to a phrase, at any depth: what a pronoun right behind it means. */
function innermost(phrase: PhraseNode): PhraseNode {
  let inner = phrase;
  for (;;) {
    const attached = [...inner.by.values()].flat().find(({ end }) => end === inner.end);
    if (!attached) return inner;
    inner = attached;
  }
}

const BREAKS = new Set<Item['kind']>(['semicolon', 'stop', 'colon', 'relative', 'that', 'subordinator']);

/** For each item whether a finite verb is to come in its clause; one joined to a verb by "and" does not count. */
function finiteAhead(items: readonly Item[]): Uint8Array {
  const ahead = new Uint8Array(items.length);
  let finite = 0;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]!;
    ahead[index] = finite;
    if (item.kind === 'verb' && item.verb.form === 'finite')
      finite = Math.max(finite, item.ambiguous ? POSSIBLE : CERTAIN);
    else if (BREAKS.has(item.kind)) finite = 0;
    else if (item.kind === 'join') {
      const next = items[index + 1]?.kind === 'adverb' ? items[index + 2] : items[index + 1];
      if (next?.kind === 'verb' || (next?.kind === 'group' && next.isSubject > 0)) finite = 0;
    }
  }
  return ahead;
}
