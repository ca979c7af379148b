import type { Endpoint } from '../record/endpoint.js';
import { isInline, isOne, type Reading, textOf } from '../text/reading.js';
import { ARTICLES } from '../words/endpoint-words.js';
import {
  type Claim,
  foldMeasure,
  isSameMeasure,
  isSameWording,
  RECALLED,
  type Wording,
  wordingOf,
} from './claim.js';
import { findCriteria } from './criteria.js';
import { COMMON } from './naming.js';
import { type Entry, entryOf } from './outcomes/entry.js';
import type { Phrase } from './phrases.js';
import type { Role } from './ranks.js';
import { timePointOf, timesIn } from './time-points.js';

interface Duration {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The wording an abbreviation was introduced with: PFS of "progression-free survival (PFS) by …". */
function expansions(reading: Reading, claims: readonly Claim[]): Map<string, Phrase> {
  const byAbbreviation = new Map<string, Phrase>();
  for (const { measure } of claims) {
    if (!measure) continue;
    const behind = textOf(reading, measure.first, Math.min(reading.tokens.count, measure.end + 4));
    const bracket = /\(["“]?([A-Z][A-Za-z0-9-]{1,9})["”]?\)/.exec(behind);
    if (bracket && !byAbbreviation.has(bracket[1]!.toLowerCase()))
      byAbbreviation.set(bracket[1]!.toLowerCase(), measure);
  }
  return byAbbreviation;
}

/** Gives endpoints their outcomes. */
export interface Judge {
  /** by what is said of each */
  readonly judge: (entries: readonly Entry[]) => readonly Claim[];
  /** of those left open, by what is said of their trial */
  readonly await: (claims: readonly Claim[]) => readonly Claim[];
}

/** What is only named has no wording. */
const NO_WORDING: Wording = { text: '', all: [], distinct: new Set() };

/** Joins claims about the same endpoint, infers protocols from the changes told, and turns them into entries. */
export function settle(
  reading: Reading,
  claims: readonly Claim[],
  changes: boolean,
  durations: readonly Duration[],
  judge: Judge,
): Omit<Endpoint, 'id' | 'sentence'>[] {
  const full = expansions(reading, claims);
  const named = claims.map((item) => {
    if (!item.measure || full.size === 0) return item;
    const expansion = full.get(foldMeasure(reading, item.measure));
    return expansion ? { ...item, measure: expansion } : item;
  });
  const wordings = new Map<number, Wording>();
  const fold = ({ measure }: Claim): Wording => {
    if (!measure) return NO_WORDING;
    const key = measure.first * reading.tokens.count + measure.end;
    const known = wordings.get(key);
    if (known) return known;
    const made = wordingOf(reading, measure);
    wordings.set(key, made);
    return made;
  };
  const ranked = withoutRankless(named);
  const inferred = changes
    ? inferPartners(inferHolders(inferProtocols(leftAlone(reading, ranked, fold), fold), fold), fold)
    : ranked;
  // what is only named may be another one each time
  const isSame = (left: Claim, right: Claim) => left.measure !== null && left.study === right.study;
  const entries = join(inferred, fold, isSame).map(({ claim, places }) => entryOf(claim, places));
  const mayJoin = (left: Claim, right: Claim) => left.study === right.study || left.measure !== null;
  const joined = join(judge.judge(entries), fold, mayJoin).map(({ claim }) => claim);
  return judge.await(dropUnnamed(joined)).map((entry) => toEndpoint(reading, entry, durations));
}

/** "These are the endpoints of the trial": what a reference calls an endpoint once more has its rank where it is named. */
function withoutRankless(claims: readonly Claim[]): readonly Claim[] {
  const ranked = new Map<number, Set<Claim['protocol']>>();
  for (const { role, measure, protocol } of claims)
    if (role !== 'unspecified' && measure) {
      const known = ranked.get(measure.first) ?? new Set();
      ranked.set(measure.first, known.add(protocol));
    }
  return claims.filter(({ role, measure, protocol }) => {
    const known = role === 'unspecified' && measure ? ranked.get(measure.first) : undefined;
    return !known || (protocol !== null && !known.has(protocol));
  });
}

/** A claim and those it was joined from. */
interface Joined {
  readonly claim: Claim;
  readonly places: readonly Claim[];
}

/**
 * One claim for each role, measure and protocol; unknown slots are filled from the others.
 *
 * @param mayJoin whether the studies of two claims allow it
 */
function join(
  claims: readonly Claim[],
  fold: (item: Claim) => Wording,
  mayJoin: (known: Claim, item: Claim) => boolean,
): Joined[] {
  const kept: { claim: Claim; readonly places: Claim[] }[] = [];
  for (const item of claims) {
    const wording = fold(item);
    const isSame = ({ claim: known }: Joined) =>
      known.role === item.role &&
      mayJoin(known, item) &&
      agree(known.outcome, item.outcome) &&
      (known.protocol === item.protocol || known.protocol === null || item.protocol === null) &&
      (known.measure === null) === (item.measure === null) &&
      (isSameWording(fold(known), wording) || isSole(known, item, fold));
    const oldest = Math.max(0, kept.length - RECALLED);
    let at = kept.length - 1;
    while (at >= oldest && !isSame(kept[at]!)) at--;
    const match = at >= oldest ? kept[at] : undefined;
    if (!match) {
      kept.push({ claim: item, places: [item] });
      continue;
    }
    const { claim: known, places } = match;
    match.claim = {
      ...known,
      measure: isSole(known, item, fold) ? fuller(known, item) : known.measure,
      protocol: known.protocol ?? item.protocol,
      outcome: known.outcome ?? item.outcome,
      untested: (known.untested ?? false) || (item.untested ?? false),
      definition: known.definition ?? item.definition,
      timepoint: known.timepoint ?? item.timepoint,
    };
    places.push(item);
  }
  return kept;
}

/** The sole primary endpoint of a study in two wordings: "the primary endpoint of M", "the primary endpoint was N". */
function isSole(left: Claim, right: Claim, fold: (item: Claim) => Wording): boolean {
  if (!left.sole || !right.sole || left.study !== right.study || !left.measure || !right.measure)
    return false;
  if (left.protocol !== right.protocol) return false;
  const words = new Set(
    fold(left).all.filter((word) => word.length > 3 && word !== 'overall' && !COMMON.has(word)),
  );
  return fold(right).all.some((word) => words.has(word));
}
/** The wording that says what the endpoint is, else the longer one. */
const fuller = (left: Claim, right: Claim): Phrase => {
  const says = (item: Claim) => item.rule === 'rank-is';
  if (says(left) !== says(right)) return says(left) ? left.measure! : right.measure!;
  return right.measure!.end - right.measure!.first > left.measure!.end - left.measure!.first
    ? right.measure!
    : left.measure!;
};

/** Met and missed: what is only named is another one. */
const isContrary = (left: Claim['outcome'], right: Claim['outcome']): boolean =>
  !agree(left, right) && left !== 'pending' && right !== 'pending';

const agree = (left: Claim['outcome'], right: Claim['outcome']): boolean =>
  left === null || right === null || left === right;

/** What stands in the same words in the lists before and after a change is left alone by it. */
function leftAlone(
  reading: Reading,
  claims: readonly Claim[],
  fold: (item: Claim) => Wording,
): readonly Claim[] {
  const listed = claims.map(
    (item) => item.protocol !== null && (item.rule === 'list' || item.listed === true),
  );
  const keyOf = (item: Claim) => `${item.role} ${item.study} ${fold(item).text}`;
  const lists = new Map<string, Claim[]>();
  for (const [index, item] of claims.entries()) {
    if (!listed[index]) continue;
    const known = lists.get(keyOf(item));
    if (known) known.push(item);
    else lists.set(keyOf(item), [item]);
  }
  // the same name for something else, or read at another time, is a change
  const agreeOn = (left: Phrase | null, right: Phrase | null) =>
    !left || !right || isSameMeasure(reading, left, right);
  const isAgain = (item: Claim, other: Claim) =>
    other.protocol !== item.protocol &&
    agreeOn(item.definition, other.definition) &&
    agreeOn(item.timepoint, other.timepoint);
  return claims.map((item, index) =>
    listed[index] &&
    lists
      .get(keyOf(item))!
      .slice(0, RECALLED)
      .some((other) => isAgain(item, other))
      ? { ...item, protocol: null }
      : item,
  );
}

/** A measure that has one protocol in one role has the other in another role. */
function inferProtocols(claims: readonly Claim[], fold: (item: Claim) => Wording): Claim[] {
  return claims.map((item, index) => {
    if (item.protocol !== null || !item.measure) return item;
    const near = claims.slice(Math.max(0, index - RECALLED), index + RECALLED);
    const others = near.filter(
      (other) =>
        other.measure &&
        other.study === item.study &&
        other.role !== item.role &&
        isSameWording(fold(other), fold(item)),
    );
    if (others.some(({ protocol }) => protocol === 'original'))
      return { ...item, protocol: 'amended' as const };
    if (others.some(({ protocol }) => protocol === 'amended'))
      return { ...item, protocol: 'original' as const, inferred: true };
    // "co-primary endpoints A and B …; B is a secondary endpoint": the rank told last is the one in force
    const roles = new Set([...others, item].map(({ role }) => role));
    if (roles.size !== 2 || !roles.has('co-primary') || !LOWER.some((role) => roles.has(role))) return item;
    const isLast = near.indexOf(item) > near.indexOf(others.at(-1)!);
    return { ...item, protocol: isLast ? ('amended' as const) : ('original' as const), inferred: true };
  });
}

/** Ranks to which one of a pair of primary endpoints may be taken down. */
const LOWER: readonly Role[] = ['key-secondary', 'secondary'];

/** More than any study has; a text with more tells of none in particular. */
const MOST_PRIMARY = 40;

/** A study has one primary endpoint: where one gave way, the only other that a text names took its place. */
function inferHolders(claims: readonly Claim[], fold: (item: Claim) => Wording): readonly Claim[] {
  const byStudy = new Map<number, Claim[]>();
  for (const item of claims)
    if ((item.role === 'primary' || item.role === 'co-primary') && item.measure) {
      const known = byStudy.get(item.study);
      if (known) known.push(item);
      else byStudy.set(item.study, [item]);
    }
  const takes = new Set<Claim>();
  for (const all of byStudy.values()) {
    if (all.length > MOST_PRIMARY) continue;
    const open = all.filter(({ protocol }) => protocol === null);
    const told = all.filter(({ protocol }) => protocol !== null);
    const isSettled = told.some(
      ({ protocol, role }) => role === (protocol === 'amended' ? 'primary' : 'co-primary'),
    );
    if (isSettled || told.every(({ protocol }) => protocol === 'amended')) continue;
    const isNew = (item: Claim) => !told.some((other) => isSameWording(fold(other), fold(item)));
    const isAlone = open.every(
      (item) => item.role === 'co-primary' || (isSameWording(fold(open[0]!), fold(item)) && isNew(item)),
    );
    if (isAlone) for (const item of open) takes.add(item);
  }
  return claims.map((item) => (takes.has(item) ? { ...item, protocol: 'amended' as const } : item));
}

/** Where one of two co-primary endpoints is moved away, the other one is the primary endpoint that remains. */
function inferPartners(claims: readonly Claim[], fold: (item: Claim) => Wording): Claim[] {
  const pairs = claims.filter(
    ({ role, measure, protocol }) => role === 'co-primary' && measure !== null && protocol !== 'amended',
  );
  if (pairs.length > MOST_PRIMARY) return [...claims];
  const original = pairs.filter(({ protocol }) => protocol === 'original');
  const isElsewhere = (item: Claim) =>
    claims.some(
      (other) =>
        other.role !== 'co-primary' &&
        other.protocol === 'amended' &&
        other.measure &&
        isSameWording(fold(other), fold(item)),
    );
  const gone = original.length < pairs.length ? original : original.filter(isElsewhere);
  const left = pairs.filter((item) => !gone.includes(item));
  const [rest] = left;
  if (gone.length === 0 || left.length !== 1) return [...claims];
  const remains = (other: Claim) =>
    other.role === 'primary' && other.measure !== null && isSameWording(fold(other), fold(rest!));
  const known = claims.some(remains);
  return claims.flatMap((item) => {
    if (item !== rest)
      return [remains(item) && item.protocol === null ? { ...item, protocol: 'amended' as const } : item];
    const before = { ...item, protocol: 'original' as const };
    return known ? [before] : [before, { ...item, role: 'primary' as const, protocol: 'amended' as const }];
  });
}

/** An endpoint that is only named gives its outcome to those described of the same study, where there are any. */
function dropUnnamed(entries: readonly Claim[]): Claim[] {
  const unnamed = entries.filter(({ measure }) => measure === null);
  const outcomes = new Map<Claim, Claim['outcome']>();
  const dropped = new Set<Claim>();
  const described = new Map<string, Claim[]>();
  const keyOf = ({ role, study }: Claim) => `${role} ${study}`;
  for (const entry of entries) {
    if (entry.measure === null || entry.protocol === 'original') continue;
    const known = described.get(keyOf(entry));
    if (known) known.push(entry);
    else described.set(keyOf(entry), [entry]);
  }
  for (const item of unnamed) {
    const own = described.get(keyOf(item)) ?? [];
    if (own.length === 0 || own.every(({ outcome }) => isContrary(outcome, item.outcome))) continue;
    dropped.add(item);
    for (const entry of own) if (entry.outcome === null) outcomes.set(entry, item.outcome);
  }
  return entries
    .filter((entry) => !dropped.has(entry))
    .map((entry) => ({ ...entry, outcome: entry.outcome ?? outcomes.get(entry) ?? null }));
}

const span = ({ text, tokens }: Reading, { first, end }: Phrase) => ({
  text: text.slice(tokens.start[first], tokens.end[end - 1]),
  start: tokens.start[first]!,
  end: tokens.end[end - 1]!,
});

/** With the article in front, which a definition keeps. */
const withArticle = (reading: Reading, { first, end }: Phrase): Phrase => ({
  first: isOne(reading, first - 1, ARTICLES) && isInline(reading, first) ? first - 1 : first,
  end,
});

function toEndpoint(
  reading: Reading,
  entry: Claim,
  durations: readonly Duration[],
): Omit<Endpoint, 'id' | 'sentence'> {
  const measure = entry.measure && span(reading, entry.measure);
  const apart = entry.timepoint && timesIn(reading, durations, entry.timepoint).at(-1);
  const timepoint =
    apart || (entry.measure && timePointOf(reading, timesIn(reading, durations, entry.measure)));
  const { sentences } = reading;
  const definition = entry.definition && withArticle(reading, entry.definition);
  return {
    role: entry.role,
    measure,
    definition: definition && span(reading, definition),
    criteria: [entry.measure, definition].flatMap((stretch) =>
      stretch ? findCriteria(reading, stretch) : [],
    ),
    timepoint: timepoint?.id ?? null,
    protocol: entry.protocol,
    outcome: entry.outcome,
    evidence: span(reading, { first: sentences[entry.sentence]!, end: sentences[entry.sentence + 1]! }),
    rule: entry.rule,
  };
}
