import { isOne, textOf, words } from '../../text/reading.js';
import type { EvidenceRule } from './rule.js';
import { before } from './surroundings.js';
import { BRACKETED, ONE_WORD } from './traits.js';

/** What brackets behind a name and the addresses of a text say for an organisation. */

/** `Example.ai`: a name that is written like its domain. */
const WEB_NAME = /^\p{Lu}[\p{L}\d-]*\.(?:ai|io|com|tech|app|co|bio|finance|xyz|net|org)$/u;

const VISITS = words('visit', 'at', 'see', 'on', 'via', 'to');

export const introducedNameRules: readonly EvidenceRule[] = [
  {
    name: 'ticker',
    kind: 'organization',
    needs: BRACKETED,
    holds: (_, { bracket }) => (bracket?.tickers.length ?? 0) > 0,
  },
  {
    name: 'web-name',
    kind: 'organization',
    light: true,
    needs: ONE_WORD,
    holds: (reading, name) =>
      name.atoms.length === 1 &&
      name.end > name.first + 1 &&
      WEB_NAME.test(textOf(reading, name.first, name.end)) &&
      !isOne(reading, before(reading, name), VISITS),
  },
];
