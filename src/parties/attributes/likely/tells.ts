import { AGENCY } from '../../../text/classes.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isMark,
  isOne,
  isWord,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { isNamedSo } from '../meant/called-so.js';
import { isQuoted } from '../quoted.js';
import { type Asked, isLedBy, isTitled, isTold, LEAD, type Tell } from './asked.js';
import { around, beforeArticle, hasPerson, nextTo, surnameAt } from './place.js';

/** What speaks for an organisation to be that of a person to whom a text gives none. */

const isIssuer = ({ known }: Asked, entity: number): boolean => known.issuer === entity;
/** Whether the organisation nearest in front stands so many tokens away. */
const isBefore = ({ place }: Asked, entity: number, least: number, most: number): boolean => {
  const [near] = place.before;
  const far = near?.entity === entity ? place.first - near.end : -1;
  return far >= least && far <= most;
};

const isBehind = ({ place }: Asked, entity: number, least: number, most: number): boolean => {
  const [next] = place.behind;
  const far = next?.entity === entity ? next.first - place.end : -1;
  return far >= least && far <= most;
};

/** Whether a word leads from a person to the organisation nearest behind. */
const isLinked = ({ known: { reading }, place }: Asked, entity: number, link: number): boolean => {
  const [next] = place.behind;
  return next?.entity === entity && isWord(reading, beforeArticle(reading, next), link);
};
const AT = hashOf('at');
const FOR = hashOf('for');
const OF = hashOf('of');
const FAR = 1000;

const isElsewhereBeside = (
  { known, person, place }: Asked,
  entity: number,
  side: 'behind' | 'before',
): boolean =>
  person.names
    .slice(0, MOST_NAMES)
    .some((name) => name !== place.name && nextTo(known, name, side) === entity);
const MOST_NAMES = 5;

const OUR = wordSet('our my');
const FELLOWS = wordSet(
  'fellow colleague colleagues also likewise deputy alongside together another predecessor successor',
);
const WE = wordSet('we our us');
/** What is told of where somebody was. */
const PAST = wordSet(
  'previously formerly before until earlier former once retired late studied trained born',
);
/** What is told of people of an organisation. */
const OFFICE_WORDS = wordSet(`
  appoint appoints appointed elected elects elect join joins joined joining retire retires retired retiring retirement succeed succeeds
  succeeded board director directors chair committee team staff founder founders founded trustee trustees member members
  employee employees volunteer volunteers run runs lead leads leading led manager managers partner partners work works worked
  promoted role post
`);
/** What leads to others than one's own organisation. */
const ASIDES = wordSet('by with and to from than as on');

/** Whether a person has the surname that an organisation is called by. */
const isNamesake = (asked: Asked, entity: number): boolean => {
  const { hash } = asked.known.reading.tokens;
  const surname = hash[surnameAt(asked.place)]!;
  return namesOf(asked, entity).some(({ first, end }) => hash.subarray(first, end).includes(surname));
};

/** Whether a capitalised word around a person stands in the name of an organisation: "Foundation | CEO Jane Doe". */
const isNamedAround = ({ known, place }: Asked, entity: number): boolean => {
  const { first, end } = known.entities[entity]!.occurrences[0]!;
  return around(known, place).some(
    (at) => isCapitalised(known.reading, at) && isNamedSo(known, { entity, first, end }, at),
  );
};

/** The names of an organisation: the first of them where there are many. */
const namesOf = ({ known }: Asked, entity: number) =>
  known.entities[entity]!.occurrences.slice(0, MOST_NAMES);

const officeOf = ({ known, person: { title } }: Asked): number =>
  title === null ? 0 : known.reading.tokens.hash[title.end - 1]!;

/** What speaks for an organisation or against it. */
export const TELLS: readonly Tell[] = [
  {
    name: 'issuer-of-officer',
    holds: (asked, entity) => isIssuer(asked, entity) && asked.titleClass === 'company',
  },
  { name: 'issuer-of-untitled', holds: (asked, entity) => isIssuer(asked, entity) && !isTitled(asked) },
  {
    name: 'issuer-of-others',
    holds: (asked, entity) => isIssuer(asked, entity) && asked.titleClass === 'other',
  },
  { name: 'issuer-and-our', holds: (asked, entity) => isIssuer(asked, entity) && isLedBy(asked, OUR) },
  {
    name: 'issuer-of-headline',
    holds: (asked, entity) => isIssuer(asked, entity) && asked.person.names.some(({ shouted }) => shouted),
  },
  {
    name: 'issuer-of-often-named',
    holds: (asked, entity) => isIssuer(asked, entity) && asked.person.names.length > 2,
  },
  {
    name: 'issuer-of-quoted',
    holds: (asked, entity) =>
      isIssuer(asked, entity) && asked.person.names.some((name) => isQuoted(asked.known.reading, name)),
  },
  {
    name: 'issuer-of-lead',
    holds: (asked, entity) => isIssuer(asked, entity) && asked.place.first < LEAD,
  },
  {
    name: 'near-and-past',
    holds: (asked, entity) =>
      (isBefore(asked, entity, 0, FAR) || isBehind(asked, entity, 0, FAR)) && isTold(asked, PAST),
  },
  {
    name: 'near-and-office',
    holds: (asked, entity) =>
      (isBefore(asked, entity, 0, FAR) || isBehind(asked, entity, 0, FAR)) && isTold(asked, OFFICE_WORDS),
  },
  {
    name: 'issuer-and-we',
    holds: (asked, entity) =>
      isIssuer(asked, entity) &&
      asked.person.names.some((name) => isQuoted(asked.known.reading, name)) &&
      isTold(asked, WE),
  },
  {
    name: 'issuer-and-apposition',
    holds: (asked, entity) =>
      isIssuer(asked, entity) &&
      !isTitled(asked) &&
      isMark(asked.known.reading, asked.place.name.afterDegrees, COMMA),
  },
  {
    name: 'only-spoken-of',
    holds: ({ place: { before, behind, earlier } }, entity) =>
      before.length + behind.length + earlier.length > 0 &&
      [...before, ...behind, ...earlier].every((m) => m.entity === entity),
  },
  {
    name: 'last-earlier',
    holds: ({ place: { before, earlier } }, entity) => before.length === 0 && earlier[0]?.entity === entity,
  },
  { name: 'before-untitled', holds: (asked, entity) => !isTitled(asked) && isBefore(asked, entity, 0, FAR) },
  { name: 'before-titled', holds: (asked, entity) => isTitled(asked) && isBefore(asked, entity, 0, FAR) },
  { name: 'before-within-2', holds: (asked, entity) => isBefore(asked, entity, 0, 2) },
  { name: 'before-within-6', holds: (asked, entity) => isBefore(asked, entity, 3, 6) },
  { name: 'before-within-15', holds: (asked, entity) => isBefore(asked, entity, 7, 15) },
  { name: 'before-far', holds: (asked, entity) => isBefore(asked, entity, 16, FAR) },
  {
    name: 'before-as-owner',
    holds: (asked, entity) =>
      isBefore(asked, entity, 0, FAR) && isApostrophe(asked.known.reading, asked.place.before[0]!.end),
  },
  { name: 'behind-untitled', holds: (asked, entity) => !isTitled(asked) && isBehind(asked, entity, 0, FAR) },
  { name: 'behind-within-6', holds: (asked, entity) => isBehind(asked, entity, 3, 6) },
  { name: 'behind-within-15', holds: (asked, entity) => isBehind(asked, entity, 7, 15) },
  { name: 'behind-far', holds: (asked, entity) => isBehind(asked, entity, 16, FAR) },
  { name: 'behind-at', holds: (asked, entity) => isLinked(asked, entity, AT) },
  { name: 'behind-for', holds: (asked, entity) => isLinked(asked, entity, FOR) },
  { name: 'behind-of', holds: (asked, entity) => isLinked(asked, entity, OF) },
  {
    name: 'behind-aside',
    holds: ({ known: { reading }, place }, entity) => {
      const [next] = place.behind;
      return next?.entity === entity && isOne(reading, beforeArticle(reading, next), ASIDES);
    },
  },
  {
    name: 'behind-another-person',
    holds: (asked, entity) =>
      isBehind(asked, entity, 0, FAR) &&
      hasPerson(asked.known, asked.place.end, asked.place.behind[0]!.first),
  },
  {
    name: 'later-in-sentence',
    holds: ({ place: { behind } }, entity) =>
      behind[0]?.entity !== entity && behind.some((mention) => mention.entity === entity),
  },
  {
    name: 'in-sentences-before',
    holds: ({ place }, entity) => place.earlier.some((mention) => mention.entity === entity),
  },
  { name: 'elsewhere-behind', holds: (asked, entity) => isElsewhereBeside(asked, entity, 'behind') },
  { name: 'elsewhere-before', holds: (asked, entity) => isElsewhereBeside(asked, entity, 'before') },
  {
    name: 'fellow',
    holds: (asked, entity) =>
      isLedBy(asked, FELLOWS) && asked.peers.before(asked.place.first)?.entity === entity,
  },
  { name: 'peers', holds: ({ peers }, entity) => peers.of(entity).length > 0 },
  { name: 'many-peers', holds: ({ peers }, entity) => peers.of(entity).length > 2 },
  {
    name: 'peer-of-that-office',
    holds: (asked, entity) => {
      const office = officeOf(asked);
      return office !== 0 && asked.peers.of(entity).some((peer) => peer.office === office);
    },
  },
  { name: 'namesake', holds: isNamesake },
  { name: 'named-around', holds: isNamedAround },
  {
    name: 'agency',
    holds: (asked, entity) =>
      namesOf(asked, entity).some(({ first }) => hasNaming(asked.known.reading, first, AGENCY)),
  },
  { name: 'named-once', holds: ({ known }, entity) => known.entities[entity]!.occurrences.length === 1 },
  {
    name: 'in-headline',
    holds: (asked, entity) => namesOf(asked, entity).some(({ shouted }) => shouted),
  },
  { name: 'only-organization', holds: ({ isOnlyOne }) => isOnlyOne },
];
