import { hashOf } from '../text/reading.js';
import type { VerbGroup } from './clause.js';
import type { ClauseState } from './clause-state.js';
import { colonVerb } from './colon-verb.js';
import { COPULAS } from './copulas.js';
import { phraseOf } from './cores.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { attach, type ClauseNode, type PhraseNode } from './node.js';
import { POSSIBLE } from './outlook.js';
import { INVERTED, PREDICATIVE, SAYING } from './verb-sets.js';

type PrepositionalItem = Extract<Item, { kind: 'prepositional' }>;

const WHAT = hashOf('what');

/** So many phrases may what follows belong to. */
const LONGEST_TRAIL = 16;
/** Prepositions that say what the phrase before them is made of. */
const OF_MEMBERS = new Set(['including', 'such as', 'excluding', 'except', 'like']);

/**
 * Takes phrases without a preposition: a subject, an object, a complement, or the subject of a clause that opens.
 *
 * @param likelihood how likely a finite verb stands right behind, as `outlook.ts` says
 */
export function takeGroup(state: ClauseState, phrases: readonly PhraseNode[], likelihood: number): void {
  const { top } = state;
  const isSubject = likelihood > 0 && !isObject(state, likelihood);
  if (state.colon && !isSubject && state.outer) {
    takeBehindColon(state, phrases);
    return;
  }
  if (!top.clause) top.pending = phrases;
  else if (takesGapped(state, phrases)) return;
  else if (isSubject) openClauseFor(state, phrases);
  else if (top.takesObjects) place(state, top, phrases);
  state.remember(phrases);
  state.trail = [...phrases];
}

/** Whether a phrase right behind a verb is its object though a verb follows: that one is a participle, or has a subject already. */
function isObject(state: ClauseState, likelihood: number): boolean {
  const { clause, takesObjects } = state.top;
  if (!clause || !takesObjects || state.previous !== 'verb') return false;
  if (state.isSubjectWaiting()) return true;
  return likelihood === POSSIBLE && !SAYING.some((name) => clause.verb.classes.has(name));
}

/**
 * "A is the primary endpoint, and B a secondary one": behind the last of two joined complements a phrase without its
 * own connection makes that one the subject of the same verb, left out.
 */
function takesGapped(state: ClauseState, phrases: readonly PhraseNode[]): boolean {
  const { clause } = state.top;
  if (!clause || !COPULAS.has(clause.verb.lemma) || state.previous !== 'group') return false;
  const subject = takeLastJoined(clause.complement);
  if (!subject) return false;
  clause.end = clause.complement.at(-1)!.end;
  const { verb } = clause;
  state.push('coordinate', clause);
  state.begin(state.top, verb, [subject], false).complement.push(...phrases);
  state.remember(phrases);
  state.trail = [...phrases];
  return true;
}

/** Takes the last of several joined phrases out of a list, or out of what is attached to its last phrase. */
function takeLastJoined(phrases: PhraseNode[]): PhraseNode | null {
  const last = phrases.at(-1);
  if (!last) return null;
  if (phrases.length > 1 && last.group >= 0 && last.group === phrases.at(-2)!.group) return phrases.pop()!;
  for (const attached of last.by.values()) {
    if (attached.at(-1)!.end !== last.end) continue;
    const taken = takeLastJoined(attached);
    if (taken) last.end = last.reach = attached.at(-1)!.end;
    return taken;
  }
  return null;
}

/** "Primary endpoint: M" says what "the primary endpoint is M" says; behind a clause it says what its last phrase is. */
function takeBehindColon(state: ClauseState, phrases: readonly PhraseNode[]): void {
  const { top } = state;
  if (top.clause) {
    if (top.clause.verb.main === state.colon) place(state, top, phrases);
    else state.outer!.appositions.push(...phrases);
  } else if (top.pending && !state.isBracket) {
    state.begin(top, colonVerb(state.colon), top.pending, false);
    place(state, top, phrases);
  }
  state.remember(phrases);
  state.trail = [...phrases];
}

/** A subject behind a finished verb opens a clause: what was said, what is joined, or a relative clause without pronoun. */
function openClauseFor(state: ClauseState, phrases: readonly PhraseNode[]): void {
  const { top } = state;
  const { clause } = top;
  if (COPULAS.has(clause!.verb.lemma) && state.sentence.is(top.printed[0]?.first ?? -1, WHAT)) {
    place(state, top, phrases);
    return;
  }
  const said = clause!.object.length === 0 && clause!.complement.length === 0 && top.takesObjects;
  if (state.previous === 'verb' && said) state.push('that', clause);
  else if (top.takesObjects && state.previous === 'group' && phrases[0]!.kind === 'pronoun') {
    state.push('relative', clause);
    state.top.antecedent = state.outer;
  } else {
    const joined = state.previous === 'join';
    const { relation, parent } = top;
    if (!joined || (relation !== 'that' && relation !== 'conditional' && relation !== 'adverbial'))
      state.restart();
    else {
      state.stack.pop();
      state.push(relation, parent);
    }
  }
  state.top.pending = phrases;
}

/** Puts phrases behind a verb where they belong. */
function place(state: ClauseState, { clause }: Frame, phrases: readonly PhraseNode[]): void {
  const { verb, subject } = clause!;
  if (subject.length === 0 && !clause!.borrowed && !verb.passive && isInverted(verb, state.previous)) {
    clause!.subject.push(...phrases);
    state.top.printed = phrases;
  } else if (!COPULAS.has(verb.lemma) && state.sentence.isDay(phrases[0]!)) attach(clause!, 'on', phrases);
  else if (COPULAS.has(verb.lemma)) clause!.complement.push(...phrases);
  else if (verb.passive && clause!.object.length > 0) clause!.complement.push(...phrases);
  else placeObject(state, clause!, phrases);
  clause!.end = Math.max(clause!.end, phrases.at(-1)!.end);
}

/** Gives a verb its object, and the verbs it is joined to the same: "offered, placed and sold X". */
function placeObject(state: ClauseState, clause: ClauseNode, phrases: readonly PhraseNode[]): void {
  if (clause.object.length === 0)
    for (
      let before = state.sharing.get(clause);
      before && before.object.length === 0;
      before = state.sharing.get(before)
    )
      before.object.push(...phrases);
  clause.object.push(...phrases);
}

/** Takes phrases with their preposition: to the open clause, the subject that waits, or the clause to come. */
export function takePrepositional(
  state: ClauseState,
  { preposition, phrases, end }: PrepositionalItem,
): void {
  const { top } = state;
  const ofMembers = OF_MEMBERS.has(preposition) && state.outer;
  if (ofMembers) attach(state.outer!, preposition, phrases);
  if (top.clause) {
    attach(top.clause, preposition, phrases);
    if (
      preposition === 'by' &&
      top.clause.verb.passive &&
      top.clause.subject.length === 0 &&
      isAgent(state, phrases)
    )
      top.clause.subject.push(...phrases);
    top.clause.end = Math.max(top.clause.end, end);
  } else if (top.pending && state.previous !== 'comma') {
    if (!ofMembers) attach(top.pending.at(-1)!, preposition, phrases);
    top.pending.at(-1)!.end = end;
  } else if (!ofMembers) top.fronted.push([preposition, phrases]);
  for (const phrase of state.trail) phrase.reach = Math.max(phrase.reach, end);
  if (state.trail.length < LONGEST_TRAIL) state.trail.push(...phrases);
  // "pain at Week 12, which": what is assessed rather than when
  const isWhen = state.previous === 'group' && phrases.every((phrase) => state.sentence.isTime(phrase));
  state.remember(phrases, isWhen ? state.outer : null);
}

/** Whether "by" names who acts rather than when or how. */
function isAgent(state: ClauseState, [phrase]: readonly PhraseNode[]): boolean {
  return phrase!.kind !== 'number' && phrase!.kind !== 'gerund' && !state.sentence.isTime(phrase!);
}

/** Takes adjectives behind a verb that says what something is; tokens `first` up to `end`. */
export function takeAdjective(state: ClauseState, first: number, end: number): void {
  const { clause, takesObjects } = state.top;
  if (!clause || !takesObjects || !PREDICATIVE.has(clause.verb.lemma)) return;
  if (clause.adjective < 0) clause.adjective = end - 1;
  clause.complement.push(phraseOf(state.sentence, first, end, end - 1, 'adjective'));
  clause.end = Math.max(clause.end, end);
}

const isInverted = ({ lemma, form }: VerbGroup, previous: Item['kind'] | null): boolean =>
  form === 'finite' && previous === 'verb' && INVERTED.has(lemma);
