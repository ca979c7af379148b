import { isOne } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { isAsserted } from '../clauses/places.js';
import { whoIs } from '../clauses/who.js';
import type { Scene } from '../scene.js';
import type { World } from '../world.js';

/** What placing and underwriting banks are said to be. */
const UNDERWRITES =
  /\b(?:book-?runn\w+|placement agents?|underwriters?|sales agents?|lead managers?|co-managers?|joint managers?|(?:act|acts|acted|acting|serve|serves|served) as (?:[a-z-]+ ){0,3}(?:managers?|arrangers?|brokers?)|financial advisors? and bookrunner|agents?)\b/;
const ACTING =
  /\b(?:act(?:s|ing|ed)?(?: as)?|serv(?:es|ing|ed) as|led by|through|engaged|are|is|as|include)\b/;
/** Those whom a sentence names as placing or underwriting, the issuer left out. */
export function underwritersIn(world: World, { marked, items }: Scene): string[] {
  if (!UNDERWRITES.test(marked) || !ACTING.test(marked)) return [];
  const counsel =
    /\b(?:legal counsel|counsel to|transfer agent|prospectus|obtained)\b/.exec(marked)?.index ??
    marked.length;
  const ids = items.flatMap((item) =>
    item.kind === 'party' &&
    item.party.kind === 'organization' &&
    item.offset < counsel &&
    item.party.id !== world.issuer &&
    !/\b(?:of|to|by|for) $/.test(marked.slice(0, item.offset).replace(/\bled by $/, ''))
      ? [item.party.id]
      : [],
  );
  return [...new Set(ids)];
}

/** Holders who sell: behind "selling shareholders" and "held by", or who sell shares in an offering by the clauses. */
const SELLING =
  /\b(?:selling|existing) (?:share|stock|unit|security)?holders?,?(?: (?:named|including|namely|are|is))? $|\b(?:held|sold|offered) by $|\bon behalf of $|\b(?:share|stock|unit)holders of (?:the )?O, $/;
const SALES: ReadonlySet<string> = new Set(['sell', 'offer', 'place', 'divest']);
const SHARES = wordSet('share shares stock units stake adss');

/** The holders who sell in an offering that a sentence tells of. */
export function sellersIn(world: World, scene: Scene): string[] {
  if (!/\b(?:sell(?:s|ing)?|sold|offer(?:s|ed|ing)?|placing|placed|secondary)\b/.test(scene.marked))
    return [];
  const named: string[] = [];
  for (const clause of world.grammar.clausesOf(scene.index)) {
    if (!SALES.has(clause.verb.lemma) || !isAsserted(clause)) continue;
    if (!clause.object.some(({ head }) => isOne(scene.reading, head, SHARES))) continue;
    for (const phrase of clause.subject)
      for (const inner of [phrase, ...phrase.appositions]) {
        const who = whoIs(world, inner, 'organization') ?? whoIs(world, inner, 'person');
        if (who && !who.inferred) named.push(who.id);
      }
  }
  let joined = false;
  for (const item of scene.items) {
    if (item.kind !== 'party') continue;
    const before = scene.marked.slice(Math.max(0, item.offset - NEAR), item.offset);
    joined = SELLING.test(before) || (joined && /[OH],?(?: and)?(?: the)? $/.test(before));
    if (joined) named.push(item.party.id);
  }
  return [...new Set(named)].filter((id) => id !== world.issuer);
}
const NEAR = 50;
