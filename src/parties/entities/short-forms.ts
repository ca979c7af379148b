import { PLACE } from '../../text/classes.js';
import { beginnings } from '../../text/keys.js';
import { hasNaming, isOne, type Reading, words } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { type Candidate, kindOf } from '../evidence/candidate.js';
import { isCalledAfter } from '../evidence/candidates.js';
import { index, type Joiner } from './joiner.js';

/** Short forms of longer names, and longer names that are parties of their own. */

const DEPENDENT = words(
  'subsidiary',
  'subsidiaries',
  'affiliate',
  'affiliates',
  'unit',
  'division',
  'parent',
  'rival',
);

/** Whether a name is introduced as something that belongs to another: "its subsidiary X". */
const isDependent = (reading: Reading, { occurrences }: Candidate): boolean =>
  occurrences.some(({ first }) => {
    const at = first - 1;
    return isOne(reading, at, DEPENDENT) || isOne(reading, at - 1, DEPENDENT);
  });

/** Evidence that a short name is none of a party's. */
const NO_SHORT_FORMS = ['place', 'business-term', 'generic-noun', 'letters', 'currency'];

/** The best of several longer names that start with a short one: the one that is the release's own. */
function bestParent(reading: Reading, short: Candidate, parents: readonly Candidate[]): Candidate {
  const rank = (parent: Candidate): number =>
    (parent.evidence.has('ticker') ? 100 : 0) +
    parent.occurrences.length * 3 +
    parent.organization +
    (isWholeGroup(reading, short, parent) ? WHOLE : 0) -
    parent.occurrences[0]!.first / WORDS_A_POINT;
  return parents.reduce((best, parent) => (rank(parent) > rank(best) ? parent : best));
}

const GROUPS = wordSet('group groupe gruppe grupo gruppo');
/** "Example Group" beside "Example Muster K.K.": all of Example, which the short name means. */
const isWholeGroup = (reading: Reading, short: Candidate, long: Candidate): boolean => {
  const more = long.occurrences[0]!.atoms.slice(short.occurrences[0]!.atoms.length);
  return more.length === 1 && isOne(reading, more[0]!, GROUPS);
};
/** what that says for it, in tenths of log odds */
const WHOLE = 100;

/** Subsidiaries are named behind the parent: how far behind weighs as much as a tenth of log odds. */
const WORDS_A_POINT = 40;

export function joinShortForms(
  reading: Reading,
  candidates: ReadonlyMap<string, Candidate>,
  organizations: readonly Candidate[],
  joiner: Joiner,
): void {
  const longer = index(organizations, ({ key }) => beginnings(key));
  for (const [key, candidate] of candidates) {
    if (joiner.isJoined(key)) continue;
    const legal = candidate.evidence.has('legal-form');
    const formed = candidate.evidence.has('ambiguous-legal-form');
    const parents = (longer.get(key) ?? []).filter((other) => joiner.root(other.key) !== key);
    const own = parents.filter(
      (other) =>
        // "Example North America Inc." beside "Example SE"
        !(formed && other.evidence.has('legal-form')) &&
        !isOthers(reading, candidate, other) &&
        !isBranch(reading, candidate, other) &&
        !(other.evidence.has('begins-with-another') && isCalledAfter(other, candidate)),
    );
    if (legal || own.length === 0 || NO_SHORT_FORMS.some((rule) => candidate.evidence.has(rule))) continue;
    joiner.join(key, bestParent(reading, candidate, own).key);
  }
}

/** "Example" in front of "its subsidiary Example Canada" is the parent; behind it, the subsidiary may be meant. */
const isOthers = (reading: Reading, short: Candidate, long: Candidate): boolean =>
  isDependent(reading, long) && short.occurrences[0]!.first < long.occurrences[0]!.first;

/** What founders give their name to beside themselves: charities, schools, venues, funds and publishers. */
const SATELLITES = wordSet(`
  foundation charity charities academy museum gallery theatre theater arena stadium speedway ventures press
`);
/** "Example Foundation" beside "Example", which is named more often: a body of its own. */
const isSatellite = (reading: Reading, short: Candidate, long: Candidate): boolean =>
  isOne(reading, long.occurrences[0]!.atoms.at(-1)!, SATELLITES) &&
  short.occurrences.length > long.occurrences.length &&
  kindOf(short) !== 'person' &&
  short.organization > HOPELESS;
/** Log odds in tenths below which a name is none of a party's. */
const HOPELESS = -40;

/** "Standard Chartered Vietnam" beside "Standard Chartered": what a place is added to is a party of its own. */
const isBranch = (reading: Reading, short: Candidate, long: Candidate): boolean => {
  if (long.evidence.has('legal-form') || long.evidence.has('ticker')) return false;
  const [occurrence] = long.occurrences;
  if (isSatellite(reading, short, long)) return true;
  if (kindOf(short) !== 'organization') return false;
  return hasNaming(reading, occurrence!.atoms.at(-1)!, PLACE);
};
