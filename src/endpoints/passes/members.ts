import { NUMBER } from '../../text/classes.js';
import { hasClass, isOne, isQuote } from '../../text/reading.js';
import type { VerbClass } from '../../words/verbs.js';
import type { Claim } from '../claim.js';
import { cutList } from '../measure-list.js';
import { measuresAfter } from '../measures.js';
import type { Measure } from '../phrases.js';
import { accept, isMarkPiece, type Sentence, verbAt } from '../sentence.js';
import { subjectOf } from '../subject.js';
import { list } from '../words.js';
import type { Context, Pass } from './pass.js';

/** Verbs whose subject is no member of a set of endpoints: who says, does or takes part. */
const OTHERS: readonly VerbClass[] = [
  'say',
  'announce',
  'enrol',
  'expect',
  'develop',
  'submit',
  'approve',
  'attend',
];
const HEADS = list(
  'difference differences comparison comparisons hazard ratio alpha arm arms group groups effect effects events improvement improvements benefit benefits reduction reductions power testing',
);
const COUNTED = list('all both each every no these those neither');
const TO = list('to');

export const isMember = ({ reading }: Sentence, { first, end }: Measure): boolean => {
  if (isOne(reading, first - 1, COUNTED) || hasClass(reading, first, NUMBER)) return false;
  for (let at = first; at < Math.min(end, first + 4); at++) if (isOne(reading, at, HEADS)) return false;
  return true;
};

const JOINTS = list('and or nor not');
const SEEN = list('in on for');
/** "no difference was seen | in A or in B". */
export function seenIn(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const [subject, behind] = [pieces[verb - 1], pieces[verb + 1]];
  const effect = subject?.kind === 'phrase' && !isMember(sentence, { ...subject, bracket: null });
  if (!effect || behind?.kind !== 'phrase' || !isOne(reading, behind.first, SEEN)) return [];
  const { next } = measuresAfter(sentence, verb + 1);
  const end = pieces[next - 1]!.end;
  // "in A or in B"
  const bounds = [behind.first];
  for (let at = behind.first + 1; at < end - 1; at++)
    if (isOne(reading, at, JOINTS) && isOne(reading, at + 1, SEEN)) bounds.push(at + 1);
  return accept(
    sentence,
    bounds.flatMap((first, at) =>
      cutList(reading, { first: first + 1, end: (bounds[at + 1] ?? end + 1) - 1 }),
    ),
  );
}

/** "A came to 98.6%, B to 0.7% and C to 7.9 minutes": the members behind the first, whose verb is left out. */
function gapped(sentence: Sentence, verb: number): Measure[] {
  const { reading, pieces } = sentence;
  const amount = pieces[verb + 1];
  const to =
    amount?.kind === 'phrase' && (isOne(reading, amount.first, TO) || isOne(reading, amount.first - 1, TO));
  if (!to || !isMarkPiece(pieces[verb + 2], ',')) return [];
  const { next } = measuresAfter(sentence, verb + 3);
  const end = pieces[next - 1]?.end ?? 0;
  const start = pieces[verb + 3]?.first ?? end;
  const amounts = cutList(reading, { first: start, end });
  return amounts.flatMap((member) => {
    for (let at = member.end - 2; at > member.first; at--)
      if (isOne(reading, at, TO)) return [{ ...member, end: at }];
    return [];
  });
}

/**
 * The members of a set that was announced by number: "Two secondary endpoints had been set. A improved; B did not."
 * Each subject of the sentences behind is one until the set is full.
 */
function members({ sentence, before, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { open } = before;
  const { pieces, index } = sentence;
  if (!open || index <= open.sentence || index - open.sentence > 4) return claims;
  if (pieces.some((piece) => piece.kind === 'term' && piece.term.roles.length > 0)) return claims;
  if (isQuote(sentence.reading, sentence.floor)) return claims;
  const answer = open.asked && pieces.every(({ kind }) => kind === 'phrase' || kind === 'mark');
  const full = claims.filter((item) => item.rule === 'member' && item.sentence > open.sentence).length;
  const found: Measure[] = answer
    ? accept(
        sentence,
        measuresAfter(
          sentence,
          pieces.findIndex(({ kind }) => kind === 'phrase'),
        ).measures,
      )
    : [];
  for (const [at] of pieces.entries()) {
    const verb = verbAt(sentence, at);
    if (!verb || OTHERS.some((name) => verb.classes.has(name))) continue;
    const { measures, reference } = subjectOf(sentence, at, true);
    if (reference !== null) continue;
    for (const measure of [...measures, ...seenIn(sentence, at), ...accept(sentence, gapped(sentence, at))])
      if (isMember(sentence, measure) && !found.some(({ first }) => first === measure.first))
        found.push(measure);
  }
  const room = open.count - full;
  if (room <= 0 || found.length > room) return claims;
  return [
    ...claims,
    ...found.map(
      ({ first, end, bracket }): Claim => ({
        role: open.role,
        measure: { first, end },
        definition: bracket,
        timepoint: null,
        outcome: null,
        protocol: open.protocol,
        sentence: index,
        study,
        rule: 'member',
      }),
    ),
  ];
}

export const memberPasses: readonly Pass[] = [{ name: 'member', read: members }];
