import { isOne } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Draft } from '../claim.js';
import { cutList } from '../measure-list.js';
import { measuresBefore } from '../measures.js';
import { isMember } from '../members.js';
import { accept, isLink, isMarkPiece, type Sentence, verbAt, WHICH } from '../sentence.js';
import type { Term } from '../terms.js';
import { behindTerm } from './behind-term.js';
import { drafts, protocolOfTerm } from './shared.js';

const PREPOSITIONS = list('on for in with regarding concerning upon as to at about');
const OPENING = list('and but while whereas although though');
const STUDIES = list(
  'study studies trial trials patients subjects adults people children population analysis',
);

/**
 * `On M, the primary endpoint, the drug did no better`: what a preposition sets in front of a clause, with its rank
 * beside it. Refuses "In adults, the primary endpoint, M, was met", where the clause is about the rank.
 */
export function fronted(sentence: Sentence, index: number, term: Term): Draft[] {
  const { reading, pieces } = sentence;
  if (!isMarkPiece(pieces[index - 1], ',') || pieces[index - 2]?.kind !== 'phrase') return [];
  const close = behindTerm(sentence, index);
  const subject = isMarkPiece(pieces[close], ',') ? pieces[close + 1] : undefined;
  if (subject?.kind !== 'phrase' || !verbAt(sentence, close + 2)) return [];
  const { first: start, end } = pieces[index - 2]!;
  const isApart = isLink(sentence, index - 3, PREPOSITIONS);
  const opener = pieces[isApart ? index - 4 : index - 3];
  const opens =
    opener === undefined ||
    opener.kind === 'mark' ||
    (opener.kind === 'connector' && isOne(reading, opener.first, OPENING));
  if (!opens) return [];
  let first = isOne(reading, start, OPENING) ? start + 1 : start;
  if (!isApart && !isOne(reading, first, PREPOSITIONS)) return [];
  while (first < end && isOne(reading, first, PREPOSITIONS)) first++;
  for (let at = first; at < end; at++) if (isOne(reading, at, STUDIES)) return [];
  const found = accept(sentence, cutList(reading, { first, end })).filter((measure) =>
    isMember(sentence, measure),
  );
  return drafts(sentence, term, found, 'apposition-before', protocolOfTerm(sentence, index));
}

const AS = list('as');
/** Behind a verb that a preposition goes with: "which we had agreed | upon as the primary endpoint". */
const LONGEST_TAIL = 2;

/**
 * `M, which the protocol lists as a secondary endpoint,`: a relative clause whose object stands in front of it.
 * Refuses "a trial which has M as its primary endpoint".
 */
export function relativeAs(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  if (!isLink(sentence, index - 1, AS)) return [];
  let which = index - 2;
  while (pieces[which]?.kind === 'phrase' || pieces[which]?.kind === 'verb') which--;
  if (index - which > 5 || !isLink(sentence, which, WHICH)) return [];
  const inner = pieces.slice(which + 1, index - 1);
  const isSubject = inner[0]?.kind === 'phrase' && inner[0].end - inner[0].first > 0;
  const last = inner.at(-1);
  // what is chosen stands behind the verb: "which the sponsor ran with M as …"
  const hasObject = inner.length > 2 && last?.kind === 'phrase' && last.end - last.first > LONGEST_TAIL - 1;
  if (!isSubject || hasObject) return [];
  const front = isMarkPiece(pieces[which - 1], ',', '-') ? which - 1 : which;
  const found = accept(sentence, measuresBefore(sentence, front, term.plural)).filter((measure) =>
    isMember(sentence, measure),
  );
  return drafts(sentence, term, found, 'as-rank', protocolOfTerm(sentence, index));
}
