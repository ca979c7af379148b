import { hashOf, words, wordTable } from '../text/reading.js';
import type { ClauseNode, PhraseNode } from './node.js';
import type { TaggedSentence } from './sentence.js';
import { ADJ, NUM } from './tags.js';

/** A sentence as parsed, with all its phrases, the inner ones included. */
export interface ReadSentence {
  readonly sentence: TaggedSentence;
  readonly clauses: readonly ClauseNode[];
  /** in text order */
  readonly phrases: readonly PhraseNode[];
}

/** A sentence that a reference may reach, parsed when it is looked into. */
export interface Reachable {
  /** its tokens, half open */
  readonly first: number;
  readonly limit: number;
  read(): ReadSentence;
}

/** How many sentences back a reference reaches, and how many phrases or clauses of a sentence. */
export const REACH = 3;
const NEAR = 64;

/** The last phrases of a sentence that end in front of a token, in text order; not more than `NEAR`. */
function phrasesBefore({ phrases }: ReadSentence, at: number): readonly PhraseNode[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return phrases.slice(Math.max(0, low - NEAR), low).filter(({ end }) => end <= at);
}

/** The clauses of a sentence whose verbs stand in front of a token, the last first; not more than `NEAR`. */
export function clausesBefore({ clauses }: ReadSentence, at: number): readonly ClauseNode[] {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.verb.main < at) low = middle + 1;
    else high = middle;
  }
  return clauses.slice(Math.max(0, low - NEAR), low).reverse();
}

/** What a reference asks for. */
type Wanted =
  | { readonly kind: 'one' | 'person' | 'several' | 'pair' | 'first' | 'last' }
  | { readonly kind: 'nth' | 'count'; readonly number: number }
  | { readonly kind: 'others'; readonly number: number }
  | { readonly kind: 'noun' };

const PRONOUNS = wordTable<Wanted>({
  it: { kind: 'one' },
  this: { kind: 'one' },
  he: { kind: 'person' },
  she: { kind: 'person' },
  him: { kind: 'person' },
  they: { kind: 'several' },
  them: { kind: 'several' },
  these: { kind: 'several' },
  those: { kind: 'several' },
  both: { kind: 'pair' },
  neither: { kind: 'pair' },
  either: { kind: 'pair' },
});
const ORDINALS = wordTable({ first: 1, second: 2, third: 3, fourth: 4, fifth: 5 });
const NUMBERS = wordTable({ two: 2, three: 3, four: 4, five: 5, six: 6 });
const FORMER = hashOf('former');
const LATTER = hashOf('latter');
const OTHERS = words('other', 'others', 'remaining', 'rest');
const DEFINITE = words('the', 'these', 'those', 'this', 'that', 'both', 'all', 'neither', 'either', 'such');
const PAIRS = words('both', 'neither', 'either');
const PLURAL = words('these', 'those');

/** What a phrase refers to by its words alone, or null where it names its thing itself. */
function wantedBy(sentence: TaggedSentence, phrase: PhraseNode): Wanted | null {
  const { first, coreEnd, head, kind, by } = phrase;
  if (by.size > 0 || coreEnd - first > 4) return null;
  const opening = sentence.hash(first);
  if (coreEnd === first + 1) return kind === 'pronoun' ? (PRONOUNS.get(opening) ?? null) : null;
  if (!DEFINITE.has(opening)) return null;
  let wanted = null as Wanted | null;
  for (let at = first + 1; at < coreEnd; at++) {
    const hash = sentence.hash(at);
    const ordinal = ORDINALS.get(hash);
    const number = NUMBERS.get(hash);
    if (hash === FORMER) wanted = { kind: 'first' };
    else if (hash === LATTER) wanted = { kind: 'last' };
    else if (OTHERS.has(hash)) wanted = { kind: 'others', number: 0 };
    else if (ordinal) wanted = { kind: 'nth', number: ordinal };
    else if (number)
      wanted = wanted?.kind === 'others' ? { kind: 'others', number } : { kind: 'count', number };
    else if (at !== head || sentence.tag(at) === ADJ || sentence.tag(at) === NUM) return null;
  }
  // "the former primary endpoint" says what it is, "the former" and "the former endpoint" what was said before
  if (wanted) return wanted;
  if (PAIRS.has(opening)) return { kind: 'pair' };
  return PLURAL.has(opening) ? { kind: 'several' } : { kind: 'noun' };
}

/** Members of the last coordination in front of a token that has at least, or exactly, so many. */
function lastGroup(
  before: readonly Reachable[],
  at: number,
  fits: (size: number) => boolean,
): readonly PhraseNode[] {
  for (const sentence of before) {
    const phrases = phrasesBefore(sentence.read(), at);
    const tried = new Set<number>();
    for (let index = phrases.length - 1; index >= 0; index--) {
      const { group } = phrases[index]!;
      if (group < 0 || tried.has(group)) continue;
      tried.add(group);
      const members = phrases.filter((phrase) => phrase.group === group);
      if (fits(members.length)) return members;
    }
  }
  return [];
}

/** The subjects as printed of the clauses in front of a token, the last first. */
function* subjectsBefore(before: readonly Reachable[], at: number): Generator<readonly PhraseNode[]> {
  for (const sentence of before)
    for (const { verb, relation, subject, object } of clausesBefore(sentence.read(), at)) {
      const printed = verb.passive ? object : subject;
      if (relation !== 'nominal' && printed.length > 0 && printed.at(-1)!.end <= at) yield printed;
    }
}

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | null {
  for (const item of items) if (fits(item)) return item;
  return null;
}

const isPronoun = ({ kind }: PhraseNode): boolean => kind === 'pronoun';

/** The last phrase with the same head noun that says more than this one: "the endpoint" behind "the primary endpoint of pain". */
function sameNoun(
  sentence: TaggedSentence,
  phrase: PhraseNode,
  before: readonly Reachable[],
): readonly PhraseNode[] {
  const hash = sentence.hash(phrase.head);
  for (const reachable of before) {
    // a sentence without the noun need not be parsed
    if (!sentence.standsBetween(hash, reachable.first, Math.min(reachable.limit, phrase.first))) continue;
    for (const other of phrasesBefore(reachable.read(), phrase.first).toReversed()) {
      if (sentence.hashOf(other.head) !== hash) continue;
      const isFuller = other.coreEnd - other.first > phrase.coreEnd - phrase.first;
      if (isFuller || other.by.size > 0 || other.appositions.length > 0) return [other];
    }
  }
  return [];
}

function resolve(
  sentence: TaggedSentence,
  phrase: PhraseNode,
  wanted: Wanted,
  before: readonly Reachable[],
): readonly PhraseNode[] {
  const { first } = phrase;
  switch (wanted.kind) {
    case 'one':
      return (
        firstOf(
          subjectsBefore(before, first),
          (subject) => subject.length === 1 && !isPronoun(subject[0]!),
        ) ?? []
      );
    case 'person':
      return firstOf(subjectsBefore(before, first), ([subject]) => subject!.kind === 'name') ?? [];
    case 'several': {
      const group = lastGroup(before, first, (size) => size > 1);
      if (group.length > 0) return group;
      const plural = ([subject]: readonly PhraseNode[]) =>
        !isPronoun(subject!) && !sentence.isSingular(subject!);
      return firstOf(subjectsBefore(before, first), plural) ?? [];
    }
    case 'pair':
      return lastGroup(before, first, (size) => size === 2);
    case 'count':
      return lastGroup(before, first, (size) => size === wanted.number);
    case 'first':
      return lastGroup(before, first, (size) => size > 1).slice(0, 1);
    case 'last':
      return lastGroup(before, first, (size) => size > 1).slice(-1);
    case 'nth': {
      const members = lastGroup(before, first, (size) => size >= wanted.number);
      return members.slice(wanted.number - 1, wanted.number);
    }
    case 'others': {
      const members = lastGroup(before, first, (size) => size > Math.max(1, wanted.number));
      const named = membersNamedSince(sentence, members, before, first);
      const rest = members.filter((member) => !named.has(member));
      return named.size > 0 && (wanted.number === 0 || rest.length === wanted.number) ? rest : [];
    }
    default:
      return sameNoun(sentence, phrase, before);
  }
}

/** Members of a coordination that were named again behind it. */
function membersNamedSince(
  sentence: TaggedSentence,
  members: readonly PhraseNode[],
  before: readonly Reachable[],
  at: number,
): ReadonlySet<PhraseNode> {
  const end = members.at(-1)?.end ?? at;
  const since = before
    .filter(({ limit }) => limit > end)
    .flatMap((reachable) => phrasesBefore(reachable.read(), at).filter(({ first }) => first >= end));
  const heads = new Set(since.map(({ head }) => sentence.hashOf(head)));
  return new Set(members.filter(({ head }) => heads.has(sentence.hashOf(head))));
}

/** A phrase that refers, and what it asks for. */
export interface Referring {
  readonly phrase: PhraseNode;
  readonly wanted: Wanted;
}

/** The phrases of a sentence that refer by their words alone. */
export function referringIn({ sentence, phrases }: ReadSentence): readonly Referring[] {
  const found: Referring[] = [];
  for (const phrase of phrases) {
    const wanted = wantedBy(sentence, phrase);
    if (wanted) found.push({ phrase, wanted });
  }
  return found;
}

/**
 * What the references of a sentence stand for, by the phrases that refer; nothing for those that name their thing.
 *
 * @param read the sentence
 * @param referring its phrases that refer
 * @param context the sentence itself and those in front of it, the nearest first
 */
export function referencesIn(
  { sentence }: ReadSentence,
  referring: readonly Referring[],
  context: readonly Reachable[],
): ReadonlyMap<PhraseNode, readonly PhraseNode[]> {
  const found = new Map<PhraseNode, readonly PhraseNode[]>();
  for (const { phrase, wanted } of referring) {
    const meant = resolve(sentence, phrase, wanted, context);
    if (meant.length > 0 || wanted.kind !== 'noun') found.set(phrase, meant);
  }
  return found;
}
