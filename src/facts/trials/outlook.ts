import type { Clause } from '../../grammar/clause.js';
import type { NounPhrase } from '../../grammar/phrase.js';
import { COLON, COMMA, isMark, isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { clauseOfDate, datesIn } from '../clauses/dates.js';
import { nested } from '../clauses/phrases.js';
import { hasWord, says } from '../clauses/verb-words.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { type Claim, LIKELY } from './claim.js';
import { RESULTS } from './vocabulary.js';

/** What is to be known of a study: its results, or what is read and looked at. */
const READ = wordSet('results result data readout readouts read-out topline top-line findings analysis');
/** Data of sales and money are no results of a study. */
const NO_STUDY = wordSet(
  'financial quarterly quarter year half-year annual interim-financial sales revenue earnings operating fiscal',
);
const PUBLISH = new Set(
  'report present publish announce release share read analyze analyse evaluate complete follow become have come deliver readout provide disclose'.split(
    ' ',
  ),
);

const isOfStudy = ({ reading }: World, { first, coreEnd, head }: NounPhrase): boolean =>
  isOne(reading, head, RESULTS) && !hasWord(reading, first, coreEnd, NO_STUDY);

const isAheadOf = (world: World, { from, to }: { from: string | null; to: string | null }): boolean =>
  from !== null && (world.date === null || to === null || to > world.date);

/** The clause and those it hangs on, innermost first. */
function* upwards(clauses: readonly Clause[], clause: Clause): Generator<Clause> {
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < 4; steps++) {
    yield at;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
}

const EXPECTED = wordSet(
  'expected anticipated due planned scheduled slated available in by during around about at the for before later targeted',
);
/** "the final analysis, expected in", "top-line data in": between results and a date stand words of waiting alone. */
function isRightBehind(world: World, date: number): boolean {
  const { reading } = world;
  const first = reading.sentences[reading.sentenceOf[date]!]!;
  let at = date - 1;
  while (
    at > first &&
    (isOne(reading, at, EXPECTED) || isMark(reading, at, COMMA) || isMark(reading, at, COLON))
  )
    at--;
  if (at === date - 1 || !isOne(reading, at, READ)) return false;
  return !isOne(reading, at - 1, NO_STUDY);
}

/** When results are to come, as clauses with a date say: "results are expected in", "plans to report data by". */
export function outlookIn(world: World, scene: Scene): Claim[] {
  const dates = datesIn(scene).filter(({ date }) => date.type === 'date' && isAheadOf(world, date));
  const { reading, first, end } = scene;
  if (dates.length === 0 || !(hasWord(reading, first, end, RESULTS) || isMark(reading, end - 1, COLON)))
    return [];
  const clauses = world.grammar.clausesOf(scene.index);
  const phrases = world.grammar.phrasesOf(scene.index);
  const claims: Claim[] = [];
  for (const item of dates) {
    const clause = clauseOfDate(clauses, item);
    const told =
      isRightBehind(world, item.first) ||
      (clause
        ? [...upwards(clauses, clause)].some((one) => {
            const what = nested([...one.subject, ...one.object, ...one.complement]);
            const named = what.some((phrase) => isOfStudy(world, phrase) && phrase.first < item.end + 40);
            if (!named) return false;
            return (
              says(one, ['expect', 'pend', 'be', 'remain']) ||
              PUBLISH.has(one.verb.lemma) ||
              one.verb.tense === 'future' ||
              one.verb.modal !== null
            );
          })
        : // "First results: second half of 2026", "data in the second half"
          nested(phrases).some(
            (phrase) =>
              isOfStudy(world, phrase) &&
              phrase.first < item.first &&
              isOne(world.reading, phrase.head, READ),
          ) && clauses.every(({ verb }) => verb.form !== 'finite' || verb.tense === 'none'));
    if (told)
      claims.push({
        slot: 'resultsExpected',
        value: item.date.id,
        at: item.first,
        weight: LIKELY,
        sentence: scene.index,
      });
  }
  return claims;
}
