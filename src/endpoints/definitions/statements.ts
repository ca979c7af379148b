import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { phrasesIn } from '../../grammar/places.js';
import { COMMA, hashOf, isMark, isOne, isWord } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { overlaps, type Phrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import type { Sentence } from '../sentence.js';
import { isCriterion, isGain, isThreshold } from './criterion.js';
import { definitionOf, endOfDefinition, type Stops } from './opening.js';
import type { Name } from './owners.js';
import { type DefinitionRow, definitionRows, inSlot } from './rows.js';
import { componentsFrom } from './words.js';

/** What the clauses of a sentence say that a measure, or a word of its name, is. */

const FORMS_OF_BE = wordSet('is are was were be been');

/** What a clause defines, and as what; no owner where it is the measure right in front: "M, by which is meant D". */
export interface Statement {
  readonly owner: Name | null;
  readonly definition: Phrase;
  readonly clause: Clause;
  readonly byRank: boolean;
}

/** What is said from a token on, in clauses too, as far as it goes. */
function saidFrom({ reading, limit }: Sentence, first: number, stops: Stops): Phrase | null {
  return definitionOf(reading, { first, end: endOfDefinition(reading, first, limit, stops, true) });
}

/** "which we took to be D", "understood to be D": what a clause says its object is. */
const TAKING: ReadonlySet<string> = new Set(['take', 'understand', 'consider', 'deem', 'mean']);
function takenFor(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { verb, complement, object, parent } = clause;
  const taking = parent === null ? undefined : sentence.grammar.clausesOf(sentence.index)[parent];
  const said = verb.lemma === 'be' ? complement : verb.lemma === 'mean' ? object : null;
  if (!said || verb.form !== 'infinitive' || !taking || !TAKING.has(taking.verb.lemma)) return null;
  const owner = taking.object[0];
  const definition = stretchOf(sentence, said, clause, true, stops);
  return owner && definition ? { owner, definition, clause, byRank: false } : null;
}

/** "success means that the wound has closed", "where durable means lasting D": what stands behind the verb, a clause too. */
function meaning(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { verb, subject, object } = clause;
  const { reading, pieces } = sentence;
  if (verb.lemma !== 'mean' || verb.form !== 'finite' || verb.passive || verb.negated || object.length > 0)
    return null;
  const first = isOne(reading, verb.end, THAT) ? verb.end + 1 : verb.end;
  const definition = saidFrom(sentence, first, stops);
  const front = verb.first - 1;
  const owner = subject[0] ?? {
    first: front,
    end: verb.first,
    coreEnd: verb.first,
    head: front,
    refersTo: null,
  };
  const isNamed = !('kind' in owner) || owner.kind !== 'pronoun';
  return definition && isNamed && !namesRank(pieces, definition)
    ? { owner, definition, clause, byRank: false }
    : null;
}
const THAT = wordSet('that');

/** "a responder being D", "the latter being D": what is said of the words between a comma and the verb. */
function being(sentence: Sentence, clause: Clause, stops: Stops): Statement | null {
  const { reading } = sentence;
  const { verb, complement } = clause;
  if (verb.lemma !== 'be' || verb.form !== 'gerund') return null;
  let first = verb.first;
  while (verb.first - first <= LONGEST_OWNER && !isMark(reading, first - 1, COMMA)) first--;
  const definition = stretchOf(sentence, complement, clause, true, stops);
  if (!definition || first === verb.first || verb.first - first > LONGEST_OWNER) return null;
  const owner = { first, end: verb.first, coreEnd: verb.first, head: verb.first - 1, refersTo: null };
  return { owner, definition, clause, byRank: false };
}
const LONGEST_OWNER = 4;

/** What a slot says, as far as it goes; null where it names a rank: "was judged as a secondary endpoint". */
function stretchOf(
  { reading, limit, pieces }: Sentence,
  phrases: readonly NounPhrase[],
  { verb }: Clause,
  says: boolean,
  stops: Stops,
): Phrase | null {
  const [phrase] = phrases;
  // "any of A, B or C" says more than "any"
  const isPronoun =
    phrase?.kind === 'pronoun' && phrase.first === phrase.head && !isWord(reading, phrase.head + 1, OF);
  if (!phrase || phrase.kind === 'number' || phrase.kind === 'adjective' || isPronoun) return null;
  if (stops.isTime(phrase.first) || (!says && isGain(reading, phrase))) return null;
  const parts = componentsFrom(reading, phrase.head);
  const first = parts < 0 ? phrase.first : parts;
  const close = first < verb.first ? verb.first : limit;
  const end = endOfDefinition(reading, first, close, stops, says);
  const definition = definitionOf(reading, { first, end });
  return definition && namesRank(pieces, definition) ? null : definition;
}

/** "intended as primary endpoint" says what rank it has. */
export const namesRank = (pieces: Sentence['pieces'], definition: Phrase): boolean =>
  pieces.some((piece) => piece.kind === 'term' && overlaps(piece, definition));

/** Whether a participle stands behind a phrase with no other phrase joined in between. */
const isRightBehind = ({ reading }: Sentence, { end }: NounPhrase, { verb }: Clause): boolean =>
  end <= verb.first && verb.first - end <= LONGEST_ASIDE && !within(reading, end, verb.first - 1, JOINED);
const JOINED = wordSet('and or');
/** "M at 12 months, until now a secondary endpoint and measured by D": so many words stand between at most. */
const LONGEST_ASIDE = 12;

/** What a clause says by one row, or null. */
function readRow(sentence: Sentence, clause: Clause, row: DefinitionRow, stops: Stops): Statement | null {
  if (!row.lemmas.has(clause.verb.lemma) || clause.verb.negated) return null;
  if (row.fits && !row.fits(clause, sentence.reading)) return null;
  const asked = row.owner === 'by' || row.owner === 'for';
  const [named, another] = inSlot(clause, row.owner);
  // "A and B were assessed by D": said of several at once
  if (another) return null;
  // "M at Day 28, defined as D"
  const isTime = named !== undefined && clause.verb.form !== 'finite' && stops.isTime(named.first);
  const isNear = isTime || (asked && clause.relation === 'relative');
  const owner = isNear ? null : (named ?? null);
  // "A, B and C as measured by D": of the last alone, which has it right behind
  if (clause.relation === 'participial' && owner && !isRightBehind(sentence, owner, clause)) return null;
  if (!owner && !isNear) return null;
  for (const slot of row.definition) {
    const phrases = inSlot(clause, slot);
    const definition =
      phrases[0] === owner
        ? null
        : (stretchOf(sentence, phrases, clause, row.says, stops) ?? least(sentence, clause, slot, stops));
    if (!definition || (owner && overlaps(owner, definition))) continue;
    if (row.decides?.(clause, sentence.reading) && !decides(sentence, clause, definition)) continue;
    return { owner, definition, clause, byRank: row.byRank === true };
  }
  return null;
}

/** Behind a colon a threshold alone tells: "Relapse: a score of 22 or more". */
const decides = ({ reading }: Sentence, { verb }: Clause, definition: Phrase): boolean =>
  verb.tense === 'none' ? isThreshold(reading, definition) : isCriterion(reading, definition);

/** "was defined as | at least a fourfold rise": a quantity that no preposition attaches. */
function least(sentence: Sentence, { verb }: Clause, slot: string, stops: Stops): Phrase | null {
  const { reading } = sentence;
  if (slot !== 'as' || !isOne(reading, verb.end, AS) || !isOne(reading, verb.end + 1, AT)) return null;
  return saidFrom(sentence, verb.end + 1, stops);
}
const OF = hashOf('of');
const AS = wordSet('as');
const AT = wordSet('at');

/** What is said to be so under a condition: "is considered a responder if", "are in remission when". */
const SAYING: ReadonlySet<string> = new Set(
  'be consider deem regard count class classify qualify rate judge define take record score'.split(' '),
);
const IF = wordSet('if when whenever once provided');
const TRIALS = wordSet('trial study programme program endpoint endpoints hypothesis analysis test');
/** "A patient is a responder if the score has fallen by half": the condition on which something is called by a name. */
function conditional(sentence: Sentence, condition: Clause, stops: Stops): Statement | null {
  const { reading, pieces, grammar, index } = sentence;
  const { relation, parent } = condition;
  if ((relation !== 'conditional' && relation !== 'adverbial') || parent === null) return null;
  const clause = grammar.clausesOf(index)[parent]!;
  const { verb, complement, subject, object } = clause;
  if (!SAYING.has(verb.lemma) || verb.form !== 'finite' || verb.negated) return null;
  const told = verb.passive ? object : subject;
  if (told.some(({ head }) => isOne(reading, head, TRIALS))) return null;
  const owner = complement.at(-1) ?? phrasesIn(clause, 'as')[0] ?? phrasesIn(clause, 'in')[0];
  const opener = isOne(reading, condition.first, IF) ? condition.first : condition.first - 1;
  if (!owner || owner.end > opener || !isOne(reading, opener, IF) || namesRank(pieces, owner)) return null;
  const definition = saidFrom(sentence, opener + 1, stops);
  return definition && !namesRank(pieces, definition) ? { owner, definition, clause, byRank: false } : null;
}

/** "To count as a responder, a patient must …": what is asked of somebody to be called by a name. */
function asked(sentence: Sentence, stops: Stops): Statement | null {
  const { reading, floor, limit, pieces, grammar, index } = sentence;
  const [clause] = grammar.clausesOf(index);
  if (!clause || !isOne(reading, floor, PURPOSE)) return null;
  for (let at = floor + 1; at < Math.min(limit, floor + LONGEST_PURPOSE); at++) {
    if (!isOne(reading, at, COUNTING) || !isOne(reading, at + 1, AS)) continue;
    let comma = at + 2;
    while (comma < limit && comma - at < LONGEST_PURPOSE && !isMark(reading, comma, COMMA)) comma++;
    if (!isMark(reading, comma, COMMA)) return null;
    const owner = { first: at + 2, end: comma, coreEnd: comma, head: comma - 1, refersTo: null };
    const definition = saidFrom(sentence, comma + 1, stops);
    return definition && !namesRank(pieces, definition) ? { owner, definition, clause, byRank: false } : null;
  }
  return null;
}
const PURPOSE = wordSet('to for');
const COUNTING = wordSet('count counted qualify classed considered regarded rated recorded');
const LONGEST_PURPOSE = 12;

/** What the clauses of a sentence define. */
export function statementsOf(sentence: Sentence, stops: Stops): Statement[] {
  const purpose = asked(sentence, stops);
  if (purpose) return [purpose];
  return sentence.grammar.clausesOf(sentence.index).flatMap((clause) => {
    // "as were A and B": the verb is that of another clause
    if (clause.verb.lemma !== 'be' && isOne(sentence.reading, clause.verb.main, FORMS_OF_BE)) return [];
    const told =
      takenFor(sentence, clause, stops) ??
      being(sentence, clause, stops) ??
      meaning(sentence, clause, stops) ??
      conditional(sentence, clause, stops);
    if (told) return [told];
    for (const row of definitionRows) {
      const found = readRow(sentence, clause, row, stops);
      if (found) return [found];
    }
    return [];
  });
}
