import type { Clause } from '../grammar/clause.js';
import type { Grammar } from '../grammar/grammar.js';
import { ADJ, ADV, NOUN, NUM, PRON, PROPN, VERB } from '../grammar/tags.js';
import {
  CLOSE,
  COLON,
  COMMA,
  hashOf,
  isApostrophe,
  isDash,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isOne,
  isQuote,
  isWord,
  OPEN,
  type Reading,
  SEMICOLON,
  textOf,
} from '../text/reading.js';
import { MARK, WORD } from '../text/tokens.js';
import { lemmaOf } from '../words/lemma.js';
import { type VerbClass, verbClasses } from '../words/verbs.js';
import type { Term } from './terms.js';
import { list } from './words.js';

/** What a verb does to an endpoint. */
export type VerbKind =
  | 'be'
  | 'become'
  | 'keep'
  | 'drop'
  | 'add'
  | 'move'
  | 'serve'
  | 'replace'
  | 'swap'
  | 'change'
  | 'consist'
  | 'meet'
  | 'miss'
  | 'pend'
  | 'mean'
  | 'other';

/** A verb group of the grammar, as endpoint rows ask about it; tokens, half open. */
export interface Verb {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  readonly kind: VerbKind;
  readonly negated: boolean;
  /** "had been", "used to", "originally was" */
  readonly past: boolean;
  /** "will", "shall", "is to be" */
  readonly future: boolean;
  /** "may", "could", "would" */
  readonly modal: boolean;
  readonly passive: boolean;
  /** no auxiliary in front */
  readonly bare: boolean;
}

const KINDS: readonly (readonly [VerbClass, VerbKind])[] = [
  ['be', 'be'],
  ['become', 'become'],
  ['meet', 'meet'],
  ['miss', 'miss'],
  ['keep', 'keep'],
  ['drop', 'drop'],
  ['replace', 'replace'],
  ['swap', 'swap'],
  ['include', 'consist'],
  ['add', 'add'],
  ['promote', 'move'],
  ['demote', 'move'],
  ['serve', 'serve'],
  ['move', 'move'],
  ['retime', 'move'],
  ['change', 'change'],
  ['mean', 'mean'],
  ['pend', 'pend'],
  ['designate', 'serve'],
  ['evaluate', 'serve'],
  ['measure', 'serve'],
];
const kindOf = (classes: ReadonlySet<VerbClass>): VerbKind =>
  KINDS.find(([name]) => classes.has(name))?.[1] ?? 'other';

const FORMERLY = list('originally initially previously formerly hitherto once earlier used');
const PARTICLE_AFTER = list('henceforth now instead again only merely likewise also therefore');
const FRONT_ADVERBS = list(
  'also therefore now likewise thus still then again already hence henceforth however previously formerly originally initially subsequently hitherto newly',
);
const BEFORE_NOUN = list(
  'the a an its their our this these of in on at for with from per any no each every during over through including',
);
const RELATIVES = list('who that which whom whose where');
const WHICH = list('which');
const OF_PEOPLE = list('who whose whom');
const DEFINING = list('defined measured assessed based determined derived evaluated judged scored captured');
const BY = list('by as using with on via through from');
const TIME = list('time');
const WHILE = list('while when after without by');
const TO = hashOf('to');
const HAD = hashOf('had');

const isSeparator = (reading: Reading, at: number): boolean =>
  isMark(reading, at, COMMA) ||
  isMark(reading, at, SEMICOLON) ||
  isMark(reading, at, COLON) ||
  isMark(reading, at, OPEN) ||
  isQuote(reading, at) ||
  (isDash(reading, at) && !isInlineDash(reading, at));
const isInlineDash = ({ tokens }: Reading, at: number): boolean => tokens.gap[at] === 0;

/** The token that opens a clause: its relative pronoun, else its verb. */
function openingOfClause(reading: Reading, { verb }: Clause): number {
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 8); at--) {
    if (isOne(reading, at, RELATIVES)) return at;
    if (isOne(reading, at, WHILE) && at >= verb.first - 2) return at;
    if (isSeparator(reading, at)) break;
  }
  return verb.first;
}

/**
 * Whether a clause belongs to the noun phrase in front of it and so to what is measured: "patients who achieved
 * remission", "pain requiring treatment", "time to reach a response". One about a term is a statement of its own.
 */
function isEmbedded(
  grammar: Grammar,
  clause: Clause,
  clauses: readonly Clause[],
  terms: readonly Term[],
): boolean {
  const { reading } = grammar;
  const { relation, verb } = clause;
  if (relation !== 'relative' && relation !== 'participial' && relation !== 'infinitive')
    return isReduced(grammar, clause, clauses, terms);
  const opening = openingOfClause(reading, clause);
  // "an endpoint for redness, which evaluated the difference": it says what the endpoint is
  if (
    relation === 'relative' &&
    isOne(reading, opening, WHICH) &&
    EVALUATING.some((name) => verb.classes.has(name))
  )
    return false;
  if (relation === 'relative' && opening === verb.first) return false;
  const limit = clauses.find(({ verb: next }) => next.first > verb.first)?.verb.first ?? clause.end;
  if (
    terms.some(
      ({ first, end }) => (first >= opening && first < Math.max(clause.end, limit)) || end === opening,
    )
  )
    return false;
  const before = opening - 1;
  if (before < 0 || isSeparator(reading, before)) return false;
  if (isMark(reading, before, CLOSE)) return relation === 'relative' && isOne(reading, opening, OF_PEOPLE);
  if (reading.tokens.kind[before] === MARK) return false;
  const tag = grammar.tagOf(before);
  if (
    tag !== NOUN &&
    tag !== PROPN &&
    tag !== PRON &&
    tag !== NUM &&
    !(relation === 'infinitive' && tag === ADJ)
  )
    return false;
  if (relation === 'participial' && isOne(reading, verb.main, DEFINING) && isOne(reading, verb.end, BY))
    return false;
  if (relation === 'infinitive' && isOne(reading, before, TIME)) return true;
  return clauses.some(
    (other) => other !== clause && other.verb.form === 'finite' && other.relation !== 'relative',
  );
}

const EVALUATING: readonly VerbClass[] = ['evaluate', 'measure'];
const AFTER_REDUCED = list('with to by from in on at for');
/** A past form right behind a noun where the clause has its finite verb already: "pain associated with eating". */
function isReduced(
  { reading, tagOf }: Grammar,
  { verb }: Clause,
  clauses: readonly Clause[],
  terms: readonly Term[],
): boolean {
  const closes = /s$/.test(textOf(reading, verb.main)) && reading.tokens.kind[verb.main + 1] === MARK;
  if (
    verb.first !== verb.main ||
    verb.form !== 'finite' ||
    !(closes || isOne(reading, verb.main + 1, AFTER_REDUCED))
  )
    return false;
  if ((!closes && !/ed$/.test(textOf(reading, verb.main))) || isOne(reading, verb.main, DEFINING))
    return false;
  if (tagOf(verb.first - 1) !== NOUN || terms.some(({ end }) => end === verb.first)) return false;
  const before = clauses.findLast(({ verb: other }) => other.first < verb.first && other.form === 'finite');
  if (!before) return false;
  for (let at = before.verb.end; at < verb.first; at++) if (isSeparator(reading, at)) return false;
  return true;
}

/** A gerund behind a conjunction in a clause that belongs to a noun phrase: "patients who responded while receiving". */
function isInside(
  { verb, relation, parent }: Clause,
  clauses: readonly Clause[],
  inner: ReadonlySet<number>,
  reading: Reading,
): boolean {
  const host = parent === null ? undefined : clauses[parent];
  return (
    host !== undefined &&
    (relation === 'adverbial' || relation === 'coordinate') &&
    inner.has(openingOfClause(reading, host)) &&
    (verb.form === 'gerund' || (relation === 'coordinate' && !isSeparator(reading, verb.first - 1)))
  );
}

/** A participle or gerund in front of its noun: "in forced vital capacity", "a neutralising titre". */
const isModifier = (reading: Reading, { verb }: Clause): boolean =>
  verb.first === verb.main &&
  ((isHyphen(reading, verb.main - 1) && isGlued(reading, verb.main)) ||
    (isInline(reading, verb.main) &&
      isOne(reading, verb.main - 1, BEFORE_NOUN) &&
      /(?:ed|ing)$/.test(textOf(reading, verb.main).toLowerCase())));

const STATES: readonly VerbClass[] = [
  'be',
  'become',
  'remain',
  'meet',
  'miss',
  'show',
  'include',
  'designate',
  'measure',
  'have',
];
const AND = list('and or');
/**
 * A form that may be a verb but opens a noun phrase behind a comma, a colon or "and": "…, change in HbA1c and wound
 * healing", "the safety endpoint, solicited reactions within …".
 */
function isNoun(grammar: Grammar, { verb, relation }: Clause, terms: readonly Term[]): boolean {
  const { reading } = grammar;
  if (verb.first !== verb.main || relation === 'relative') return false;
  const starts = verb.first === reading.sentences[reading.sentenceOf[verb.first]!];
  const opens = starts || isSeparator(reading, verb.first - 1) || isOne(reading, verb.first - 1, AND);
  if (!opens || !isInline(reading, verb.main + 1) || reading.tokens.kind[verb.main + 1] === MARK)
    return false;
  const next = grammar.tagOf(verb.main + 1);
  const text = textOf(reading, verb.main).toLowerCase();
  if (/(?:ed|ing)$/.test(text))
    return (
      (next === NOUN || next === ADJ || next === PROPN || next === NUM) &&
      !STATES.some((name) => verb.classes.has(name)) &&
      (starts || terms.some(({ end }) => end < verb.first && verb.first - end <= 3))
    );
  return (
    !/s$/.test(text) &&
    !isWord(reading, verb.main - 1, TO) &&
    verb.form !== 'participle' &&
    verb.form !== 'gerund' &&
    verb.tense !== 'past'
  );
}

const BE = list('is are was were');
const NO = list('no');
const LONGER = list('longer');
const NAMING: readonly VerbClass[] = ['designate', 'appoint', 'rename', 'meet', 'miss', 'keep'];
/** "was sustained virologic response": a form of "be" and a participle in front of its noun. */
function opensNoun({ reading, tagOf }: Grammar, { verb }: Clause): boolean {
  if (!verb.passive || verb.first === verb.main || !/ed$/.test(textOf(reading, verb.main).toLowerCase()))
    return false;
  if (NAMING.some((name) => verb.classes.has(name)) || !isInline(reading, verb.main + 1)) return false;
  const next = reading.tokens.kind[verb.main + 1] === WORD ? tagOf(verb.main + 1) : 0;
  return next === NOUN || next === ADJ || next === PROPN;
}

/** The verbs of a sentence: those that make statements of their own, and the words that open clauses inside a noun phrase. */
export interface Verbs {
  /** verb groups by their first token */
  readonly groups: ReadonlyMap<number, Verb>;
  /** first tokens of clauses that belong to a noun phrase: "patients | who achieved" */
  readonly inner: ReadonlySet<number>;
}

const VERDICTS: readonly VerbClass[] = ['be', 'meet', 'miss'];
/** The colon of a line that opens with a rank: "Primary endpoint: annualised relapse rate"; behind it stands a noun phrase. */
function endOfLabel(reading: Reading, floor: number, terms: readonly Term[]): number {
  const [term] = terms;
  if (!term || term.first - floor > 2) return Number.POSITIVE_INFINITY;
  for (const { end } of terms) {
    const close = isMark(reading, end, CLOSE) ? end + 1 : end;
    if (isMark(reading, close, COLON)) return close;
  }
  return Number.POSITIVE_INFINITY;
}

/** Verbs that tie a measure to a rank though they stand behind a noun they could be a part of: "response rate and survival serve as". */
const TYING: readonly VerbClass[] = [
  'serve',
  'become',
  'remain',
  'drop',
  'swap',
  'replace',
  'promote',
  'demote',
  'add',
  'include',
];
const BEFORE_VERB = new Set([NOUN, PROPN, NUM, ADV, PRON]);
const BEFORE_RANK = list('as among amongst');
const INCLUDING = list('including');
const ALSO = list('also then now further both');
const INCLUDE = list('include comprise');
const BEHIND_VERB = list('to down up as from into in out');

/**
 * Verbs of endpoints that read like nouns: a form in -s with a subject in front and no other verb in its clause, or a
 * base form right before "as" and a rank.
 */
function missedVerbs(
  grammar: Grammar,
  sentence: number,
  terms: readonly Term[],
  known: ReadonlyMap<number, Verb>,
): Verb[] {
  const { reading } = grammar;
  const floor = reading.sentences[sentence]!;
  const limit = reading.sentences[sentence + 1]!;
  if (terms.length === 0) return [];
  const verbs: Verb[] = [];
  const ends = new Set(
    [...known.values()].flatMap(({ first, end }) => [...Array(end - first).keys()].map((at) => first + at)),
  );
  const covered = new Set(
    grammar.clausesOf(sentence).flatMap(({ verb }) => (verb.form === 'nominal' ? [] : [verb.main])),
  );
  let clause = floor;
  for (let at = floor; at < limit; at++) {
    if (isSeparator(reading, at) || ends.has(at)) {
      clause = at + 1;
      continue;
    }
    const closesAside =
      at === clause && at > floor && isMark(reading, at - 1, COMMA) && isOne(reading, at + 1, BEHIND_VERB);
    if ((at === clause && !closesAside) || reading.tokens.kind[at] !== WORD || !isInline(reading, at))
      continue;
    const tag = grammar.tagOf(at);
    // a verb the clauses leave out: "the trial also assessed redness"
    if (
      tag === VERB &&
      !closesAside &&
      isOne(reading, at - 1, ALSO) &&
      !covered.has(at) &&
      !aheadOf(reading, ends, at, limit)
    ) {
      const past = textOf(reading, at).toLowerCase();
      const known = verbClasses.get(lemmaOf(past, (word) => verbClasses.has(word)));
      if (known && /ed$/.test(past) && clause < at) {
        verbs.push(plainVerb(at, at + 1, past, known));
        clause = at + 1;
      }
      continue;
    }
    if (tag !== NOUN && tag !== PROPN && tag !== ADJ && !closesAside) continue;
    if (isHyphen(reading, at - 1) || isHyphen(reading, at + 1)) continue;
    const joined =
      isOne(reading, at - 1, AND) && isMark(reading, at + 1, COMMA) && isMark(reading, at - 2, COMMA);
    if (!closesAside && !joined && !BEFORE_VERB.has(grammar.tagOf(at - 1)) && !isOne(reading, at, INCLUDE))
      continue;
    const form = textOf(reading, at).toLowerCase();
    const tied =
      isOne(reading, at + 1, BEFORE_RANK) && terms.some(({ first }) => first > at && first - at <= 6);
    const third = /[^s]s$/.test(form) && !aheadOf(reading, ends, at, limit);
    if (!tied && !third && !isOne(reading, at, INCLUDE)) continue;
    const base = lemmaOf(form, () => false);
    const particle = `${base} ${textOf(reading, at + 1).toLowerCase()}`;
    const lemma = verbClasses.has(particle) ? particle : base;
    const classes = verbClasses.get(lemma);
    const end = lemma === particle ? at + 2 : at + 1;
    if (
      !classes ||
      (lemma === form && !tied && !(classes.has('include') && terms[0]!.plural)) ||
      !TYING.some((name) => classes.has(name))
    )
      continue;
    verbs.push(plainVerb(at, end, lemma, classes));
    clause = end;
  }
  return verbs;
}

/** A verb group of one word, active and not denied. */
const plainVerb = (first: number, end: number, lemma: string, classes: ReadonlySet<VerbClass>): Verb => ({
  first,
  end,
  lemma,
  classes,
  kind: kindOf(classes),
  negated: false,
  past: false,
  future: false,
  modal: false,
  passive: false,
  bare: true,
});

/** Whether a known verb follows in the same clause. */
function aheadOf(reading: Reading, ends: ReadonlySet<number>, at: number, limit: number): boolean {
  for (let next = at + 1; next < limit; next++) {
    if (ends.has(next)) return true;
    if (isSeparator(reading, next)) return false;
  }
  return false;
}

/** The verb groups of a sentence. */
export function verbsOf(grammar: Grammar, sentence: number, terms: readonly Term[]): Verbs {
  const { reading } = grammar;
  const clauses = grammar.clausesOf(sentence);
  const floor = reading.sentences[sentence]!;
  const found = new Map<number, Verb>();
  const inner = new Set<number>();
  let noun = -1;
  const label = endOfLabel(reading, floor, terms);
  for (const clause of clauses) {
    const { verb } = clause;
    if (verb.first > label && verb.first === verb.main && !VERDICTS.some((name) => verb.classes.has(name)))
      continue;
    if (
      verb.form === 'nominal' ||
      reading.tokens.kind[verb.main] !== WORD ||
      isApostrophe(reading, verb.first)
    )
      continue;
    if (isOne(reading, verb.main, INCLUDING)) continue;
    if (isModifier(reading, clause) || isApostrophe(reading, verb.first - 1)) continue;
    if (isNoun(grammar, clause, terms) || (verb.first === noun + 1 && verb.first === verb.main)) {
      noun = verb.main;
      continue;
    }
    if (isEmbedded(grammar, clause, clauses, terms) || isInside(clause, clauses, inner, reading)) {
      inner.add(openingOfClause(reading, clause));
      continue;
    }
    let first = verb.first;
    if (verb.form === 'infinitive' && reading.tokens.hash[first - 1] === TO) first--;
    while (first > floor && isOne(reading, first - 1, FRONT_ADVERBS) && isInline(reading, first)) first--;
    let end = verb.end;
    // "was non-inferior": the hyphen joins what follows
    if (end > verb.main + 1 && isHyphen(reading, end) && isGlued(reading, end)) end--;
    if (end === verb.main + 1 && isHyphen(reading, end) && isGlued(reading, end) && isGlued(reading, end + 1))
      continue;
    while (end - verb.end < 3 && isOne(reading, end, PARTICLE_AFTER) && isInline(reading, end)) end++;
    if (verb.negated && isOne(reading, end, NO) && isOne(reading, end + 1, LONGER)) end += 2;
    // "is annualized relapse rate": the participle opens what is measured
    const opens = opensNoun(grammar, clause);
    if (opens) {
      end = verb.main;
      while (end > first + 1 && isGlued(reading, end)) end--;
    }
    // "is a secondary endpoint": whatever an ellipsis may stand for
    const linking = opens || isOne(reading, verb.main, BE);
    const term = terms.find((other) => other.first < end && other.first > verb.main);
    if (term) end = term.first;
    let past = verb.tense === 'pluperfect' || reading.tokens.hash[verb.first] === HAD;
    for (let at = first; at < end; at++) past ||= isOne(reading, at, FORMERLY);
    found.set(first, {
      first,
      end,
      lemma: linking ? 'be' : verb.lemma,
      classes: linking ? verbClasses.get('be')! : verb.classes,
      kind: linking ? 'be' : kindOf(verb.classes),
      negated: verb.negated,
      past,
      future: verb.tense === 'future' || (verb.form === 'infinitive' && first < verb.first),
      modal: verb.modal !== null,
      passive: verb.passive && !linking,
      bare: verb.first === verb.main,
    });
  }
  for (const verb of missedVerbs(grammar, sentence, terms, found)) found.set(verb.first, verb);
  return { groups: found, inner };
}
