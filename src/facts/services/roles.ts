import type { NounPhrase } from '../../grammar/phrase.js';
import type { PartyRole } from '../../record/party-roles.js';
import { hashOf, isHyphen, isOne, isWord, type Reading } from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { hasWord } from '../clauses/verb-words.js';
import type { ItemOf, Scene } from '../scene.js';
import { services } from './rows.js';

type PartyItem = ItemOf<'party'>;

/** The role that what somebody is called gives: of "joint financial adviser" advisor. */
export function roleOf(reading: Reading, { first, coreEnd, head }: NounPhrase): PartyRole | null {
  const service = services.find(({ nouns, kinds }) => {
    if (!isOne(reading, head, nouns)) return false;
    return !kinds || hasWord(reading, first, coreEnd, kinds);
  });
  return service?.role ?? null;
}

/** What the words right in front of a name call it: "existing investors A", "financial adviser A". */
export function frontRole(scene: Scene, { first }: PartyItem): PartyRole | null {
  const { reading } = scene;
  for (const { role, nouns, kinds } of services) {
    if (!isOne(reading, first - 1, nouns)) continue;
    if (!kinds || isOne(reading, first - 2, kinds) || isOne(reading, first - 3, kinds)) return role;
  }
  return null;
}

const AS = hashOf('as');
/** How long what somebody is called may be. */
const LONGEST_OFFICE = 6;
/** What is said of a name right behind it: "with A as legal counsel". */
export function behindRole({ reading, end: limit }: Scene, { end }: PartyItem): PartyRole | null {
  if (!isWord(reading, end, AS)) return null;
  for (let at = end + 1; at < Math.min(limit, end + 1 + LONGEST_OFFICE); at++) {
    if (reading.tokens.kind[at] !== WORD && !isHyphen(reading, at)) return null;
    const service = services.find(
      ({ nouns, kinds }) =>
        isOne(reading, at, nouns) &&
        (!kinds || isOne(reading, at - 1, kinds) || isOne(reading, at - 2, kinds)),
    );
    if (service) return service.role;
  }
  return null;
}
