import type { Clause } from '../../grammar/clause.js';
import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { wordsOfClasses } from '../../words/verb-forms.js';
import type { VerbClass } from '../../words/verbs.js';
import { clauseOfDate, datesIn } from '../clauses/dates.js';
import { hashesOf, hasWord, says } from '../clauses/verb-words.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';
import { dealVerbs } from './rows.js';

const CLOSING: readonly VerbClass[] = ['complete'];
const SIGNING: readonly VerbClass[] = ['agree'];
const CLOSING_WORDS = hashesOf(wordsOfClasses(CLOSING));
const SIGNING_WORDS = hashesOf(wordsOfClasses(SIGNING));
/** Verbs between a closing and its day: "completion is expected in", "closing will take place on". */
const LINKS = new Set(
  'expect anticipate take occur be target plan schedule look effect become happen fall wait'.split(' '),
);
/** What is closed or signed that is no deal. */
const OTHER = wordSet(
  'offering placement financing loan facility quarter year trial study enrollment enrolment',
);

/** "the share purchase agreement dated June 17" */
const DATED = /\bagreement(?: \([^)]{0,40}\))?,? (?:dated|of|signed on) D/;

/** The days a sentence gives for the signing and the closing of a deal. */
export interface DealDates {
  readonly agreedOn?: string;
  readonly closesOn?: string;
}

const isOther = ({ reading }: Scene, { subject, object }: Clause): boolean =>
  [...subject, ...object].some(({ head }) => isOne(reading, head, OTHER));

/**
 * Whether a clause tells when a deal closes.
 *
 * @param before the token of the day
 */
function closes(scene: Scene, clauses: readonly Clause[], clause: Clause, before: number): boolean {
  if (isOther(scene, clause)) return false;
  if (says(clause, CLOSING)) return true;
  const changesHands = says(clause, dealVerbs) && clause.verb.form === 'finite';
  if (changesHands && ['past', 'perfect', 'present'].includes(clause.verb.tense)) return true;
  if (!LINKS.has(clause.verb.lemma)) return false;
  // "the closing date is January 15", "completion is subject to approval and is expected in June"
  return (
    clauses.some((other) => says(other, CLOSING) && other.verb.main < clause.verb.main) ||
    hasWord(scene.reading, scene.first, before, CLOSING_WORDS)
  );
}

/** The days of signing and closing that a sentence tells. */
export function dealDatesIn({ grammar }: World, scene: Scene): DealDates {
  const { reading, first, end, index } = scene;
  const dates = datesIn(scene);
  if (dates.length === 0) return {};
  const tells = hasWord(reading, first, end, CLOSING_WORDS) || hasWord(reading, first, end, SIGNING_WORDS);
  if (!tells && !/\b(?:transferred|acquired|sold|bought|purchased)\b/.test(scene.marked)) return {};
  const clauses = grammar.clausesOf(index);
  const dated = DATED.exec(scene.marked);
  const found: { agreedOn?: string; closesOn?: string } = {};
  for (const item of dates) {
    if (dated && item.offset === dated.index + dated[0].length - 1) {
      found.agreedOn = item.date.id;
      continue;
    }
    const clause = clauseOfDate(clauses, item);
    if (!clause) continue;
    if (!found.agreedOn && says(clause, SIGNING) && !isOther(scene, clause)) found.agreedOn = item.date.id;
    else if (!found.closesOn && closes(scene, clauses, clause, item.first)) found.closesOn = item.date.id;
  }
  return found;
}
