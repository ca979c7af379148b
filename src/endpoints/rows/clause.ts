import { isOne } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Draft } from '../claim.js';
import { cutList } from '../measure-list.js';
import { measuresAfter, measuresBefore } from '../measures.js';
import type { Measure, Phrase } from '../phrases.js';
import { accept, isLink, isMarkPiece, type Sentence, skipNamely, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import type { Term } from '../terms.js';
import type { Verb } from '../verbs/verb.js';
import { list } from '../words.js';
import { attachedTo, measuresOfTerm } from './attached.js';
import { type Placed, placesOf } from './places.js';
import { endsNow, protocolOfClause } from './protocol.js';
import type { MeasurePlace } from './row.js';
import { drafts, protocolOfTerm } from './shared.js';
import { clauseRows } from './table.js';

const is = ({ classes }: Verb, wanted: readonly VerbClass[]): boolean =>
  wanted.some((name) => classes.has(name));

const OPENS_NO_OBJECT = list(
  'in on at for with under by after to from during among according based before since not also as likewise still well third second first fourth above over',
);

/** The measures that are the subject of a verb, those of a rank where a rank is. */
export function subjectMeasures(sentence: Sentence, verb: number): readonly Measure[] {
  const { measures, term } = subjectOf(sentence, verb, true);
  return term >= 0 ? measuresOfTerm(sentence, term) : measures;
}

/** The measures right behind a verb: one, a list, or a series parted by semicolons. */
function behindVerb(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const by = behindBy(sentence, verb);
  if (by) return accept(sentence, cutList(reading, by));
  let start = verb + 1;
  if (verbAt(sentence, verb)?.classes.has('measure') && isLink(sentence, start, AS)) start++;
  // "is, and remains, M"
  if (
    isMarkPiece(pieces[start], ',') &&
    pieces[start + 1]?.kind === 'connector' &&
    pieces[start + 2]?.kind === 'verb'
  )
    start += 3;
  start = skipNamely(sentence, start);
  const phrase = pieces[start];
  if (!phrase || !(phrase.kind === 'phrase' || isMarkPiece(phrase, '#'))) return [];
  if (isOne(reading, phrase.first, OPENS_NO_OBJECT) && !isOne(reading, phrase.first, OPENS_ANYWAY)) return [];
  const series: Measure[] = [];
  for (;;) {
    const { measures, next } = measuresAfter(sentence, start);
    const after = pieces[next];
    if (series.length > 0 && !(after === undefined || isMarkPiece(after, ';', '.', '('))) break;
    series.push(...measures);
    if (!isMarkPiece(after, ';') || pieces[next + 1]?.kind !== 'phrase') break;
    if (isOne(reading, pieces[next + 1]!.first, REFERRING)) break;
    start = next + 1;
  }
  return accept(
    sentence,
    [...series, ...following(sentence, verb)].map((measure) => withoutOf(sentence, measure)),
  );
}
/** `were A, …, followed by B` · `were A and B, as well as C`: the list goes on behind. */
function following(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const at = pieces.findIndex(
    (piece, index) =>
      index > verb && piece.kind === 'verb' && piece.verb.lemma === 'follow' && piece.verb.bare,
  );
  const phrase = pieces[at + 1];
  const isNext =
    at >= 0 &&
    phrase?.kind === 'phrase' &&
    isOne(reading, phrase.first, BY) &&
    pieces[at + 2]?.kind !== 'link';
  const next = isNext ? cutList(reading, { first: phrase.first + 1, end: phrase.end }) : [];
  const well = pieces.findIndex(
    ({ first, end, kind }, index) =>
      index > verb && kind === 'phrase' && isOne(reading, end - 1, WELL) && isOne(reading, first, AS),
  );
  const beside =
    well >= 0 && pieces[well + 2]?.kind === 'phrase' ? measuresAfter(sentence, well + 2).measures : [];
  return [...next, ...beside];
}
const WELL = list('well');

const REFERRING = list('all these both they it those');
const AS = list('as');
const BY = list('by');
/** `was measured by M` · `is assessed at Week 36 by M`: what follows "by" up to the end of the clause. */
function behindBy({ reading, pieces }: Sentence, index: number): Phrase | null {
  const verb = pieces[index];
  if (
    verb?.kind !== 'verb' ||
    !verb.verb.passive ||
    !(verb.verb.classes.has('measure') || verb.verb.classes.has('evaluate') || verb.verb.classes.has('mean'))
  )
    return null;
  const phrase = pieces[index + 1];
  if (phrase?.kind !== 'phrase') return null;
  for (let at = phrase.first; at < Math.min(phrase.end - 1, phrase.first + 6); at++)
    if (isOne(reading, at, BY)) return { first: at + 1, end: phrase.end };
  return null;
}
const OF = list('of on');
const OPENS_ANYWAY = list('of on');
/** "consist of M", "center on M". */
const withoutOf = ({ reading }: Sentence, measure: Measure): Measure =>
  isOne(reading, measure.first, OF) ? { ...measure, first: measure.first + 1 } : measure;

/** What a verb is about: its object, or its subject where it has none or is passive. */
function theme(sentence: Sentence, { place, verb: at }: Placed, index: number): readonly Measure[] {
  const { reading, pieces } = sentence;
  const verb = verbAt(sentence, at);
  const object = pieces[at + 1];
  // "followed by A and B as secondary endpoints"
  if (verb?.lemma === 'follow' && verb.bare && object?.kind === 'phrase' && isOne(reading, object.first, BY))
    return accept(sentence, cutList(reading, { first: object.first + 1, end: object.end }));
  // "an extension, with M as the primary endpoint"
  const before = pieces[index - 2];
  if (place === 'as' && before?.kind === 'phrase' && isLink(sentence, index - 3, WITH_ONLY)) {
    const found = accept(sentence, measuresAfter(sentence, index - 2).measures);
    if (found.length > 0) return found;
  }
  if (
    verb &&
    at < index &&
    !verb.passive &&
    !verb.classes.has('be') &&
    at + 1 < index &&
    object?.kind === 'phrase'
  ) {
    if (!isOne(reading, object.first, OPENS_NO_OBJECT)) {
      const found = accept(
        sentence,
        measuresAfter(sentence, at + 1).measures.filter(({ first }) => first < pieces[index]!.first),
      );
      if (found.length > 0) return found;
    }
  }
  if (verb && at > index && !verb.passive) {
    const found = behindVerb(sentence, at);
    if (found.length > 0) return found;
  }
  if (verb && at > index && verb.passive && isInverted(sentence, at)) {
    const found = behindVerb(sentence, at);
    if (found.length > 0) return found;
  }
  const subject = verb ? subjectMeasures(sentence, at) : [];
  if (subject.length > 0 || place !== 'as') return subject;
  return nearest(sentence, index - 1, at);
}

/** "As primary endpoint was set the absence of relapse": no subject stands in front of the verb. */
const isInverted = (sentence: Sentence, verb: number): boolean => {
  const { measures, term } = subjectOf(sentence, verb, true);
  return measures.length === 0 || term >= 0;
};

const WITH = list('with on to of upon');
const ARTICLES = list('a an the');
const STATES = list(
  'openness agreement agreed reliance focus support preference use acceptance selection choice',
);
/** The noun phrase in front of "as": "with a response rate | as the primary endpoint". */
function nearest(sentence: Sentence, index: number, verb: number): readonly Measure[] {
  const { reading, pieces } = sentence;
  const before = pieces[index - 1];
  if (before?.kind !== 'phrase' && before?.kind !== 'bracket') return [];
  const found = measuresBefore(sentence, index, verb >= 0 && before.kind === 'phrase').map((measure) => {
    for (let at = measure.end - 2; at > measure.first; at--)
      if (isOne(reading, at, WITH) && (isOne(reading, at, WITH_ONLY) || isOne(reading, at - 1, STATES)))
        return { ...measure, first: isOne(reading, at + 1, ARTICLES) ? at + 2 : at + 1 };
    return measure;
  });
  return accept(sentence, found);
}
const WITH_ONLY = list('with');

function measuresAt(
  sentence: Sentence,
  placed: Placed,
  index: number,
  place: MeasurePlace,
): readonly Measure[] {
  if (place === 'behind' && placed.place === 'object') {
    const after = sentence.pieces[index + 1];
    const isAs = after?.kind === 'link' && isOne(sentence.reading, after.first, AS);
    return isAs ? accept(sentence, measuresAfter(sentence, index + 2).measures).slice(0, 1) : [];
  }
  if (place === 'behind') return placed.verb < 0 ? [] : behindVerb(sentence, placed.verb);
  return theme(sentence, placed, index);
}

/** The drafts of the first row that ties measures to the rank at a piece. */
export function readClause(sentence: Sentence, index: number, term: Term): Draft[] {
  const stated = protocolOfTerm(sentence, index);
  for (const placed of placesOf(sentence, index)) {
    const verb = verbAt(sentence, placed.verb);
    if (verb?.negated && !(endsNow(sentence, verb) && placed.place !== 'subject')) continue;
    for (const row of clauseRows) {
      if (sentence.without.has(row.name) || !row.rank.includes(placed.place)) continue;
      if (row.verbs && !(verb && is(verb, row.verbs))) continue;
      // "Agreement on endpoints is half the way"
      if (row.measure === 'behind' && term.roles.length === 0 && term.end - term.rank <= 1) continue;
      // "the primary endpoint, M, was better with the drug"
      if (row.measure === 'behind' && attachedTo(sentence, index, term).length > 0) continue;
      const measures = measuresAt(sentence, placed, index, row.measure);
      const protocol = protocolOfClause(sentence, verb, placed.place, stated);
      const found = drafts(sentence, term, measures, row.name, protocol);
      if (found.length > 0) return found;
    }
  }
  return [];
}
