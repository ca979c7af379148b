import { COMMON, DEMONYM, ORGANISATION_NOUN, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { hasNaming, isMark, isOne, type Reading, textOf, words } from '../../text/reading.js';
import type { Occurrence } from '../names/occurrence.js';
import type { Candidate } from './candidate.js';

/** What names that stand in a list with others take from them. */

const LISTED = 5;
const INCLUDING = words('including', 'include', 'includes', 'like', 'namely', 'as');
const CHAIN_LINKS = words('and', 'or', 'as', 'well', 'the');

/** Whether two names stand in one list, with nothing but commas and "and" between them. */
function areListed(reading: Reading, left: Occurrence, right: Occurrence): boolean {
  if (left.sentence !== right.sentence) return false;
  const from = left.bracket?.end ?? left.afterDegrees;
  if (right.first - from > 3 || right.first <= from) return false;
  for (let at = from; at < right.first; at++) {
    const link =
      isMark(reading, at, ','.charCodeAt(0)) ||
      isMark(reading, at, ';'.charCodeAt(0)) ||
      isOne(reading, at, CHAIN_LINKS) ||
      isMark(reading, at, '&'.charCodeAt(0));
    if (!link) return false;
  }
  return true;
}

/** Names that stand in lists with each other. */
function listsOf(reading: Reading, occurrences: readonly Occurrence[]): Occurrence[][] {
  const lists: Occurrence[][] = [];
  let current: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = current.at(-1);
    if (last && areListed(reading, last, occurrence)) current.push(occurrence);
    else {
      if (current.length > 1) lists.push(current);
      current = [occurrence];
    }
  }
  if (current.length > 1) lists.push(current);
  return lists;
}

/** Names listed with organisations are likely organisations themselves. */
export function shareInLists(
  reading: Reading,
  occurrences: readonly Occurrence[],
  weighed: ReadonlyMap<string, Candidate>,
): Map<string, Candidate> {
  const raised = new Map(weighed);
  for (const list of listsOf(reading, occurrences)) {
    const members = list
      .map((occurrence) => weighed.get(occurrence.key))
      .filter((member) => member !== undefined);
    const sure = members.filter(
      ({ organization, person, neither }) => organization - neither >= 5 && organization > person,
    );
    const open = members.filter(
      ({ organization, neither, person }) => organization - neither < 5 && neither < 6 && person < 5,
    );
    const named =
      isOne(reading, list[0]!.first - 1, INCLUDING) || isOne(reading, list[0]!.first - 2, INCLUDING);
    sharePerson(reading, members, raised);
    if (sure.length === 0 || (!named && sure.length < open.length / 2)) continue;
    for (const candidate of open) {
      const now = raised.get(candidate.key)!;
      if (now.evidence.has('listed-with')) continue;
      raised.set(candidate.key, {
        ...now,
        evidence: new Set([...now.evidence, 'listed-with']),
        organization: now.organization + LISTED,
      });
    }
  }
  return raised;
}

/** Whether a name that nothing speaks for can be a person's beside persons. */
function canBePerson(reading: Reading, { person, organization, neither, occurrences }: Candidate): boolean {
  const { atoms, legalForm } = occurrences[0]!;
  return (
    person < 5 &&
    organization <= 1 &&
    neither <= 5 &&
    legalForm === null &&
    atoms.length === 2 &&
    atoms.every(
      (atom) => !hasNaming(reading, atom, PLACE | DEMONYM | TITLE | WEAK_HEAD | ORGANISATION_NOUN),
    ) &&
    !(hasNaming(reading, atoms[1]!, COMMON) && textOf(reading, atoms[1]!).endsWith('s'))
  );
}

/** Names of two words that nothing speaks against, listed with persons, are persons too. */
function sharePerson(reading: Reading, members: readonly Candidate[], raised: Map<string, Candidate>): void {
  const sure = members.filter(
    ({ person, organization, neither, evidence }) =>
      evidence.has('given-name') && person > organization + neither,
  );
  if (sure.length < 2 || sure.length * 2 < members.length) return;
  for (const member of members) {
    if (!canBePerson(reading, member)) continue;
    const now = raised.get(member.key)!;
    raised.set(member.key, {
      ...now,
      evidence: new Set([...now.evidence, 'listed-with']),
      person: now.neither + LISTED + 1,
    });
  }
}
