import { readChunks } from './chunks.js';
import type { Clause } from './clause.js';
import { buildClauses } from './clause-builder.js';
import type { ClauseNode, PhraseNode } from './node.js';
import { nominalClause } from './nominal.js';
import type { NounPhrase } from './phrase.js';
import { PhraseReader } from './phrase-reader.js';
import type { ReadSentence } from './references.js';
import type { TaggedSentence } from './sentence.js';

/** A sentence read: its clauses by their verbs, its outermost phrases in text order. */
export interface ParsedSentence {
  readonly clauses: readonly Clause[];
  readonly phrases: readonly NounPhrase[];
}

/** How many clauses back the one is looked for that a noun of action stands in. */
const NEAR = 8;
/** Brackets within brackets are read so deep. */
const DEEPEST = 3;

interface Parsed {
  readonly clauses: readonly ClauseNode[];
  readonly phrases: readonly PhraseNode[];
}

function parseChunks(
  sentence: TaggedSentence,
  chunks: ReturnType<typeof readChunks>,
  antecedent: PhraseNode | null,
  depth: number,
): Parsed {
  const reader = new PhraseReader(sentence, chunks);
  reader.read();
  const clauses = buildClauses(sentence, reader.items, antecedent);
  const { phrases, brackets } = reader;
  if (depth === DEEPEST || brackets.length === 0) return { clauses, phrases };
  const inner = brackets.map(({ from, to, phrase }) =>
    parseChunks(sentence, chunks.slice(from, to), phrase, depth + 1),
  );
  return {
    clauses: [...clauses, ...inner.flatMap((parsed) => parsed.clauses)],
    phrases: [...phrases, ...inner.flatMap((parsed) => parsed.phrases)],
  };
}

/** A list in order; most are as they were read, and sorting those takes longer than looking at them. */
function inOrder<T>(list: readonly T[], compare: (left: T, right: T) => number): readonly T[] {
  for (let index = 1; index < list.length; index++)
    if (compare(list[index - 1]!, list[index]!) > 0) return list.toSorted(compare);
  return list;
}

/** Adds the clauses that nouns of action give, each under the clause it stands in; the phrases are in text order. */
function withNominals(sentence: TaggedSentence, { clauses, phrases }: Parsed): readonly ClauseNode[] {
  const ordered = inOrder(clauses, byFirst);
  let begun = 0;
  const nominal: ClauseNode[] = [];
  for (const phrase of phrases) {
    while (begun < ordered.length && ordered[begun]!.first <= phrase.first) begun++;
    let around = begun - 1;
    while (around >= Math.max(0, begun - NEAR) && phrase.first >= ordered[around]!.end) around--;
    const parent = around >= Math.max(0, begun - NEAR) ? ordered[around]! : null;
    const clause = nominalClause(sentence, phrase, parent);
    if (clause) nominal.push(clause);
  }
  return inOrder(nominal.length > 0 ? [...clauses, ...nominal] : clauses, byVerb);
}
const byFirst = (left: ClauseNode, right: ClauseNode): number => left.first - right.first;
const byVerb = (left: ClauseNode, right: ClauseNode): number => left.verb.main - right.verb.main;
const outermostFirst = (left: PhraseNode, right: PhraseNode): number =>
  left.first - right.first || right.end - left.end;

/** Parses a tagged sentence; what its references stand for is left open. */
export function readSentence(sentence: TaggedSentence): ReadSentence {
  const parsed = parseChunks(sentence, readChunks(sentence), null, 0);
  const phrases = inOrder(parsed.phrases, outermostFirst);
  return { sentence, phrases, clauses: withNominals(sentence, { clauses: parsed.clauses, phrases }) };
}

/** Numbers the clauses and names their parents by number; property by property, which a spread takes long for. */
function numbered(nodes: readonly ClauseNode[]): Clause[] {
  const indexOf = new Map<ClauseNode, number>();
  for (const [index, node] of nodes.entries()) indexOf.set(node, index);
  return nodes.map((node, index) => ({
    index,
    sentence: node.sentence,
    first: node.first,
    end: node.end,
    verb: node.verb,
    subject: node.subject,
    object: node.object,
    complement: node.complement,
    adjective: node.adjective,
    by: node.by,
    parent: node.parent ? (indexOf.get(node.parent) ?? null) : null,
    relation: node.relation,
    borrowed: node.borrowed,
  }));
}

/** What of a sentence is shown: clauses with numbers, and the phrases that lie in no other. */
export function showSentence({ sentence, clauses, phrases }: ReadSentence): ParsedSentence {
  let covered = sentence.first;
  const outermost = phrases.filter(({ first, end }) => {
    if (first < covered) return false;
    covered = end;
    return true;
  });
  return { clauses: numbered(clauses), phrases: outermost };
}
