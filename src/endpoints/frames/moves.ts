import type { IntegerSet } from '../../text/integer-set.js';
import { hashOf, isOne, isWord } from '../../text/reading.js';
import type { Draft } from '../claim.js';
import { measuresAfter } from '../measures.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { subjectMeasures } from './apposition.js';
import { changedFromTo, replacesAs, swapped, takesOver } from './exchanges.js';
import { protocolOfVerb } from './predicate.js';
import { drafts, FROM_LINK, type Frame, OF, protocolOfTerm } from './shared.js';

const TO = list('to into on onto in among');
const FROM = list('from of');
const ONTO_RANK = new Set([
  'move',
  'add',
  'drop',
  'become',
  'keep',
  'other',
  'serve',
  'swap',
  'replace',
  'be',
]);

/** The verb a rank belongs to, over "from key secondary to": its index, or -1. */
function movingVerb(sentence: Sentence, index: number): number {
  const { pieces } = sentence;
  for (let at = index - 1, steps = 0; at >= 0 && steps < 7; at--, steps++) {
    const piece = pieces[at]!;
    if (piece.kind === 'verb') return at;
    if (piece.kind === 'connector' || (piece.kind === 'mark' && piece.mark !== ',')) return -1;
  }
  return -1;
}

const NO_OBJECT = list('in at by with on for third second first fourth from');
/** What a moving verb moves: its subject, or its object where it has one. */
function moved(sentence: Sentence, verbIndex: number, link: number): Measure[] {
  const { pieces, reading } = sentence;
  const object = pieces[verbIndex + 1];
  const verb = verbAt(sentence, verbIndex)!;
  if (
    object?.kind === 'phrase' &&
    verbIndex + 1 < link &&
    !verb.passive &&
    !isOne(reading, object.first, NO_OBJECT)
  ) {
    const read = measuresAfter(sentence, verbIndex + 1);
    const found = accept(
      sentence,
      read.measures.map((measure) => cutAtFrom(sentence, measure)),
    );
    if (found.length > 0) return found;
  }
  return [...subjectMeasures(sentence, verbIndex)];
}

const FROM_WORD = hashOf('from');
/** "hand-held dynamometry | from the list (of secondary endpoints)". */
function cutAtFrom({ reading }: Sentence, measure: Measure): Measure {
  for (let at = measure.end - 1; at > Math.max(measure.first, measure.end - 4); at--)
    if (isWord(reading, at, FROM_WORD)) return { ...measure, end: at };
  return measure;
}

const INTO = list('to into');
/** `M has been elevated from key secondary to primary endpoint` · `M is relegated to key secondary` · `sits third in`. */
function movedTo(sentence: Sentence, index: number, term: Term): Draft[] {
  const link = linkOf(sentence, index, TO);
  if (link < 0) return [];
  const verbIndex = movingVerb(sentence, link);
  const verb = verbAt(sentence, verbIndex);
  if (!verb || !ONTO_RANK.has(verb.kind)) return [];
  if (verb.kind === 'other' || verb.kind === 'be' || verb.kind === 'serve') {
    if (!isLink(sentence, link, INTO)) return [];
  }
  const first = firstLink(sentence, verbIndex, index);
  const found = moved(sentence, verbIndex, first);
  const stated = protocolOfTerm(sentence, index);
  return drafts(
    sentence,
    term,
    found,
    'moved-to',
    protocolOfVerb(
      sentence,
      { ...verb, kind: verb.kind === 'keep' || verb.kind === 'be' ? verb.kind : 'move' },
      stated,
    ),
  );
}

/** `from key secondary` in front of `to primary` · `strikes A from the list of secondary endpoints`. */
function movedFrom(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  const link = linkOf(sentence, index, FROM);
  if (link < 0) return [];
  const verbIndex = movingVerb(sentence, link);
  const verb = verbAt(sentence, verbIndex);
  if (
    !verb ||
    !(verb.kind === 'move' || verb.kind === 'drop' || verb.kind === 'add' || verb.kind === 'other')
  )
    return [];
  if (verb.kind === 'other' && !isLink(sentence, link, FROM_LINK)) return [];
  // "first of two key secondary endpoints" names the new rank
  const of = isOne(reading, pieces[link]!.first, OF) && !speaksOfList(sentence, link);
  const found = moved(sentence, verbIndex, firstLink(sentence, verbIndex, index));
  return drafts(
    sentence,
    term,
    found,
    'moved-from',
    of ? protocolOfVerb(sentence, verb, protocolOfTerm(sentence, index)) : 'original',
  );
}

const LISTS = list('list set rank ranks group number category');
const speaksOfList = ({ reading, pieces }: Sentence, link: number): boolean =>
  isOne(reading, pieces[link]!.first - 1, LISTS);

/** The link in front of a term; "to the rank of", "on the list of". */
const linkOf = (sentence: Sentence, index: number, set: IntegerSet): number =>
  isLink(sentence, index - 1, set) && sentence.pieces[index - 1]!.kind === 'link' ? index - 1 : -1;

const firstLink = ({ pieces }: Sentence, verbIndex: number, index: number): number => {
  for (let at = verbIndex + 1; at < index; at++) if (pieces[at]!.kind === 'link') return at;
  return index;
};

const AMONG = list('of among amongst');
/** `Of the secondary endpoints, A and B are kept; C and D are deleted` · `Among …, M improved, whereas neither …`. */
function amongTerm(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  if (
    !isLink(sentence, index - 1, AMONG) ||
    (index > 1 && pieces[index - 2]!.kind !== 'mark') ||
    !isMarkPiece(pieces[index + 1], ',')
  )
    return [];
  const found: Draft[] = [];
  for (let at = index + 2; at < pieces.length; at++) {
    const verb = verbAt(sentence, at);
    if (pieces[at]!.kind === 'term') break;
    if (!verb) continue;
    const { measures, reference } = subjectOf(sentence, at, true);
    if (reference !== null) continue;
    found.push(
      ...drafts(
        sentence,
        term,
        measures,
        'among',
        verb.kind === 'drop' ? 'original' : verb.kind === 'add' ? 'amended' : null,
      ),
    );
  }
  return found;
}

export const moves: readonly Frame[] = [
  { name: 'among', read: amongTerm },
  { name: 'replaces-as', read: replacesAs },
  { name: 'takes-over', read: takesOver },
  { name: 'swapped', read: swapped },
  { name: 'changed-from-to', read: changedFromTo },
  { name: 'moved-to', read: movedTo },
  { name: 'moved-from', read: movedFrom },
];
