import type { Clause } from '../../grammar/clause.js';
import { NOUN } from '../../grammar/tags.js';
import { COMMA, isMark, isOne, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { ENDPOINT_NOUNS } from '../../words/endpoint-words.js';
import { formsOfClasses } from '../../words/verb-forms.js';
import { isAim } from '../change-talk.js';
import { type Claim, type Draft, isSameMeasure, type Protocol } from '../claim.js';
import { cutList } from '../measure-list.js';
import { type Measure, overlaps, type Phrase } from '../phrases.js';
import { type Role, readRank } from '../ranks.js';
import { accept, isLink, type Sentence } from '../sentence.js';
import { companions, exchanges, FATE, fates } from './changes.js';
import { readRedefined } from './redefined.js';
import { NOTHING, phrasesIn, pieceOfVerb, SIDES, type Slot, sideOf } from './slots.js';
import { readSwaps } from './swaps.js';
import { isTold } from './told.js';

const FROM = wordSet('from');
const MEMBERSHIP = wordSet('as from to into in among with of under');

const rolesIn = ({ pieces }: Sentence, { first, end }: Phrase): Role[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'term' && piece.first >= first && piece.first < end ? [...piece.term.roles] : [],
  );

const knownAs = (sentence: Sentence, measures: readonly Measure[], known: readonly Claim[]) =>
  known.findLast(
    ({ measure }) => measure && measures.some((other) => isSameMeasure(sentence.reading, other, measure)),
  );

const asMeasure = ({ measure }: Claim): Measure => ({ ...measure!, bracket: null });

/**
 * The measure a rank had so far.
 *
 * @param orFormerly whether one that is said to have been the former one counts too
 */
function heldBy(roles: readonly Role[], known: readonly Claim[], orFormerly = false): Measure[] {
  const holder = (wanted: Protocol) =>
    known.findLast(({ role, measure, protocol }) => measure && protocol === wanted && roles.includes(role));
  // "the previous primary endpoint, which was M": said to be the former one already
  const held = holder(null) ?? (orFormerly ? holder('original') : undefined);
  return held ? [asMeasure(held)] : [];
}

/** What was last dropped, else named: whose place is taken. */
function lastHolders(known: readonly Claim[]): Claim[] {
  const named = known.filter(({ measure }) => measure !== null);
  const last = named.findLast(({ protocol }) => protocol === 'original') ?? named.at(-1);
  return named.filter(
    (item) => item.sentence === last?.sentence && item.protocol === last.protocol && item.role === last.role,
  );
}

const draft = (role: Role, { first, end, bracket }: Measure, protocol: Protocol, rule: string): Draft => ({
  role,
  measure: { first, end },
  definition: bracket,
  protocol,
  rule,
});

const ONE = wordSet('one');
/** "replaced by the present one": by what holds the rank now. */
const replacesByHeld = (sentence: Sentence, clause: Clause, slots: readonly Slot[]): boolean =>
  slots.some((slot) =>
    phrasesIn(sentence, clause, slot).some(
      ({ head, determiner }) => determiner >= 0 && isOne(sentence.reading, head, ONE),
    ),
  );

/** One endpoint that makes room for two co-primary ones was the primary one. */
const sole = (role: Role): Role => (role === 'co-primary' ? 'primary' : role);

/** What one clause says of an exchange, or nothing. */
function readExchange(sentence: Sentence, clause: Clause, known: readonly Claim[]): Draft[] {
  for (const { name, row, verbs, old: from, now: to } of exchanges) {
    if (sentence.without.has(row) || (verbs && !verbs.some((wanted) => clause.verb.classes.has(wanted))))
      continue;
    const taken = from[0] === 'place' ? phrasesIn(sentence, clause, 'place') : [];
    if (from[0] === 'place' && taken.length === 0) continue;
    const holders = taken.length > 0 ? lastHolders(known) : [];
    const before =
      taken.length > 0
        ? { measures: holders.map(asMeasure), roles: holders.slice(0, 1).map(({ role }) => role) }
        : (from
            .map((slot) => sideOf(sentence, clause, slot, SIDES))
            .find(({ measures, roles }) => measures.length + roles.length > 0) ?? NOTHING);
    const after = to
      .map((slot) => sideOf(sentence, clause, slot, SIDES))
      .find(({ measures }) =>
        measures.some((measure) => !before.measures.some((other) => other.first === measure.first)),
      );
    if (!after && replacesByHeld(sentence, clause, to)) {
      const role = rolesIn(sentence, { first: sentence.floor, end: sentence.limit })[0];
      const gone = role && before.measures.length > 0 ? before.measures : [];
      const held = role
        ? heldBy(
            [role],
            known.filter(({ measure }) => !gone.some((old) => measure && overlaps(old, measure))),
          )
        : [];
      if (role && gone.length > 0)
        return [
          ...gone.map((measure) => draft(role, measure, 'original', name)),
          ...held.map((measure) => draft(role, measure, 'amended', name)),
        ];
    }
    // "the primary endpoint was revised to B"
    const ranked =
      name === 'from-to' && before === NOTHING ? sideOf(sentence, clause, 'theme', SIDES) : before;
    if (!after || (ranked.measures.length === 0 && ranked.roles.length === 0)) continue;
    const named = clause.by.get('as')?.flatMap((phrase) => rolesIn(sentence, phrase)) ?? [];
    const stated = [...named, ...ranked.roles, ...after.roles];
    const around = rolesIn(sentence, { first: clause.first, end: Math.max(clause.end, clause.verb.end) });
    const all = rolesIn(sentence, { first: sentence.floor, end: sentence.limit });
    const roles = stated.length > 0 ? stated : around.length > 0 ? around : all;
    const role = roles[0] ?? knownAs(sentence, before.measures, known)?.role;
    const gone = ranked.measures.length > 0 ? ranked.measures : heldBy(ranked.roles, known, true);
    if (!role || (gone.length === 0 && ranked === before)) continue;
    const rank = named[0] ?? after.roles[0] ?? role;
    const told = (measure: Measure) => known.find((item) => item.measure && overlaps(item.measure, measure));
    return [
      ...gone.map((measure) =>
        draft(named[0] ?? ranked.roles[0] ?? told(measure)?.role ?? sole(role), measure, 'original', name),
      ),
      ...after.measures.map((measure) => draft(rank, measure, 'amended', name)),
    ].sort((left, right) => left.measure!.first - right.measure!.first);
  }
  return [];
}

/** What is left out of a report is still in the protocol; what is taken out of a measure was no endpoint. */
const WHOLES = wordSet(`
  paper article publication report manuscript abstract presentation label release composite score index definition
`);
const HOW_MUCH = wordSet('by to from half');
const PLANS = wordSet('protocol protocols version amendment amendments plan mutual agreement');
/** "was cut by half", "dropped from 30%": an amount that went down; not "dropped from the amended protocol". */
const isAmount = ({ reading }: Sentence, { verb }: Clause): boolean =>
  verb.classes.has('lower') &&
  isOne(reading, verb.end, HOW_MUCH) &&
  ![verb.end + 1, verb.end + 2, verb.end + 3].some((at) => isOne(reading, at, PLANS));

/** "taken off that list" */
const TAKING_OFF: ReadonlySet<string> = new Set(['take', 'come', 'strike', 'cross', 'fall', 'drop']);

/** What one clause says becomes of endpoints that are known or ranked in it, or nothing. */
function readFate(
  sentence: Sentence,
  clause: Clause,
  own: readonly Claim[],
  known: readonly Claim[],
): Draft[] {
  const isOff = clause.by.has('off') && TAKING_OFF.has(clause.verb.lemma);
  const fate = fates.find(
    ({ verbs, passive, ofList, protocol }) =>
      (verbs.some((wanted) => clause.verb.classes.has(wanted)) ||
        (isOff && protocol === 'original' && !ofList)) &&
      (!passive || clause.verb.passive) &&
      (!ofList || isOfList(sentence, clause) || clause.object.some(({ kind }) => kind === 'pronoun')),
  );
  const isHere = clause.verb.form === 'nominal' || pieceOfVerb(sentence, clause) >= 0;
  if (!fate || !isHere || sentence.without.has(FATE) || clause.verb.classes.has('include')) return [];
  if (
    isAmount(sentence, clause) ||
    isAim(clause, (phrase) => rolesIn(sentence, phrase).length > 0) ||
    (clause.verb.classes.has('go') && clause.by.size > 0 && !clause.verb.passive)
  )
    return [];
  const whole = [...(clause.by.get('from') ?? []), ...(clause.by.get('of') ?? [])];
  if (whole.some(({ head }) => isOne(sentence.reading, head, WHOLES))) return [];
  const { measures, roles } = sideOf(sentence, clause, fate.theme ?? 'theme');
  // "exclusion of M from the primary endpoint": a part of it goes
  const ranks = sentence.pieces.flatMap((piece, at) =>
    piece.kind === 'term' &&
    piece.first >= clause.first &&
    piece.first < clause.end &&
    isLink(sentence, at - 1, MEMBERSHIP)
      ? [{ term: piece.term, from: isLink(sentence, at - 1, FROM) }]
      : [],
  );
  if (ranks.some(({ term, from }) => from && !term.plural)) return [];
  const around = ranks.flatMap(({ term }) => term.roles);
  const about = measures.length > 0 ? measures : heldBy(roles, known);
  return about.flatMap((measure) => {
    const here = own.filter((item) => item.measure && overlaps(item.measure, measure));
    if (here.length > 0)
      return here.flatMap((item) =>
        item.protocol === null && fate.protocol !== null
          ? [{ ...item, protocol: fate.protocol, rule: fate.name }]
          : [],
      );
    const before = knownAs(sentence, [measure], known);
    if (before && fate.protocol === null) return [];
    const listed = isOfList(sentence, clause) ? known.at(-1)?.role : undefined;
    const role = roles[0] ?? around[0] ?? before?.role ?? own.at(-1)?.role ?? listed;
    return role ? [draft(role, measure, fate.protocol, fate.name)] : [];
  });
}

const LISTS = wordSet('list hierarchy order sequence set');
/** "was taken off that list", "leaves the hierarchy": of the endpoints spoken of last. */
const isOfList = ({ reading }: Sentence, { by, object }: Clause): boolean =>
  [...object, ...[...by.values()].flat()].some(
    ({ head, determiner }) => determiner >= 0 && isOne(reading, head, LISTS),
  );

const ARTICLES = wordSet('a an the its their our being');
const TO = wordSet('to into');
const rankAt = (reading: Reading, at: number): { role: Role; end: number } | null => {
  let next = at;
  while (isOne(reading, next, ARTICLES)) next++;
  return readRank(reading, next);
};

/** `M passes from secondary to primary endpoint` · `the elevation of M from exploratory to secondary` */
function readMoves(sentence: Sentence, clauses: readonly Clause[]): Draft[] {
  const { reading, floor, limit } = sentence;
  const found: Draft[] = [];
  for (let at = floor; at < limit; at++) {
    const left = isOne(reading, at, FROM) ? rankAt(reading, at + 1) : null;
    if (!left) continue;
    let to = left.end;
    while (to < Math.min(limit, left.end + 5) && !isOne(reading, to, TO)) to++;
    const right = isOne(reading, to, TO) ? rankAt(reading, to + 1) : null;
    // "from secondary to primary | supplier"
    const isOther =
      right && sentence.grammar.tagOf(right.end) === NOUN && !isOne(reading, right.end, ENDPOINT_NOUNS);
    if (!right || left.role === right.role || isOther) continue;
    const both = (measure: Measure): Draft[] => [
      draft(left.role, measure, 'original', 'move'),
      draft(right.role, measure, 'amended', 'move'),
    ];
    const early = found.length;
    for (const clause of clauses.toReversed()) {
      if (clause.verb.first >= at || clause.verb.classes.has('be')) continue;
      const { measures } = sideOf(sentence, clause, 'theme');
      const moved = measures.filter(({ first }) => first < at || first >= right.end);
      found.push(...moved.flatMap(both));
      if (moved.length > 0) break;
    }
    if (found.length === early) found.push(...movedBefore(sentence, at).flatMap(both));
  }
  return found;
}

/** "M passes | from secondary to primary endpoint": the words in front of a verb that reads like a noun. */
function movedBefore(sentence: Sentence, at: number): readonly Measure[] {
  const { reading, pieces } = sentence;
  const piece = pieces.find(({ kind, first, end }) => kind === 'phrase' && first < at && at <= end);
  for (let verb = at - 1; piece && verb > Math.max(piece.first, at - 3); verb--)
    if (isOne(reading, verb, MOVES))
      return accept(sentence, cutList(reading, { first: piece.first, end: verb }));
  return [];
}
const MOVES = wordSet(
  `${formsOfClasses(['move', 'promote', 'demote', 'go'], ['third', 'past']).join(' ')} moves steps passes climbs rises drops falls slips`,
);

const BUT = wordSet('but');
const NOT = wordSet('not');
/** `is no longer M | but N` · `is now N, not M`: what stands against a measure that was or is. */
function readContrast(sentence: Sentence, own: readonly Claim[]): Draft[] {
  const { reading, pieces } = sentence;
  return own.flatMap(({ role, measure, protocol }): Draft[] => {
    if (!measure || protocol === null) return [];
    const at = isMark(reading, measure.end, COMMA) ? measure.end + 1 : measure.end;
    if (!isOne(reading, at, protocol === 'original' ? BUT : NOT)) return [];
    const piece = pieces.find(({ first, end, kind }) => kind === 'phrase' && first <= at + 1 && at + 1 < end);
    if (!piece) return [];
    const [other] = accept(sentence, cutList(reading, { first: at + 1, end: piece.end }));
    return other ? [draft(role, other, protocol === 'original' ? 'amended' : 'original', 'contrast')] : [];
  });
}

/** The endpoints that a clause names beside the one whose rank it tells. */
function readCompanions(
  sentence: Sentence,
  clause: Clause,
  own: readonly Claim[],
  known: readonly Claim[],
): Draft[] {
  const preposition = companions.find((wanted) => clause.by.has(wanted));
  if (!preposition || sentence.without.has('companion')) return [];
  const about = sideOf(sentence, clause, 'theme').measures;
  const like = own.findLast(({ measure }) => measure !== null) ?? knownAs(sentence, about, known);
  const { measures, roles } = sideOf(sentence, clause, preposition);
  if (!like || roles.length > 0) return [];
  return measures
    .filter((measure) => !own.some((item) => item.measure && overlaps(item.measure, measure)))
    .map((measure) => draft(like.role, measure, null, 'companion'));
}

/**
 * What the clauses of a sentence say of changes of protocol.
 *
 * @param own what the sentence says of ranks
 * @param known what was said before it
 */
export function readChanges(sentence: Sentence, own: readonly Claim[], known: readonly Claim[]): Draft[] {
  const clauses = sentence.grammar.clausesOf(sentence.index).filter((clause) => isTold(sentence, clause));
  const beside = clauses.flatMap((clause) => readCompanions(sentence, clause, own, known));
  if (!sentence.changes) return beside;
  const swapped = sentence.without.has('swap') ? [] : readSwaps(sentence, clauses, own, known);
  if (swapped.length > 0) return swapped;
  const moved = sentence.without.has('move') ? [] : readMoves(sentence, clauses);
  if (moved.length > 0) return moved;
  const against = sentence.without.has('contrast') ? [] : readContrast(sentence, own);
  if (against.length > 0) return against;
  for (const clause of clauses) {
    const found = readExchange(sentence, clause, [...known, ...own]);
    if (found.length > 0) return found;
  }
  const redefined = sentence.without.has(FATE) ? [] : readRedefined(sentence, clauses, own);
  if (redefined.length > 0) return redefined;
  return [...beside, ...clauses.flatMap((clause) => readFate(sentence, clause, own, known))];
}
