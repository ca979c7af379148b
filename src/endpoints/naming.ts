import { CLOSE, isMark, OPEN, type Reading, textOf } from '../text/reading.js';
import { UPPERCASE, WORD } from '../text/tokens.js';
import { type Claim, foldMeasure } from './claim.js';
import { headOf } from './measure.js';
import type { Phrase } from './phrases.js';

/** "costs" and "cost" name the same. */
const singular = (word: string): string =>
  /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;

/** Words that many measures share and that tell none of them. */
export const COMMON: ReadonlySet<string> = new Set(
  `change changes from baseline score scores week weeks month months day days rate rates time times patients participants
  percent percentage proportion number mean total over through during with without between each endpoint first least
  year years hours after before than compared placebo treatment study clinical response level levels decline reduction
  improvement difference index scale subjects questionnaire points`
    .split(/\s+/)
    .flatMap((word) => [word, singular(word)]),
);

/** How a measure may be named once more. */
export interface Naming {
  /** its long words and abbreviations, in lower case */
  readonly words: ReadonlySet<string>;
  /** the words among them that no other measure of its study has, without those that many measures share */
  readonly distinct: ReadonlySet<string>;
  /** words that name it alone: its head, where that is distinct, and its abbreviation in brackets */
  readonly alone: ReadonlySet<string>;
}

/** The long words and abbreviations of a measure, in lower case. */
function wordsOf(reading: Reading, measure: Phrase): Set<string> {
  const words = new Set<string>();
  for (let at = measure.first; at < measure.end; at++) {
    const word = singular(textOf(reading, at).toLowerCase());
    const short = (reading.tokens.shape[at]! & UPPERCASE) !== 0 && word.length > 1;
    if (reading.tokens.kind[at] === WORD && (short || word.length > 3)) words.add(word);
  }
  return words;
}

/** The head of a measure and its abbreviation in brackets, in lower case. */
function namesOf(reading: Reading, measure: Phrase): string[] {
  const found = [headOf(reading, measure)];
  for (let at = measure.first; at <= measure.end; at++)
    if (isMark(reading, at, OPEN) && isMark(reading, at + 2, CLOSE)) found.push(at + 1);
  return found.map((at) => singular(textOf(reading, at).toLowerCase()));
}

/** Words that stand in measures of more than one wording. */
const SEVERAL = Symbol('several');

/** How each claim's measure may be named. */
export function namings(reading: Reading, claims: readonly Claim[]): Map<Claim, Naming> {
  const own = claims.map(({ measure }) => (measure ? wordsOf(reading, measure) : new Set<string>()));
  const folds = claims.map(({ measure }) => (measure ? foldMeasure(reading, measure) : ''));
  // by study, the wording of the measures that have a word
  const wordings = new Map<number, Map<string, string | typeof SEVERAL>>();
  for (const [index, { study }] of claims.entries()) {
    const known = wordings.get(study) ?? new Map<string, string | typeof SEVERAL>();
    wordings.set(study, known);
    for (const word of own[index]!) {
      const other = known.get(word);
      known.set(word, other === undefined || other === folds[index] ? folds[index]! : SEVERAL);
    }
  }
  return new Map(
    claims.map((claim, index) => {
      const words = own[index]!;
      const known = wordings.get(claim.study)!;
      const distinct = new Set([...words].filter((word) => !COMMON.has(word) && known.get(word) !== SEVERAL));
      const alone = claim.measure ? namesOf(reading, claim.measure) : [];
      return [claim, { words, distinct, alone: new Set(alone.filter((word) => distinct.has(word))) }];
    }),
  );
}

/** How far, in sentences, one word is enough to name a measure once more. */
export const NEAR = 8;

/** All words of a segment, in lower case. */
export function wordsIn(reading: Reading, { first, end }: Phrase): Set<string> {
  const words = new Set<string>();
  for (let at = first; at < end; at++) words.add(singular(textOf(reading, at).toLowerCase()));
  return words;
}

/** Whether words name a measure once more: by its head, an abbreviation, or more than half of its own. */
export function mentions(
  said: ReadonlySet<string>,
  { words, distinct, alone }: Naming,
  near: boolean,
): boolean {
  let isDistinct = false;
  for (const word of distinct) isDistinct ||= said.has(word);
  if (!isDistinct) return false;
  let seen = 0;
  for (const word of words) if (said.has(word)) seen++;
  return (
    (near && [...alone].some((word) => said.has(word))) || (seen * 2 >= words.size && (near || seen > 1))
  );
}
