import { COLON, isMark, isOne } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { isQuoted } from '../quoted.js';
import { isLedBy, isTitled, LEAD, type Tell } from './asked.js';
import { around, hasPerson } from './place.js';

/** Who is told of as somebody's kin, or as an outsider. */
const KIN = wordSet(`
  wife husband son daughter mother father parent parents widow widower brother sister grandson granddaughter nephew niece
  resident residents neighbour neighbor patient patients customer customers guest guests farmer
  actor actress author writer singer poet artist sculptor
`);
/** "none-in-list": how near the next name stands */
const LIST = 4;
/** What speaks for there being no organisation. */
export const TELLS_OF_NONE: readonly Tell[] = [
  { name: 'none-of-lead', holds: ({ place }) => place.first < LEAD },
  { name: 'none-often', holds: ({ person }) => person.names.length > 2 },
  { name: 'none-untitled', holds: (asked) => asked.titleClass === 'none' },
  { name: 'none-other', holds: (asked) => asked.titleClass === 'other' },
  { name: 'none-speaks', holds: ({ known }) => known.issuer === null },
  { name: 'none-in-contact', holds: ({ known, place }) => known.mayContact(place.first) },
  {
    name: 'none-quoted',
    holds: ({ known, person }) => person.names.some((name) => isQuoted(known.reading, name)),
  },
  { name: 'none-once', holds: ({ person }) => person.names.length === 1 },
  { name: 'none-near', holds: ({ place }) => place.before.length + place.behind.length === 0 },
  { name: 'none-degrees', holds: ({ place: { name } }) => name.afterDegrees > name.end },
  { name: 'none-labelled', holds: ({ known, place }) => isMark(known.reading, place.first - 1, COLON) },
  {
    name: 'none-in-list',
    holds: (asked) =>
      !isTitled(asked) &&
      (hasPerson(asked.known, asked.place.first - LIST, asked.place.first) ||
        hasPerson(asked.known, asked.place.end, asked.place.end + LIST)),
  },
  {
    name: 'none-kin',
    holds: (asked) =>
      isLedBy(asked, KIN) ||
      around(asked.known, asked.place).some((at) => isOne(asked.known.reading, at, KIN)),
  },
];
