import { phraseTable } from '../text/phrases.js';
import { COLON, hashOf, isMark, isOne, isWord, type Reading, textOf } from '../text/reading.js';
import { phraseLists, RESULT_PHRASES } from '../words/endpoint-phrases.js';
import { list } from '../words/endpoint-words.js';
import type { Claim } from './claim.js';

const DATA = list('result results data readout topline analysis analyses findings');
const INTERIM = list('interim');
const ANALYSES = list('analysis analyses');
const NOT_OF_TRIALS = list(
  'actual financial operating quarterly annual earnings full-year differ materially webcast conference',
);
const AWAITED = phraseTable<'awaited' | 'told'>(phraseLists(RESULT_PHRASES));
const READ = hashOf('read');
const OUT = hashOf('out');
const READ_OUT = list('out');

/** Whether a sentence says that the data of a trial are still to come. */
function saysPending(reading: Reading, from: number, to: number): boolean {
  let data = false;
  let awaited = false;
  for (let at = from; at < to; at++) {
    if (isOne(reading, at, NOT_OF_TRIALS)) return false;
    if (isOne(reading, at, DATA) && isMark(reading, at + 1, COLON)) return isTimed(reading, at + 2, to);
    data ||=
      (isOne(reading, at, DATA) && !(isOne(reading, at - 1, INTERIM) && isOne(reading, at, ANALYSES))) ||
      (isWord(reading, at, READ) && isWord(reading, at + 2, OUT)) ||
      (isWord(reading, at, READ) && isOne(reading, at + 1, READ_OUT));
    const phrase = AWAITED.behind(reading, at);
    if (phrase?.value === 'told') return false;
    if (phrase) awaited = true;
  }
  return data && awaited;
}

const LONGEST_TIME = 8;
const PERIODS = list('half quarter summer autumn spring winter year-end h1 h2 q1 q2 q3 q4 1h 2h');
/** "Readout: fourth quarter of 2029": a label and a period. */
function isTimed(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_TIME) return false;
  for (let at = from; at < to; at++) if (isOne(reading, at, PERIODS)) return true;
  return false;
}

const STARTING =
  /\b(?:(?:dosing|enrol+ment|recruitment|first (?:patient|participant|subject|injection|dose)s?)\b[^.;]{0,40}\b(?:is|are) (?:expected|planned|scheduled|anticipated|slated)|(?:trial|study|program|programme|enrol+ment|dosing)\b[^.;]{0,20}\b(?:will|is (?:expected|planned|scheduled) to) (?:begin|start|open|commence))\b/i;
const DATA_OF = /\b(?:results?|data|read-?outs?|topline|analysis|analyses)\b.*/is;
/** "the first patient under the new protocol": the trial goes on */
const UNDER_NEW =
  /\b(?:dosing|enrol+ment|first \w+)\b[^.;]{0,20}\b(?:new|amended|revised) (?:protocol|version)\b/i;
/** Whether a sentence says that the trial is yet to begin: then nothing is pending. */
const isNotBegun = (reading: Reading, from: number, to: number): boolean =>
  STARTING.test(textOf(reading, from, to).replace(DATA_OF, '').replace(UNDER_NEW, ''));

const GATE = list('hierarchy hierarchical gatekeeping gatekept');
/** Whether a key secondary endpoint stands behind a gate that is not yet open: it has no outcome. */
function isGated(reading: Reading, { role, sentence }: Claim): boolean {
  if (role !== 'key-secondary') return false;
  const { sentences } = reading;
  const end = sentences[Math.min(sentence + 2, sentences.length - 1)]!;
  for (let at = sentences[sentence]!; at < end; at++) if (isOne(reading, at, GATE)) return true;
  return false;
}

const MAIN_ROLES = new Set(['primary', 'co-primary', 'key-secondary']);

/**
 * Makes the endpoints of a trial pending where the release says that its results are still to come: primary,
 * co-primary and key secondary ones in the protocol in force (guideline, decisions on endpoints).
 *
 * @param sentences the sentences that are read, by index
 * @param studyAt the study a token's sentence speaks of
 * @param all whether "results pending" stands in the headline: then of every role
 */
export function withPending(
  reading: Reading,
  claims: readonly Claim[],
  sentences: readonly number[],
  studyAt: (token: number) => number,
  all: boolean,
): Claim[] {
  const floors = reading.sentences;
  const ahead = new Set(
    sentences
      .filter((index) => isNotBegun(reading, floors[index]!, floors[index + 1]!))
      .map((index) => studyAt(floors[index + 1]! - 1)),
  );
  const saying = new Set(
    sentences.filter((index) => saysPending(reading, floors[index]!, floors[index + 1]!)),
  );
  const studies = new Set([...saying].map((index) => studyAt(floors[index + 1]! - 1)));
  if (studies.size === 0 && !all) return [...claims];
  const known = new Set(claims.map(({ study }) => study));
  const single = known.size === 1;
  const told = new Set(
    claims
      .filter(
        ({ outcome, role }) =>
          (outcome === 'met' || outcome === 'not-met') && (role === 'primary' || role === 'co-primary'),
      )
      .map(({ study }) => study),
  );
  return claims.map((item) => {
    const here = saying.has(item.sentence) && isOne(reading, floors[item.sentence]!, DATA);
    const speaksOfIt = here || all || single || studies.has(item.study);
    const waits =
      speaksOfIt &&
      !told.has(item.study) &&
      !ahead.has(item.study) &&
      item.outcome === null &&
      !item.untested &&
      !isGated(reading, item) &&
      item.protocol !== 'original';
    return waits && (here || all || MAIN_ROLES.has(item.role))
      ? { ...item, outcome: 'pending' as const }
      : item;
  });
}

const STILL_OUT = list('pending awaited');
/** Whether a stretch says "results pending". */
export const announcesPending = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at + 1 < to; at++)
    if (isOne(reading, at, DATA) && isOne(reading, at + 1, STILL_OUT)) return true;
  return false;
};
