import { ORGANISATION_NOUN } from '../../../text/classes.js';
import { hasNaming, type Reading, textOf, words, wordTable } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { callings, foreignHeads } from '../../../words/organization-heads.table.js';
import type { EntityMention } from '../../entities/mentions.js';
import type { Known } from '../known.js';

/** Whether the name of an organisation says what a noun calls it by. */

const headsByNoun = (heads: Readonly<Record<string, readonly string[]>>) =>
  wordTable(Object.fromEntries(Object.entries(heads).map(([noun, own]) => [noun, words(...own)])));
const CALLED = headsByNoun(callings);
const FOREIGN = headsByNoun(foreignHeads);

/** Works whose nouns are no trade of anybody: "the mill" of Example Mills. */
const WORKS = wordSet(
  'mill farm mine quarry hotel inn estate garage yard shipyard shop store press orchard nursery',
);
/** "brewery", "foundry", "dairy": a place of work by the trade in its stem. */
const PLACE_OF_WORK = /ry$/;
const ENDINGS = /(?:eries|ery|ers|er|ings|ing|ments|ment|ies|ry|y|es|e|s)$/;
const SHORTEST_STEM = 4;

/** What "brewery", "brewers" and "brewing" have in common. */
const stemOf = (word: string): string => {
  const stem = word.toLowerCase().replace(ENDINGS, '');
  return stem.length < SHORTEST_STEM ? word.toLowerCase() : stem;
};

/** Whether a noun calls organisations by their trade. */
const isOfTrade = (reading: Reading, noun: number): boolean =>
  hasNaming(reading, noun, ORGANISATION_NOUN) ||
  isWork(reading, noun) ||
  PLACE_OF_WORK.test(textOf(reading, noun).toLowerCase());
const isWork = ({ tokens }: Reading, noun: number): boolean => WORKS.has(tokens.hash[noun]!);

/** Whether a name has a word of the trade that a noun says: "Example Brewers … the | brewery". */
function isOfSameTrade(reading: Reading, { first, end }: EntityMention, noun: number): boolean {
  if (!isOfTrade(reading, noun)) return false;
  const stem = stemOf(textOf(reading, noun));
  for (let at = first; at < end; at++) if (stemOf(textOf(reading, at)) === stem) return true;
  return false;
}

/**
 * Whether the name of a mention has the noun of a description, in whatever language, or a word of its trade:
 * "Lakeside Hospital … the | hospital", "Example Brewers … the | brewery".
 */
export function isNamedSo({ reading }: Known, mention: EntityMention, noun: number): boolean {
  const { hash } = reading.tokens;
  const called = [FOREIGN, CALLED].map((heads) => heads.get(hash[noun]!));
  return (
    hash
      .subarray(mention.first, mention.end)
      .some((word) => word === hash[noun] || called.some((heads) => heads?.has(word))) ||
    isOfSameTrade(reading, mention, noun)
  );
}
