import { COMMON, ORGANISATION_HEAD, OTHER_HEAD, PLACE, WEAK_HEAD } from '../../text/classes.js';
import { hasNaming, isOne, isQuote, type Reading, textOf, words } from '../../text/reading.js';
import { allAre, isOtherThing } from '../names/name-words.js';
import type { Occurrence } from '../names/occurrence.js';
import { hasGivenName } from '../names/personal-shape.js';
import { atomCount, capitalsOf, coreHead } from '../names/shape.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { BRACKETED, MORE_WORDS, ONE_WORD } from './traits.js';

/** What brackets behind a name and the addresses of a text say for an organisation. */

const looksPersonalByName = (reading: Reading, name: Occurrence): boolean =>
  name.honorific || name.titleBefore !== null || hasGivenName(reading, name);

/** `Example.ai`: a name that is written like its domain. */
const WEB_NAME = /^\p{Lu}[\p{L}\d-]*\.(?:ai|io|com|tech|app|co|bio|finance|xyz|net|org)$/u;

const VISITS = words('visit', 'at', 'see', 'on', 'via', 'to');

export const introducedNameRules: readonly EvidenceRule[] = [
  {
    name: 'ticker',
    kind: 'organization',
    weight: 10,
    needs: BRACKETED,
    holds: (_, { bracket }) => (bracket?.tickers.length ?? 0) > 0,
  },
  {
    name: 'stand-in',
    kind: 'organization',
    weight: 6,
    needs: BRACKETED,
    holds: (_, { bracket }) =>
      bracket?.standIns.some((standIn) =>
        /^the (?:company|corporation|group|bank|firm|issuer)/i.test(standIn),
      ) ?? false,
  },
  {
    name: 'acronym-introduced',
    kind: 'organization',
    weight: 5,
    needs: BRACKETED,
    holds: (reading, name) => {
      if ((name.bracket?.terms.length ?? 0) === 0) return false;
      const capitals = capitalsOf(reading, name);
      if (capitals.length < 2 || isOtherThing(reading, name)) return false;
      const introduced =
        name.bracket?.terms.some(
          (term) => textOf(reading, term.first, term.end).replace(/[^\p{L}]/gu, '') === capitals,
        ) ?? false;
      const head = hasNaming(reading, coreHead(reading, name), ORGANISATION_HEAD | WEAK_HEAD);
      const proper = name.atoms.filter((atom) => !hasNaming(reading, atom, COMMON | PLACE | OTHER_HEAD));
      return introduced && (head || proper.length >= 2);
    },
  },
  {
    name: 'short-name-introduced',
    kind: 'organization',
    weight: 3,
    needs: BRACKETED | MORE_WORDS,
    holds: (reading, name) =>
      (name.bracket?.terms.length ?? 0) > 0 &&
      isQuote(reading, name.bracket!.terms[0]!.first - 1) &&
      atomCount(name) > 1 &&
      !allAre(reading, name, COMMON | OTHER_HEAD) &&
      !isOtherThing(reading, name) &&
      !looksPersonalByName(reading, name),
  },
  {
    name: 'web-name',
    kind: 'organization',
    weight: 4,
    needs: ONE_WORD,
    holds: (reading, name) =>
      name.atoms.length === 1 &&
      name.end > name.first + 1 &&
      WEB_NAME.test(textOf(reading, name.first, name.end)) &&
      !isOne(reading, before(reading, name), VISITS),
  },
  {
    name: 'acronym-of-domain',
    kind: 'organization',
    weight: 9,
    needs: MORE_WORDS,
    holds: (reading, name, { domains }) => {
      if (atomCount(name) < 3 || domains.size === 0) return false;
      const capitals = capitalsOf(reading, name);
      return capitals.length > 2 && domains.has(capitals.toLowerCase());
    },
  },
];
