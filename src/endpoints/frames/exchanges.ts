import type { IntegerSet } from '../../text/integer-set.js';
import { hashOf, isOne, isWord } from '../../text/reading.js';
import type { Draft } from '../claim.js';
import { measuresAfter } from '../measures.js';
import type { Measure } from '../phrases.js';
import { accept, isLink, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import { list } from '../words.js';
import { drafts, FROM_LINK, OF } from './shared.js';

const EXCHANGED_FOR = list('for with by');
const REPLACED_BY = list('with by');
/** `swaps the original primary endpoint, A, for B` · `replaces the primary endpoint of A with B`. */
export function swapped(sentence: Sentence, index: number, term: Term): Draft[] {
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
      isOne(reading, measure.first, OF) ? { ...measure, first: measure.first + 1 } : measure,
    ),
  );
  const cut = old.map((measure) => cutAtWord(sentence, measure, EXCHANGED_FOR));
  if (old.length === 0) return [];
  let rest = next + 1;
  while (rest < pieces.length && (isMarkPiece(pieces[rest], ',', '-') || isLink(sentence, rest, REPLACED_BY)))
    rest++;
  const split =
    old[0]!.end > cut[0]!.end
      ? [{ first: cut[0]!.end + 1, end: old[0]!.end, bracket: null }]
      : measuresAfter(sentence, rest).measures;
  const after = accept(
    sentence,
    split
      .map((measure) =>
        isOne(reading, measure.first, EXCHANGED_FOR) ? { ...measure, first: measure.first + 1 } : measure,
      )
      .map((measure) => trimArticle(sentence, measure)),
  ).slice(0, 1);
  return [
    ...drafts(sentence, term, cut.slice(0, 1), 'swapped', 'original'),
    ...drafts(sentence, term, after, 'swapped', 'amended'),
  ];
}

const ARTICLES = list('the a an');
const trimArticle = ({ reading }: Sentence, measure: Measure): Measure =>
  isOne(reading, measure.first, ARTICLES) ? { ...measure, first: measure.first + 1 } : measure;

function cutAtWord({ reading }: Sentence, measure: Measure, set: IntegerSet): Measure {
  for (let at = measure.first + 1; at < measure.end - 1; at++)
    if (isOne(reading, at, set)) return { ...measure, end: at };
  return measure;
}

/** `the primary endpoint changes from A to B`. */
export function changedFromTo(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  for (let at = index + 1; at < Math.min(pieces.length, index + 9); at++) {
    const verb = verbAt(sentence, at);
    if (!verb || !(verb.kind === 'change' || verb.kind === 'move' || verb.kind === 'replace')) continue;
    const phrase = pieces[at + 1];
    if (phrase?.kind !== 'phrase' || !isOne(reading, phrase.first, FROM_LINK)) return [];
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

const AS = list('as');
/** `A replaces B as the primary endpoint`. */
export function replacesAs(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces } = sentence;
  if (!isLink(sentence, index - 1, AS)) return [];
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
export function takesOver(sentence: Sentence, index: number, term: Term): Draft[] {
  const { pieces, reading } = sentence;
  const verb = verbAt(sentence, index - 2);
  const behind = pieces[index + 1];
  if (
    !isLink(sentence, index - 1, AS) ||
    verb?.kind !== 'move' ||
    behind?.kind !== 'phrase' ||
    !isOne(reading, behind.first, FROM_LINK)
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
