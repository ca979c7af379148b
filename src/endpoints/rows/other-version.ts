import type { Clause } from '../../grammar/clause.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim, Protocol } from '../claim.js';
import { timedIn } from '../members.js';
import { type Measure, overlaps, type Phrase } from '../phrases.js';
import { referenceOf } from '../pronouns.js';
import { readRank } from '../ranks.js';
import { segmentsOf } from '../segments.js';
import type { Sentence } from '../sentence.js';
import { versionOf } from '../versions.js';
import { phrasesIn, type Slot, sideOf } from './slots.js';

/** How many sentences apart two versions of an endpoint are told. */
const REACH = 2;
const INSTEAD = wordSet('instead');

/** Where clauses that name no rank tell what a study is judged by: the first slot in which there is one. */
const TELLING: readonly { readonly verbs: readonly VerbClass[]; readonly measure: readonly Slot[] }[] = [
  // the trial would have been judged on M · success was to be measured by M
  { verbs: ['read', 'measure', 'evaluate'], measure: ['on', 'by'] },
  // it is now M · this has been M
  { verbs: ['be'], measure: ['complement'] },
];

/** "has since settled on M", "we have turned to M": what is chosen from now on. */
const ADOPTING: ReadonlySet<string> = new Set(['settle', 'turn', 'opt', 'switch', 'decide', 'go over']);
const ADOPTED: readonly Slot[] = ['on', 'to', 'for'];

const isReferred = ({ reading }: Sentence, { subject }: Clause): boolean =>
  subject.length === 1 && referenceOf(reading, { ...subject[0]!, end: subject[0]!.coreEnd }) !== null;

/** A measure that a clause tells without its rank, and whether it speaks of what was named before. */
interface Told {
  readonly measure: Measure;
  readonly isReferred: boolean;
  /** it is what was chosen */
  readonly adopts: boolean;
}

function toldIn(sentence: Sentence): Told[] {
  const { grammar, index, reading } = sentence;
  const byClause = grammar.clausesOf(index).flatMap((clause): Told[] => {
    const { verb } = clause;
    const isInstead = verb.adverbs.some((at) => isOne(reading, at, INSTEAD));
    const row = TELLING.find(({ verbs }) => verbs.some((name) => verb.classes.has(name)));
    const referred = isReferred(sentence, clause);
    if (verb.form !== 'finite' || (row?.verbs[0] === 'be' && !referred)) return [];
    const adopts = ADOPTING.has(verb.lemma) && !verb.negated && verb.modal === null;
    const slots = adopts ? ADOPTED : (row?.measure ?? (isInstead ? (['theme'] as const) : []));
    const slot = slots.find((place) => phrasesIn(sentence, clause, place).length > 0);
    if (!slot) return [];
    if (clause.complement.some(({ kind }) => kind === 'adjective')) return [];
    return sideOf(sentence, clause, slot)
      .measures.filter(({ first }) => readRank(reading, first) === null)
      .map((measure) => ({ measure, isReferred: referred, adopts }));
  });
  const timed = timedIn(sentence)
    .filter((measure) => !byClause.some((told) => overlaps(told.measure, measure)))
    .map((measure) => ({ measure, isReferred: false, adopts: false }));
  return [...byClause, ...timed];
}

const opposite = (protocol: Protocol): Protocol =>
  protocol === null ? null : protocol === 'original' ? 'amended' : 'original';

/**
 * The measure that held or holds a rank in another version of the protocol: "The primary endpoint is now M; under the
 * original protocol it was N.", "Originally the trial had M as its primary endpoint. Under the amendment it has N."
 *
 * @param study the study the sentence speaks of
 */
export function readOtherVersion(
  sentence: Sentence,
  claims: readonly Claim[],
  study: number,
): readonly Claim[] {
  const { index, changes, pieces } = sentence;
  if (!changes) return claims;
  const named = claims.filter(({ measure }) => measure !== null);
  const like = named.findLast(
    (item) => item.role !== 'unspecified' && item.study === study && Math.abs(index - item.sentence) <= REACH,
  );
  if (!like) return claims;
  const fresh = toldIn(sentence).filter(
    (told) => !named.some(({ measure }) => overlaps(measure!, told.measure)),
  );
  const parts: readonly Phrase[] = fresh.length > 0 ? segmentsOf(sentence) : [];
  const found = fresh.flatMap(({ measure, isReferred, adopts }): Claim[] => {
    const part = parts.find(({ first, end }) => first <= measure.first && measure.first < end);
    const said = part ? versionOf(sentence, part, measure) : null;
    const protocol = adopts
      ? 'amended'
      : (said ?? (isReferred && like.sentence < index ? opposite(like.protocol) : null));
    if (!part || !protocol) return [];
    const ranks = pieces.flatMap((piece) =>
      piece.kind === 'term' && piece.first >= part.first && piece.first < part.end ? piece.term.roles : [],
    );
    const { first, end, bracket } = measure;
    const own = { role: ranks[0] ?? like.role, measure: { first, end }, definition: bracket, protocol };
    return [{ ...own, timepoint: null, outcome: null, sentence: index, study, rule: 'version' }];
  });
  if (found.length !== 1) return claims;
  const other = opposite(found[0]!.protocol);
  const known = claims.map((item) =>
    item === like && item.protocol === null ? { ...item, protocol: other } : item,
  );
  return like.sentence > index ? [...found, ...known] : [...known, ...found];
}
