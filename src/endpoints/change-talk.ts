import type { Clause } from '../grammar/clause.js';
import type { Grammar } from '../grammar/grammar.js';
import { NUMBER } from '../text/classes.js';
import type { IntegerSet } from '../text/integer-set.js';
import { phraseTable } from '../text/phrases.js';
import { hasClass, isOne, type Reading } from '../text/reading.js';
import { wordSet } from '../text/word-set.js';
import { ENDPOINT_NOUNS } from '../words/endpoint-words.js';
import { formsOfClasses } from '../words/verb-forms.js';
import type { VerbClass } from '../words/verbs.js';
import { CHANGE_PHRASES } from '../words/version-phrases.js';
import { opensWithChange } from './labels.js';
import type { Phrase } from './phrases.js';
import type { Term } from './terms.js';

/** What of a study is changed. */
const PLANS = wordSet(
  'protocol protocols plan design version versions endpoint endpoints amendment amendments',
);
const STUDIES = wordSet('protocol protocols trial study endpoint endpoints');
const PROTOCOLS = wordSet('protocol protocols amendment amendments version versions');
/** Words that name a change of a plan. */
const CHANGES = wordSet(`
  amendment amendments modification modifications revision revisions
  ${formsOfClasses(['change'], ['base', 'third', 'past', 'participle', 'gerund']).join(' ')}
`);
/** "the original protocol", "the old version": there is another. */
const OTHER_VERSION = wordSet('original old former previous new revised amended updated current');
const FIRST = wordSet('first initial second');
const VERSIONS = wordSet('version protocol');
/** "change in HbA1c from baseline": what is measured. */
const OF_MEASURE = wordSet('in from of at over between');
const CHANGE = wordSet('change changes');
/** Words of change that are only said of plans: whatever of a study they stand near. */
const AMENDED = wordSet('amendment amendments amend amended amends amending modification modifications');
const AMENDMENT = wordSet('amendment amendments');
/** How far a word of change stands from what it is about. */
const NEAR = 8;
const FAR = 20;

/** Verbs that change the rank of an endpoint whatever stands beside them. */
const RANKING: readonly VerbClass[] = ['promote', 'demote', 'replace', 'swap', 'cede'];
/** Verbs that may change anything: of endpoints where the protocol is spoken of. */
const CHANGING: readonly VerbClass[] = [
  'drop',
  'add',
  'change',
  'retime',
  'move',
  'split',
  'merge',
  'become',
];
/** Of these those that say so without a protocol. */
const TAKING: readonly VerbClass[] = ['drop', 'add', 'change', 'split', 'merge'];
/** Verbs that change an endpoint where it is what they are about: "we elected to change the primary endpoint". */
const CHANGED: readonly VerbClass[] = ['change', 'retime', 'drop'];

/** @param terms in text order */
function holds({ first, end }: Phrase, terms: readonly Term[]): boolean {
  let low = 0;
  for (let high = terms.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.rank < first) low = middle + 1;
    else high = middle;
  }
  return low < terms.length && terms[low]!.rank < end;
}
const isObject = ({ object }: Clause, terms: readonly Term[]): boolean =>
  object.some((phrase) => [phrase, ...phrase.appositions].some((part) => holds(part, terms)));

/** "We have therefore replaced it by M". */
const replacesIt = ({ verb, object }: Clause): boolean =>
  verb.classes.has('replace') && object.length === 1 && object[0]!.kind === 'pronoun';

/** "The primary endpoint is to reduce attacks": what goes down is what it measures, no endpoint goes. */
export const isAim = ({ verb, subject }: Clause, isRank: (phrase: Phrase) => boolean): boolean =>
  verb.tense === 'future' && verb.classes.has('lower') && subject.some(isRank);

const NOW = wordSet('now');
const DENIALS = wordSet('not no');
const AS = wordSet('as');

const isNear = (reading: Reading, at: number, words: IntegerSet, reach: number): boolean => {
  for (let near = Math.max(0, at - reach); near <= Math.min(reading.tokens.count - 1, at + reach); near++)
    if (near !== at && isOne(reading, near, words)) return true;
  return false;
};
const isDenied = (reading: Reading, at: number): boolean =>
  isOne(reading, at - 1, DENIALS) || isOne(reading, at - 2, DENIALS);

const WHOLE = wordSet('protocol plan design trial study endpoint endpoints');
/** "changes in the GLEN trial" */
const isOfPlan = (reading: Reading, at: number): boolean =>
  isOne(reading, at, WHOLE) || isOne(reading, at + 1, WHOLE) || isOne(reading, at + 2, WHOLE);

/** Whether a token says by itself that what a study plans is or was another: "amended the protocol", "the old version". */
const namesChange = (reading: Reading, at: number): boolean =>
  (isOne(reading, at, CHANGES) &&
    !(isOne(reading, at, CHANGE) && isOne(reading, at + 1, OF_MEASURE) && !isOfPlan(reading, at + 2)) &&
    (isNear(reading, at, PLANS, NEAR) || (isOne(reading, at, CHANGE) && isOfPlan(reading, at + 2)))) ||
  (isOne(reading, at, AMENDED) && isNear(reading, at, STUDIES, FAR)) ||
  (isOne(reading, at, FIRST) && isOne(reading, at + 1, VERSIONS)) ||
  (isOne(reading, at, OTHER_VERSION) &&
    (isOne(reading, at + 1, PLANS) || isOne(reading, at + 2, ENDPOINT_NOUNS)));

const phrases = phraseTable(CHANGE_PHRASES);
/** The same of a token in a sentence that names a rank, or stands right behind one: "no longer", "in its place". */
function tellsOfBefore(reading: Reading, at: number, ranked: ReadonlyMap<number, unknown>): boolean {
  const sentence = reading.sentenceOf[at]!;
  const isRanked = ranked.has(sentence);
  if (!isRanked && !ranked.has(sentence - 1)) return false;
  if (isRanked && isOne(reading, at, INITIALLY) && reading.sentences[sentence] === at) return true;
  const said = phrases.from(reading, at)?.value;
  return said === 'behind' || (isRanked && (said === 'beside' || isNumbered(reading, at)));
}

const INITIALLY = wordSet('initially previously');
const NUMBERED = wordSet('version amendment');
/** "in version 2": there is another. */
const isNumbered = (reading: Reading, at: number): boolean =>
  isOne(reading, at, NUMBERED) && hasClass(reading, at + 1, NUMBER) && !isOne(reading, at - 1, DENIALS);

/** "passes from secondary to primary endpoint": from one rank to another. */
const movesRank = ({ by }: Clause, terms: readonly Term[]): boolean =>
  (['to', 'into', 'among'] as const).some((to) => by.get(to)?.some((phrase) => holds(phrase, terms))) &&
  Boolean(
    by.get('from')?.some(({ first, coreEnd }) => terms.some(({ rank }) => rank >= first && rank <= coreEnd)),
  );

/** "is now | the primary endpoint", "now ranks as | a secondary endpoint": it was none before. */
const isNew = (reading: Reading, { first }: Term): boolean =>
  isOne(reading, first - 1, NOW) || (isOne(reading, first - 1, AS) && isOne(reading, first - 3, NOW));

/**
 * Whether a text speaks of a change of protocol: an amendment, a change of rank, or a verb of change about an
 * endpoint in a text that speaks of protocols.
 */
export function speaksOfChange(
  grammar: Grammar,
  bySentence: ReadonlyMap<number, readonly Term[]>,
  terms: readonly Term[],
): boolean {
  const { reading } = grammar;
  const { sentences, tokens } = reading;
  let protocol = false;
  let changed = false;
  for (let at = 0; at < tokens.count; at++) {
    protocol ||= isOne(reading, at, PROTOCOLS);
    if (namesChange(reading, at)) {
      // "is therefore not an amendment"
      if (isDenied(reading, at) && isOne(reading, at, AMENDMENT)) return false;
      changed = true;
    }
    if (tellsOfBefore(reading, at, bySentence)) return true;
  }
  if (changed || terms.some((term) => isNew(reading, term))) return true;
  return [...bySentence].some(([sentence, own]) => {
    if (opensWithChange(reading, sentences[sentence]!)) return true;
    const isReplacedBehind = () =>
      sentence + 2 < sentences.length && grammar.clausesOf(sentence + 1).some(replacesIt);
    const clauses = grammar.clausesOf(sentence);
    return (
      clauses.some((clause) => {
        const { classes } = clause.verb;
        if (replacesIt(clause)) return true;
        if (isAim(clause, (phrase) => holds(phrase, own))) return false;
        const is = (names: readonly VerbClass[]) => names.some((name) => classes.has(name));
        // "Removed from the protocol: M (secondary endpoint)"
        const label = clause.by.get('from')?.some(({ head }) => isOne(reading, head, PLANS));
        if (label && classes.has('drop')) return true;
        const host = clause.relation === 'participial' ? clause.parent : null;
        const isAbout = holds(host === null ? clause : clauses[host]!, own);
        if (!isAbout || classes.has('include')) return false;
        return (
          movesRank(clause, own) ||
          is(RANKING) ||
          (is(CHANGED) && isObject(clause, own)) ||
          is(protocol ? CHANGING : TAKING)
        );
      }) || isReplacedBehind()
    );
  });
}
