import { isOne, isQuote } from '../../text/reading.js';
import { list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { measuresAfter, measuresBefore } from '../measures.js';
import { countedBy, countedOff, subjectsIn, timedIn } from '../members.js';
import { type OpenSlots, stillOpen } from '../open-slots.js';
import type { Measure } from '../phrases.js';
import type { Role } from '../ranks.js';
import { accept, type Sentence } from '../sentence.js';
import type { Context, Pass } from './pass.js';

const slot = (
  role: Role,
  { first, end, bracket }: Measure,
  more: Pick<Claim, 'outcome' | 'protocol' | 'sentence' | 'study' | 'rule'>,
): Claim => ({ role, measure: { first, end }, definition: bracket, timepoint: null, ...more });

const ELSEWHERE = list('in for');
/** "In part B it | is M": another part or study has another one. */
const isElsewhere = ({ reading, pieces }: Sentence, verb: number): boolean => {
  const subject = pieces[verb - 1];
  return (
    subject?.kind === 'phrase' && subject.end - subject.first > 2 && isOne(reading, subject.first, ELSEWHERE)
  );
};

/** What references to endpoints that were only counted so far are said to be: "The second was M", "These were A and B". */
function references(
  { sentence, before, memory, study }: Context,
  claims: readonly Claim[],
): readonly Claim[] {
  const { index, pieces } = sentence;
  const roles = memory.roles.length > 0 ? memory.roles : before.roles;
  if (roles.length === 0 || index - Math.max(memory.sentence, before.sentence) > 2) return claims;
  const like = claims.findLast((item) => item.sentence < index);
  const apposed = countedOff(sentence);
  for (const [at, { kind }] of pieces.entries()) {
    if (kind !== 'verb' || !like || before.roles.length === 0 || apposed.length > 0) continue;
    const found = countedBy(sentence, at);
    const reference = found[0]?.reference;
    const listed = reference === 'both';
    if (
      found.length === 0 ||
      (listed && like.measure !== null) ||
      (reference === 'it' && !isElsewhere(sentence, at))
    )
      continue;
    const protocol = like.protocol === 'amended' && reference === 'other' ? 'amended' : null;
    return [
      ...claims,
      ...found.map((measure) =>
        slot(before.roles.at(-1)!, measure, {
          outcome: listed ? like.outcome : null,
          protocol,
          sentence: index,
          study: listed ? like.study : study,
          rule: 'slot',
        }),
      ),
    ];
  }
  return [
    ...claims,
    ...apposed.map((measure) =>
      slot(roles.at(-1)!, measure, {
        outcome: null,
        protocol: null,
        sentence: index,
        study,
        rule: 'slot',
      }),
    ),
  ];
}

/** The measures of a sentence that may fill a slot, and the rule by which they are found. */
function fillers(sentence: Sentence, open: OpenSlots): { measures: readonly Measure[]; rule: string } {
  const { pieces } = sentence;
  const answers = open.asked && pieces.every(({ kind }) => kind === 'phrase' || kind === 'mark');
  if (answers) {
    const start = pieces.findIndex(({ kind }) => kind === 'phrase');
    return { measures: accept(sentence, measuresAfter(sentence, start).measures), rule: 'member' };
  }
  const subjects = open.announced ? subjectsIn(sentence) : [];
  return subjects.length > 0
    ? { measures: subjects, rule: 'member' }
    : { measures: timedIn(sentence), rule: 'timed' };
}

/** `The trial met its primary endpoint, with the drug reducing M at Day 5`: the only measure beside a rank. */
function fillHere({ sentence, memory, study }: Context, claims: readonly Claim[]): Claim | null {
  const { index } = sentence;
  const [only, ...more] = memory.open.filter((open) => open.sentence === index);
  if (!only || only.room > 1 || more.length > 0) return null;
  const own = claims.filter((item) => item.sentence === index && item.measure !== null);
  const [measure, ...others] = own.length > 0 ? [] : timedIn(sentence);
  if (!measure || others.length > 0) return null;
  const told = { outcome: null, protocol: null, sentence: index, study, rule: 'timed' };
  return slot(only.role, measure, told);
}

/**
 * Fills the ranks that sentences before this one left without a measure: "Two secondary endpoints had been set. A
 * improved; B did not.", "The study failed on its primary endpoint. No effect was seen on M at Week 52."
 */
function fill(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const { sentence, before, study } = context;
  const { pieces, index, reading, floor } = sentence;
  const beside = fillHere(context, claims);
  if (beside) return [...claims, beside];
  const open = stillOpen(before.open, claims, index);
  if (open.length === 0 || isQuote(reading, floor)) return claims;
  if (pieces.some((piece) => piece.kind === 'term' && piece.term.roles.length > 0)) return claims;
  const named = claims.filter(({ measure }) => measure !== null);
  const found: Claim[] = [];
  // the ranks spoken of last come first
  for (const slots of open.toSorted((left, right) => right.sentence - left.sentence)) {
    const { measures, rule } = fillers(sentence, slots);
    const fresh = measures.filter(
      ({ first }) => ![...named, ...found].some(({ measure }) => measure!.first === first),
    );
    if (fresh.length > slots.room && (rule === 'member' || open.length === 1)) continue;
    for (const measure of fresh.slice(0, slots.room))
      found.push(
        slot(slots.role, measure, { outcome: null, protocol: slots.protocol, sentence: index, study, rule }),
      );
  }
  return [...claims, ...found];
}

/** `M, on which the trial had been powered`: its primary endpoint. */
function powered({ sentence, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { grammar, index, pieces } = sentence;
  const clause = grammar.clausesOf(index).find(({ verb, by }) => verb.lemma === 'power' && by.has('on'));
  if (!clause) return claims;
  const { first } = clause.by.get('on')![0]!;
  const piece = pieces.findIndex((other) => other.first <= first && first < other.end);
  const [measure] = accept(sentence, measuresBefore(sentence, piece + 1, false)).slice(-1);
  if (!measure) return claims;
  const more = { outcome: null, protocol: null, sentence: index, study, rule: 'powered' };
  return [...claims, slot('primary', measure, more)];
}

export const slotPasses: readonly Pass[] = [
  { name: 'slot', read: references },
  { name: 'fill', read: fill },
  { name: 'powered', read: powered },
];
