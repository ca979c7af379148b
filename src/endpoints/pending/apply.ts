import type { Grammar } from '../../grammar/grammar.js';
import { type Reading, startsParagraph } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { mentions, type Naming, NEAR, namings, wordsIn } from '../naming.js';
import type { Phrase } from '../phrases.js';
import { within } from '../rows/shared.js';
import { isNotBegun } from './not-begun.js';
import { waitIn } from './said.js';

const GATE = list('hierarchy hierarchical gatekeeping gatekept');
/** Whether a key secondary endpoint stands behind a gate that is not yet open: it has no outcome. */
const isGated = (reading: Reading, { role, sentence }: Claim): boolean =>
  role === 'key-secondary' &&
  within(reading, reading.sentences[sentence]!, reading.sentences[sentence + 1]!, GATE);

const PRIMARY_ROLES = new Set(['primary', 'co-primary']);
const MAIN_ROLES = new Set([...PRIMARY_ROLES, 'key-secondary']);

/** A remark that data are still to come: of what endpoints, or of a study as a whole. */
interface Wait {
  readonly study: number;
  /** the endpoints it names, or that stand in its sentence */
  readonly named: ReadonlySet<Claim>;
  /** it is about the main endpoints of the study, whether it names one or not */
  readonly whole: boolean;
}

function groupedBy(claims: readonly Claim[], keyOf: (claim: Claim) => number): Map<number, Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return groups;
}

/** The sentences of a paragraph in front of one, as far as a remark reaches back. */
function paragraphOf(reading: Reading, sentence: number): number[] {
  const found: number[] = [];
  for (
    let at = sentence;
    at > 0 && found.length < PARAGRAPH && !startsParagraph(reading, reading.sentences[at]!);
    at--
  )
    found.push(at - 1);
  return found;
}
const PARAGRAPH = 6;

/** What a remark speaks of: "results for M", "M, a secondary endpoint, whose results are due", "topline data". */
function waitFor(
  reading: Reading,
  /** those with a measure, of the sentence and of the study */
  { own, known, around }: Record<'own' | 'known' | 'around', readonly Claim[]>,
  names: ReadonlyMap<Claim, Naming>,
  sentence: number,
  wait: Phrase,
  study: number,
): Wait {
  const inside = own.filter(({ measure }) => measure!.first >= wait.first && measure!.first < wait.end);
  const whole = own.some(({ role }) => PRIMARY_ROLES.has(role));
  if (own.length > 0) return { study, whole, named: new Set(whole ? inside : own) };
  const said = wordsIn(reading, wait);
  const mentioned = known.filter((claim) =>
    mentions(said, names.get(claim)!, Math.abs(sentence - claim.sentence) <= NEAR),
  );
  if (mentioned.length > 0) return { study, whole: false, named: new Set(mentioned) };
  // the trial whose endpoints the same paragraph names
  const here = around.filter(({ role }) => MAIN_ROLES.has(role));
  const isDecided = here.some(({ outcome }) => outcome === 'met' || outcome === 'not-met');
  return {
    study,
    whole: isDecided || here.every((claim) => claim.study === study),
    named: new Set(isDecided ? [] : here),
  };
}

/**
 * Makes the endpoints of a trial pending where the release says that its results are still to come: primary,
 * co-primary and key secondary ones in the protocol in force (guideline, decisions on endpoints).
 *
 * @param sentences the sentences that are read, by index
 * @param studyAt the study a token's sentence speaks of
 * @param all whether "results pending" stands in the headline: then of every role
 */
export function withPending(
  grammar: Grammar,
  claims: readonly Claim[],
  sentences: readonly number[],
  studyAt: (token: number) => number,
  all: boolean,
): Claim[] {
  const { reading } = grammar;
  const floors = reading.sentences;
  const studyOf = (sentence: number) => studyAt(floors[sentence + 1]! - 1);
  const names = namings(reading, claims);
  const single = new Set(claims.map(({ study }) => study)).size === 1;
  const measured = claims.filter(({ measure }) => measure !== null);
  const bySentence = groupedBy(measured, ({ sentence }) => sentence);
  const byStudy = groupedBy(measured, ({ study }) => study);
  const waits: Wait[] = sentences.flatMap((sentence) => {
    const wait = waitIn(grammar, sentence);
    if (!wait) return [];
    const study = single ? claims[0]!.study : studyOf(sentence);
    const own = bySentence.get(sentence) ?? [];
    const around = paragraphOf(reading, sentence).flatMap((index) => bySentence.get(index) ?? []);
    return [waitFor(reading, { own, known: byStudy.get(study) ?? [], around }, names, sentence, wait, study)];
  });
  if (waits.length === 0 && !all) return [...claims];
  const ahead = new Set(sentences.filter((index) => isNotBegun(grammar, index)).map(studyOf));
  const told = new Set(
    claims.flatMap(({ outcome, role, study }) =>
      (outcome === 'met' || outcome === 'not-met') && PRIMARY_ROLES.has(role) ? [study] : [],
    ),
  );
  const isOpen = (claim: Claim): boolean =>
    claim.outcome === null &&
    !claim.untested &&
    claim.protocol !== 'original' &&
    !ahead.has(claim.study) &&
    !isGated(reading, claim);
  const named = new Set(waits.flatMap((wait) => [...wait.named]));
  const whole = new Set(waits.filter((wait) => wait.whole).map(({ study }) => study));
  const awaits = (claim: Claim): boolean =>
    named.has(claim) ||
    (!told.has(claim.study) && (all || (whole.has(claim.study) && MAIN_ROLES.has(claim.role))));
  return claims.map((claim) =>
    isOpen(claim) && awaits(claim) ? { ...claim, outcome: 'pending' as const } : claim,
  );
}
