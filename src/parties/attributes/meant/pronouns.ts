import {
  hashOf,
  isApostrophe,
  isMark,
  isOne,
  isWord,
  type Reading,
  SEMICOLON,
} from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { type Known, organizationsIn } from '../known.js';

import { isNamedSo } from './called-so.js';
import { organizationAt } from './descriptions.js';
import { isAside, mentionsBefore, organizationsOf, startOfSentence } from './topics.js';

/** The organisations that a text means by "its", "whose" and "our", and by a noun that owns. */

const OUR = hashOf('our');
const WHOSE = hashOf('whose');
const FROM = hashOf('from');
const POSSESSIVES = wordSet('its whose our');
/** how many sentences back a pronoun reaches */
const REACH = 3;

/** Whether a possessive pronoun of organisations stands at a token. */
export const isPossessive = (reading: Reading, at: number): boolean => isOne(reading, at, POSSESSIVES);

/** The organisation that a sentence is about in front of a token: the first one it names, or describes at its start. */
function subjectOf(known: Known, sentence: number, before: number): number | null {
  const start = startOfSentence(known, sentence, before);
  let from = before;
  // a semicolon opens a statement of its own
  while (from > start && !isMark(known.reading, from - 1, SEMICOLON)) from--;
  const own = organizationsIn(known, from, before);
  const named = own.length > 0 ? own : organizationsOf(known, sentence, before);
  const first = named.find((mention) => !isAside(known, mention)) ?? named[0];
  return first?.entity ?? (from < before ? organizationAt(known, from) : null)?.entity ?? null;
}

/**
 * The organisation a possessive pronoun means: the issuer for "our", the one right in front for "whose" and "from its"; for "its"
 * the subject of the sentence, else of the one before.
 */
export function ownerMeant(known: Known, at: number): number | null {
  const { reading, issuer } = known;
  if (isWord(reading, at, OUR)) return issuer;
  const sentence = reading.sentenceOf[at]!;
  if (isWord(reading, at, WHOSE) || isWord(reading, at - 1, FROM)) {
    const last = organizationsOf(known, sentence, at).at(-1);
    if (last) return last.entity;
  }
  for (let back = sentence; back >= 0 && back > sentence - REACH; back--) {
    const subject = subjectOf(known, back, Math.min(at, reading.sentences[back + 1]!));
    if (subject !== null) return subject;
  }
  return null;
}

/** Behind "study’s", "medical center’s" in front of a token the organisation that the noun means; or null. */
export function ownerCalledBy(known: Known, noun: number): number | null {
  if (isApostrophe(known.reading, noun)) return null;
  return mentionsBefore(known, noun).find((mention) => isNamedSo(known, mention, noun))?.entity ?? null;
}
