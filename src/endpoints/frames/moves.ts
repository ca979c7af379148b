import { hashOf, isOne, isWord } from '../../text/reading.js';
import type { Draft } from '../claim.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, measuresAfter, type Sentence, subjectOf, verbAt } from '../sentence.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { subjectMeasures } from './apposition.js';
import { protocolOfVerb } from './predicate.js';
import { drafts, type Frame, protocolOfTerm } from './shared.js';

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

/** What a moving verb moves: its subject, or its object where it has one. */
function moved(sentence: Sentence, verbIndex: number, link: number): Measure[] {
  const { pieces, reading } = sentence;
  const object = pieces[verbIndex + 1];
  const verb = verbAt(sentence, verbIndex)!;
  if (
    object?.kind === 'phrase' &&
    verbIndex + 1 < link &&
    !verb.passive &&
    !isOne(reading, object.first, list('in at by with on for third second first fourth from'))
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

/** `M has been elevated from key secondary to primary endpoint` · `M is relegated to key secondary` · `sits third in`. */
function movedTo(sentence: Sentence, index: number, term: Term): Draft[] {
  const link = linkOf(sentence, index, TO);
  if (link < 0) return [];
  const verbIndex = movingVerb(sentence, link);
  const verb = verbAt(sentence, verbIndex);
  if (!verb || !ONTO_RANK.has(verb.kind)) return [];
  if (verb.kind === 'other' || verb.kind === 'be' || verb.kind === 'serve') {
    if (!isLink(sentence, link, list('to into'))) return [];
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
  if (verb.kind === 'other' && !isLink(sentence, link, list('from'))) return [];
  // "first of two key secondary endpoints" names the new rank
  const of = isOne(reading, pieces[link]!.first, list('of')) && !speaksOfList(sentence, link);
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
const linkOf = (sentence: Sentence, index: number, set: ReadonlySet<number>): number =>
  isLink(sentence, index - 1, set) && sentence.pieces[index - 1]!.kind === 'link' ? index - 1 : -1;

const firstLink = ({ pieces }: Sentence, verbIndex: number, index: number): number => {
  for (let at = verbIndex + 1; at < index; at++) if (pieces[at]!.kind === 'link') return at;
  return index;
};

/** `swaps the original primary endpoint, A, for B` · `replaces the primary endpoint of A with B`. */
function swapped(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  const verb = verbAt(sentence, index - 1);
  if (!verb || !(verb.kind === 'swap' || verb.kind === 'replace') || verb.passive) return [];
  let next = index + 1;
  if (isMarkPiece(pieces[next], ',', '-')) next++;
  const of = pieces[next];
  if (of?.kind !== 'phrase') return [];
  const old = accept(
    sentence,
    measuresAfter(sentence, next).measures.map((measure) =>
      isOne(reading, measure.first, list('of')) ? { ...measure, first: measure.first + 1 } : measure,
    ),
  );
  const cut = old.map((measure) => cutAtWord(sentence, measure, list('for with by')));
  if (old.length === 0) return [];
  let rest = next + 1;
  while (
    rest < pieces.length &&
    (isMarkPiece(pieces[rest], ',', '-') || isLink(sentence, rest, list('with by')))
  )
    rest++;
  const split =
    old[0]!.end > cut[0]!.end
      ? [{ first: cut[0]!.end + 1, end: old[0]!.end, bracket: null }]
      : measuresAfter(sentence, rest).measures;
  const after = accept(
    sentence,
    split
      .map((measure) =>
        isOne(reading, measure.first, list('for with by'))
          ? { ...measure, first: measure.first + 1 }
          : measure,
      )
      .map((measure) => trimArticle(sentence, measure)),
  ).slice(0, 1);
  return [
    ...drafts(sentence, term, cut.slice(0, 1), 'swapped', 'original'),
    ...drafts(sentence, term, after, 'swapped', 'amended'),
  ];
}

const trimArticle = ({ reading }: Sentence, measure: Measure): Measure =>
  isOne(reading, measure.first, list('the a an')) ? { ...measure, first: measure.first + 1 } : measure;

function cutAtWord({ reading }: Sentence, measure: Measure, set: ReadonlySet<number>): Measure {
  for (let at = measure.first + 1; at < measure.end - 1; at++)
    if (isOne(reading, at, set)) return { ...measure, end: at };
  return measure;
}

/** `the primary endpoint changes from A to B`. */
function changedFromTo(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  for (let at = index + 1; at < Math.min(pieces.length, index + 9); at++) {
    const verb = verbAt(sentence, at);
    if (!verb || !(verb.kind === 'change' || verb.kind === 'move' || verb.kind === 'replace')) continue;
    const phrase = pieces[at + 1];
    if (phrase?.kind !== 'phrase' || !isOne(reading, phrase.first, list('from'))) return [];
    const to = lastWord(sentence, phrase.first + 1, phrase.end, hashOf('to'));
    if (to < 0) return [];
    const old = accept(
      sentence,
      [{ first: phrase.first + 1, end: to, bracket: null }].map((measure) => trimArticle(sentence, measure)),
    );
    const next = accept(sentence, [trimArticle(sentence, { first: to + 1, end: phrase.end, bracket: null })]);
    if (old.length === 0 || next.length === 0) return [];
    return [
      ...drafts(sentence, term, old, 'changed-from-to', 'original'),
      ...drafts(sentence, term, next, 'changed-from-to', 'amended'),
    ];
  }
  return [];
}

const lastWord = ({ reading }: Sentence, from: number, to: number, hash: number): number => {
  for (let at = from; at < to; at++) if (isWord(reading, at, hash)) return at;
  return -1;
};

/** `A replaces B as the primary endpoint`. */
function replacesAs(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  if (!isLink(sentence, index - 1, list('as'))) return [];
  const object = pieces[index - 2];
  const verb = verbAt(sentence, index - 3);
  if (object?.kind !== 'phrase' || !verb || (verb.kind !== 'replace' && verb.kind !== 'swap') || verb.passive)
    return [];
  const old = accept(
    sentence,
    [{ first: object.first, end: object.end, bracket: null }].map((measure) =>
      trimArticle(sentence, measure),
    ),
  );
  const { measures } = subjectOf(sentence, index - 3, false);
  return [
    ...drafts(sentence, term, measures, 'replaces-as', 'amended'),
    ...drafts(sentence, term, old, 'replaces-as', 'original'),
  ];
}

/** `HiSCR75 has taken over as the primary endpoint from HiSCR50`. */
function takesOver(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  const verb = verbAt(sentence, index - 2);
  const behind = pieces[index + 1];
  if (
    !isLink(sentence, index - 1, list('as')) ||
    verb?.kind !== 'move' ||
    behind?.kind !== 'phrase' ||
    !isOne(reading, behind.first, list('from'))
  )
    return [];
  const old = accept(
    sentence,
    [{ first: behind.first + 1, end: behind.end, bracket: null }].map((measure) =>
      trimArticle(sentence, measure),
    ),
  );
  const { measures } = subjectOf(sentence, index - 2, false);
  return [
    ...drafts(sentence, term, measures, 'takes-over', 'amended'),
    ...drafts(sentence, term, old, 'takes-over', 'original'),
  ];
}

/** `Of the secondary endpoints, A and B are kept; C and D are deleted` · `Among …, M improved, whereas neither …`. */
function amongTerm(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  if (
    !isLink(sentence, index - 1, list('of among amongst')) ||
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
