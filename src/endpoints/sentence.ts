import type { Grammar } from '../grammar/grammar.js';
import type { IntegerSet } from '../text/integer-set.js';
import { isInline, isOne, type Reading, textOf } from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { ARTICLES, list } from '../words/endpoint-words.js';
import { headOf, isMeasure } from './measure.js';
import { type Measure, type Phrase, trimPhrase } from './phrases.js';
import type { Piece } from './pieces.js';
import type { Reference } from './pronouns.js';
import type { Verb } from './verbs/verb.js';

/** A sentence cut into pieces, and what frames ask of its surroundings. */
export interface Sentence {
  readonly grammar: Grammar;
  readonly reading: Reading;
  readonly index: number;
  readonly floor: number;
  readonly limit: number;
  readonly pieces: readonly Piece[];
  /** whether the release speaks of a change of protocol */
  readonly changes: boolean;
  /** the names of rows that are switched off */
  readonly without: ReadonlySet<string>;
  /** the time points in a stretch */
  readonly durationsIn: (stretch: Phrase) => readonly Phrase[];
  /** whether a phrase names a party, which no measure does */
  readonly isParty: (phrase: Phrase) => boolean;
  /** whether a token starts the name of a study */
  readonly isStudy: (at: number) => boolean;
  /** the measures a pronoun or ordinal stands for, as far as the text has named them */
  readonly resolve: (reference: Reference) => readonly Measure[];
}

export const isMarkPiece = (piece: Piece | undefined, ...marks: readonly string[]): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.mark);

export const verbAt = ({ pieces }: Sentence, index: number): Verb | null => {
  const piece = pieces[index];
  return piece?.kind === 'verb' ? piece.verb : null;
};

/** Whether a piece is the link or connector with one of these words. */
export const isLink = ({ reading, pieces }: Sentence, index: number, set: IntegerSet): boolean => {
  const piece = pieces[index];
  return (
    piece !== undefined &&
    (piece.kind === 'link' || piece.kind === 'connector') &&
    isOne(reading, piece.first, set)
  );
};

/** Phrases that can be measures and name neither party nor study. */
export function accept(sentence: Sentence, measures: readonly Measure[]): Measure[] {
  const { reading, isParty, isStudy } = sentence;
  return measures
    .map((measure) => withoutLead(reading, { ...measure, ...trimPhrase(reading, measure) }))
    .filter(
      (measure) =>
        isMeasure(reading, measure) &&
        !isParty(measure) &&
        !isName(reading, measure, sentence.floor) &&
        !(isStudy(measure.first) && measure.end - measure.first <= 3),
    );
}

/** "Corradue" in the middle of a sentence: one word with a capital names somebody or something. */
const isName = (reading: Reading, { first, end }: Phrase, floor: number): boolean =>
  end - first === 1 &&
  first > floor &&
  reading.tokens.kind[first - 1] === WORD &&
  isInline(reading, first) &&
  /^\p{Lu}\p{Ll}+$/u.test(textOf(reading, first)) &&
  !CONCENTRATION.test(textOf(reading, first));

/** "Cmax", "Tmax", "Ctrough": what pharmacokinetics measures. */
const CONCENTRATION = /^[CTE](?:max|min|trough|avg|last)$/;
const LEAD_HEADS = list(
  'role roles rank ranks terms removal addition deletion elimination inclusion introduction promotion demotion choice selection boundary criterion threshold superiority definition determination results benefit data success evidence non-inferiority noninferiority significance',
);
/** Nouns of what is done with a measure, where a phrase opens with them. */
const FIRST_HEADS = list(
  'assessment evaluation measurement reading postponement deferral extension shift timing shortening tightening',
);
const DATA = list('data results');
const INSTEAD = list('instead');
const SIGNIFICANT = list('significant');
const EFFECTS = list('improvement improvements difference benefit effect');
const LEAD_LINK = list('for on in of');
/** "the efficacy boundary for progression-free survival": what is measured stands behind. */
function withoutLead(reading: Reading, measure: Measure): Measure {
  // "the overall survival data of the trial"
  const head = headOf(reading, measure);
  if (isOne(reading, head, DATA) && head - measure.first >= 2)
    return { ...measure, end: head, bracket: null };
  // "Instead of M"
  if (isOne(reading, measure.first, INSTEAD) && isOne(reading, measure.first + 1, LEAD_LINK)) {
    const first = isOne(reading, measure.first + 2, ARTICLES) ? measure.first + 3 : measure.first + 2;
    return { ...measure, first };
  }
  // "a statistically significant improvement in M"
  for (let at = measure.first; at < Math.min(measure.end - 2, measure.first + 5); at++)
    if (
      isOne(reading, at, SIGNIFICANT) &&
      isOne(reading, at + 1, EFFECTS) &&
      isOne(reading, at + 2, LEAD_LINK)
    ) {
      const first = isOne(reading, at + 3, ARTICLES) ? at + 4 : at + 3;
      return { ...measure, first };
    }
  for (let at = measure.first; at < Math.min(measure.end - 1, measure.first + 4); at++)
    if (
      (isOne(reading, at, LEAD_HEADS) || (at === measure.first && isOne(reading, at, FIRST_HEADS))) &&
      isOne(reading, at + 1, LEAD_LINK) &&
      at + 2 < measure.end
    )
      return { ...measure, first: isOne(reading, at + 2, ARTICLES) ? at + 3 : at + 2 };
  return measure;
}

const NAMELY = list(
  'namely i e viz specifically that is ie however therefore accordingly consequently instead',
);

/** Skips "namely", "i.e.,", commas and colons in front of a phrase: the index of the piece behind. */
export function skipNamely(sentence: Sentence, index: number): number {
  const { reading, pieces } = sentence;
  let next = index;
  while (next < pieces.length) {
    const piece = pieces[next]!;
    const word =
      piece.kind === 'phrase' && piece.end - piece.first <= 4 && isOne(reading, piece.first, NAMELY);
    if (isMarkPiece(piece, ',', ':', '-') || word) next++;
    else break;
  }
  return next;
}
export const WHICH = list('which that who');
export const AND_BUT = list('and but yet or');

export const TERM_LINK = list('of for in to without across');

export function lastVerb(pieces: readonly Piece[], index: number): number {
  for (let at = index - 1; at >= 0; at--) if (pieces[at]!.kind === 'verb') return at;
  return -1;
}

/** The index of the mark that opens what closes at a mark: the comma or dash before it, or the bracket. */
export function openingOf(pieces: readonly Piece[], close: number): number {
  const mark = pieces[close]!;
  if (mark.kind !== 'mark') return -1;
  const wanted = mark.mark === ')' ? '(' : mark.mark;
  for (let at = close - 1; at >= 0; at--) {
    if (isMarkPiece(pieces[at], wanted)) return at;
    if (isMarkPiece(pieces[at], ';', ':')) return -1;
  }
  return -1;
}
