import { COMMON, DEMONYM, ORGANISATION_NOUN, PLACE, TITLE, WEAK_HEAD } from '../../text/classes.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  OPEN,
  type Reading,
  SLASH,
  textOf,
  words,
} from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isProper } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { type Candidate, withEvidence } from './candidate.js';
import { linesAlike } from './lines-alike.js';
import { isApposition, listsOf, OPENING, startOfList } from './lists-of-names.js';

/** What names that stand in a list with others take from them. */

/** Log odds in tenths from which a name is sure, and up to which it is open. */
const SURE = 15;
const HOPELESS = -40;
/** from which it is more likely an organisation than not */
const LIKELY = 2;
const INCLUDING = words('including', 'include', 'includes', 'like', 'namely', 'as');
const LISTED_WITH_ORGANIZATIONS = 'listed-with-organizations';
const LISTED_AS_ORGANIZATIONS = 'listed-as-organizations';
const LISTED_WITH_PERSONS = 'listed-with-persons';

const SUCH = hashOf('such');
const AS = hashOf('as');

const STARTS = hashOf('start');
const UPS = hashOf('ups');

/** "the start-ups | A and B", "the lenders | A and B": a noun in the plural right in front of a list. */
const isPluralNoun = (reading: Reading, at: number): boolean =>
  !isCapitalised(reading, at) &&
  isInline(reading, at + 1) &&
  ((isWord(reading, at, UPS) && isWord(reading, at - 2, STARTS)) ||
    (hasNaming(reading, at, ORGANISATION_NOUN) && textOf(reading, at).endsWith('s')));
/** Nouns in the plural that persons are called too. */
const OF_PERSONS = words(
  'leaders',
  'partners',
  'investors',
  'sellers',
  'buyers',
  'shareholders',
  'competitors',
  'rivals',
);

/** "customers such as | A, B and C", "dealers include | A and B", "investors: | A, B": what a noun calls a list. */
function isCalledOrganizations(reading: Reading, first: number): boolean {
  let at = first - 1;
  if (isWord(reading, at, AS) && isWord(reading, at - 1, SUCH)) at -= 2;
  else if (isOne(reading, at, OPENING) || isMark(reading, at, COLON) || isMark(reading, at, OPEN)) at--;
  else return isPluralNoun(reading, at);
  if (isMark(reading, at, COMMA)) at--;
  return hasNaming(reading, at, ORGANISATION_NOUN) && !isCapitalised(reading, at);
}

/** Beside this many sure ones an everyday word is a name too. */
const MANY_SURE = 4;
const HOPELESS_IN_LIST = -70;
const NO_PARTY = [
  'place',
  'place-in',
  'month-or-day',
  'business-term',
  'generic-noun',
  'other-head',
  'trademark',
];

/** Whether a name may be what those listed with it are. */
const isOpen = ({ organization, person, evidence }: Candidate, sure: number): boolean =>
  organization < SURE &&
  person <= 0 &&
  (organization > HOPELESS ||
    (sure >= MANY_SURE && organization > HOPELESS_IN_LIST && !NO_PARTY.some((rule) => evidence.has(rule))));

/** Whether a name is more than everyday words and places. */
const isOwn = (reading: Reading, { occurrences }: Candidate): boolean =>
  !occurrences[0]!.atoms.every((atom) => hasNaming(reading, atom, COMMON | PLACE | DEMONYM));

/** Log odds in tenths from which a member of a list may be a person. */
const MAY_BE_PERSON = -15;

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
    const sure = members.filter(({ organization, person }) => organization >= SURE && organization > person);
    const open = members.filter((member) => isOpen(member, sure.length));
    const likely = open.filter(({ organization }) => organization >= LIKELY);
    const opens = startOfList(reading, list[0]!.first);
    const named = isOne(reading, opens - 1, INCLUDING) || isOne(reading, opens - 2, INCLUDING);
    sharePerson(reading, members, raised);
    sharePair(reading, list, members, raised);
    sharePlace(members, raised);
    // "Jane Doe / Max Muster, Example PR": persons
    if (list.some(({ afterDegrees }) => isMark(reading, afterDegrees, SLASH))) continue;
    const called =
      isCalledOrganizations(reading, opens) &&
      !(isOne(reading, opens - 1, OF_PERSONS) && members.some(({ person }) => person > MAY_BE_PERSON));
    const known = 2 * sure.length + likely.length;
    // "Example AG, Kortrijk, and previously …"
    if (!called && list.length === 2 && isApposition(reading, list)) continue;
    const few = sure.length === 0 || (!named && sure.length < open.length / 2);
    if (!called && few && (known < 2 || known < open.length - likely.length)) continue;
    for (const { key } of called || !few ? open : open.filter((member) => isOwn(reading, member)))
      raised.set(
        key,
        withEvidence(raised.get(key)!, called ? LISTED_AS_ORGANIZATIONS : LISTED_WITH_ORGANIZATIONS),
      );
  }
  for (const lines of linesAlike(reading, occurrences)) {
    const members = lines.map(({ key }) => weighed.get(key)).filter((member) => member !== undefined);
    sharePerson(
      reading,
      members.filter((member) => isOwn(reading, member)),
      raised,
    );
  }
  return raised;
}

/** Whether a name that nothing speaks for can be a person's beside persons. */
function canBePerson(reading: Reading, { person, organization, occurrences }: Candidate): boolean {
  const { atoms, legalForm } = occurrences[0]!;
  return (
    person <= 0 &&
    organization <= 0 &&
    legalForm === null &&
    atoms.length >= 2 &&
    atoms.length <= 4 &&
    atoms.every((atom) => !hasNaming(reading, atom, DEMONYM | TITLE | WEAK_HEAD | ORGANISATION_NOUN)) &&
    !(hasNaming(reading, atoms.at(-1)!, COMMON) && textOf(reading, atoms.at(-1)!).endsWith('s'))
  );
}

/** What the place of a name alone says for an organisation; the words of one, a list or an apposition say more. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'dealing',
  'preposition',
  'own-words',
  'own-words-with',
  'own-word-linked',
  'own-words-act',
  'unheard-words',
  'deed',
  'listed-with-organizations',
  'family-name',
  'speaks',
  'agent-verb',
  'acts',
]);

/** Whether a name is two words of its own that nothing but its places speaks for. */
function isOfTwoWords(reading: Reading, { evidence, occurrences }: Candidate): boolean {
  const { atoms, legalForm } = occurrences[0]!;
  return (
    legalForm === null &&
    atoms.length === 2 &&
    atoms.every((atom) => isProper(reading, atom)) &&
    [...evidence.keys()].every((rule) => BY_PLACE.has(rule))
  );
}

/** "represented by Theo Example and | Jane Doe": a name of its own words beside a person, with nothing but "and" between. */
function sharePair(
  reading: Reading,
  list: readonly Occurrence[],
  members: readonly Candidate[],
  raised: Map<string, Candidate>,
): void {
  if (members.length !== 2 || list.length !== 2) return;
  const [left, right] = list as [Occurrence, Occurrence];
  const joint = left.afterDegrees;
  if (right.first - 1 > joint || !(isOne(reading, joint, PAIRING) || isMark(reading, joint, SLASH))) return;
  for (const [one, other] of [
    [members[0]!, members[1]!],
    [members[1]!, members[0]!],
  ] as const) {
    const isPerson = one.person >= SURE && one.person > one.organization && one.evidence.has('given-name');
    const open = other.person <= other.organization || other.person <= 0;
    if (isPerson && open && isOfTwoWords(reading, other))
      raised.set(other.key, withEvidence(raised.get(other.key)!, 'beside-listed-person'));
  }
}
const PAIRING = wordSet('and or');

/** "in Setúbal and | Sines": what is listed with a place that a preposition shows. */
function sharePlace(members: readonly Candidate[], raised: Map<string, Candidate>): void {
  const [first] = members;
  if (!first || !(first.evidence.has('place') || first.evidence.has('place-in'))) return;
  for (const { key, occurrences } of members)
    if (occurrences[0]!.atoms.length === 1 && occurrences.length < MOST_PLACES && key !== first.key)
      raised.set(key, withEvidence(raised.get(key)!, 'listed-with-places'));
}
/** A place is named once or twice. */
const MOST_PLACES = 3;

/** Names of two to four words that nothing speaks against, listed with persons, are persons too. */
function sharePerson(reading: Reading, members: readonly Candidate[], raised: Map<string, Candidate>): void {
  const sure = members.filter(({ person, organization }) => person > 0 && person > organization);
  const isMost = sure.length >= 2 && sure.length * 2 >= members.length;
  if (!isMost && !areAllPersonal(reading, members, sure)) return;
  for (const member of members)
    if (canBePerson(reading, member))
      raised.set(member.key, withEvidence(raised.get(member.key)!, LISTED_WITH_PERSONS));
}

const SHORTEST_ALIKE = 3;
const LONGEST_ALIKE = 6;
/** "Jane Doe, Ilmo Kask and Oda Rehn": one person by a given name, and the others of two words of their own as well. */
const areAllPersonal = (
  reading: Reading,
  members: readonly Candidate[],
  sure: readonly Candidate[],
): boolean =>
  members.length >= SHORTEST_ALIKE &&
  members.length <= LONGEST_ALIKE &&
  sure.some(({ evidence }) => evidence.has('given-name')) &&
  members.every((member) => sure.includes(member) || isOfTwoWords(reading, member));
