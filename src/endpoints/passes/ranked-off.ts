import { CLOSE, hashOf, isMark, isOne, OPEN, type Reading } from '../../text/reading.js';
import { MARK } from '../../text/tokens.js';
import { DETERMINERS, list } from '../../words/endpoint-words.js';
import type { Claim } from '../claim.js';
import { type Role, readRank } from '../ranks.js';
import type { Context, Pass } from './pass.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(hashOf);
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'].map(hashOf);
const LAST = list('last latter');
const FORMER = list('former');
const OTHERS = list('other others remaining rest');
/** What may stand between a reference and its rank: "of them is designated as the", "two endpoints are". */
const BETWEEN = list(`
  of them these those and is are was were being as ranked rank ranks counted counts called designated declared named
  considered serves served one ones two three four endpoint endpoints first second third fourth fifth sixth last
`);
/** How far on the ranks of a list are told. */
const REACH = 4;
const THE = list('the');

/** The endpoints of the last list without ranks, in text order. */
function listBefore(claims: readonly Claim[], index: number): readonly Claim[] {
  const last = claims.findLast(
    ({ role, measure, sentence }) => role === 'unspecified' && measure !== null && sentence < index,
  );
  if (!last || index - last.sentence > REACH + claims.length) return [];
  return claims
    .filter(
      ({ role, measure, sentence }) =>
        role === 'unspecified' && measure !== null && sentence === last.sentence,
    )
    .sort((left, right) => left.measure!.first - right.measure!.first);
}

/** The places of a list that a token refers to: "the first", "the last", "(b)", "the others"; null where it refers to none. */
function placesAt(
  reading: Reading,
  at: number,
  count: number,
  taken: ReadonlySet<number>,
): readonly number[] | null {
  const { tokens } = reading;
  if (isMark(reading, at - 1, OPEN) && isMark(reading, at + 1, CLOSE)) {
    const place = LETTERS.indexOf(tokens.hash[at]!);
    return place >= 0 && place < count ? [place] : null;
  }
  if (!isOne(reading, at - 1, THE)) return null;
  if (isOne(reading, at, LAST)) return [count - 1];
  if (isOne(reading, at, FORMER)) return [0];
  if (isOne(reading, at, OTHERS)) return [...Array(count).keys()].filter((place) => !taken.has(place));
  const place = ORDINALS.indexOf(tokens.hash[at]!);
  return place >= 0 && place < count ? [place] : null;
}

/** `The first is primary, the second key secondary, and the others are secondary`: the ranks of a list told behind it. */
function rankedOff({ sentence, study }: Context, claims: readonly Claim[]): readonly Claim[] {
  const { reading, index, floor, limit } = sentence;
  const group = listBefore(claims, index);
  if (group.length < 2) return claims;
  const ranked = (place: number): boolean =>
    claims.some(
      ({ role, measure }) => role !== 'unspecified' && measure?.first === group[place]!.measure!.first,
    );
  const taken = new Set([...group.keys()].filter(ranked));
  const found: { place: number; role: Role }[] = [];
  let meant: number[] = [];
  for (let at = floor; at < limit; at++) {
    const places = placesAt(reading, at, group.length, taken);
    if (places) {
      meant.push(...places);
      continue;
    }
    if (meant.length === 0) continue;
    const rank = readRank(reading, at);
    if (rank) {
      for (const place of meant) {
        taken.add(place);
        found.push({ place, role: rank.role });
      }
      meant = [];
      at = rank.end - 1;
    } else if (
      reading.tokens.kind[at] !== MARK &&
      !isOne(reading, at, BETWEEN) &&
      !isOne(reading, at, DETERMINERS)
    )
      meant = [];
  }
  const fresh = found.filter(({ place }) => !ranked(place));
  return [
    ...claims,
    ...fresh.map(({ place, role }) => ({
      ...group[place]!,
      role,
      sentence: index,
      study,
      rule: 'ranked-off',
    })),
  ];
}

export const rankings: readonly Pass[] = [{ name: 'ranked-off', read: rankedOff }];
