import type { NounPhrase } from '../../grammar/phrase.js';
import type { Span } from '../../record/span.js';
import { COMMON, DEMONYM, FUNCTION_WORD, GIVEN_NAME, PLACE, TITLE } from '../../text/classes.js';
import {
  hasNaming,
  isCapitalised,
  isGlued,
  isHyphen,
  isOne,
  type Reading,
  textOf,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { spanOfTokens } from '../clauses/phrases.js';
import { sceneOf } from '../clauses/who.js';
import { isTerse, type Scene } from '../scene.js';
import type { World } from '../world.js';
import { looksLikeDisease } from './indications.js';
import { productsIn } from './products.js';
import { PEOPLE, STUDIES } from './vocabulary.js';

/** What devices and other things that are tested are. */
const DEVICES = wordSet(
  `system device stent scaffold valve implant occluder neurostimulator stimulator shunt catheter pump patch lens lenses graft balloon
  electrode electrodes sensor monitor ring insert gel cream ointment spray inhaler vaccine therapy capsule capsules tablet tablets app
  program programme platform test assay laser glue sealant matrix membrane filter coil clip closure`,
);

/** Reads what is tested in the sentences of one release. */
export interface Drugs {
  /** words of a sentence that may name a product */
  in(scene: Scene): readonly Span[];
  /** the product a phrase names, or null */
  named(phrase: NounPhrase): Span | null;
  /** the same by the word alone, whatever the capitals of the phrase */
  worded(phrase: NounPhrase): Span | null;
  /** whether a phrase is the name of a study */
  isStudy(phrase: NounPhrase): boolean;
}

/** A capital letter that says something: of a name, not of a place, a title or an everyday word. */
function isNamed(reading: Reading, at: number, isThing: boolean): boolean {
  if (reading.tokens.kind[at] !== WORD || !isCapitalised(reading, at)) return false;
  if (hasNaming(reading, at, FUNCTION_WORD | PLACE | DEMONYM | TITLE | GIVEN_NAME)) return false;
  const opens = reading.sentences[reading.sentenceOf[at]!] === at;
  const isUpper = (reading.tokens.shape[at]! & UPPERCASE) !== 0 && textOf(reading, at).length > 2;
  // of a device an everyday word may be the name: "the Hush renal denervation system"
  return !hasNaming(reading, at, COMMON) || isUpper || (isThing && !opens);
}

/** Over tokens that go on with a name: "Glimora XR", "PINTA 745", "VYVGART Hytrulo". */
function endOfName(reading: Reading, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    (isGlued(reading, end) ||
      reading.tokens.kind[end] === DIGITS ||
      (isCapitalised(reading, end) && !hasNaming(reading, end, FUNCTION_WORD | COMMON)))
  )
    end++;
  return end;
}

/**
 * @param names of studies, which are no products
 * @param explained abbreviations of conditions and the like
 */
export function drugsOf(world: World, names: ReadonlySet<string>, explained: ReadonlySet<string>): Drugs {
  const { reading } = world;
  const known = new Map<number, readonly Span[]>();
  const found = (scene: Scene): readonly Span[] => {
    const made =
      known.get(scene.index) ?? productsIn(scene, names).filter(({ text }) => !explained.has(text));
    known.set(scene.index, made);
    return made;
  };
  const within = (scene: Scene, first: number, end: number): Span | null => {
    const from = reading.tokens.start[first]!;
    const to = reading.tokens.end[end - 1]!;
    const product = found(scene).find(({ start, end }) => from <= start && end <= to);
    if (!product) return null;
    let at = first;
    while (at < end && reading.tokens.end[at]! < product.end) at++;
    return spanOfTokens(reading, firstAt(reading, first, product.start), endOfName(reading, at + 1, end));
  };
  /** "Tessel septal occluder": from its capital to its head. */
  const device = (scene: Scene, { first, head, coreEnd }: NounPhrase): Span | null => {
    if (looksLikeDisease(textOf(reading, head))) return null;
    const isThing = isOne(reading, head, DEVICES);
    for (let at = first; at < coreEnd; at++) {
      if (
        !isNamed(reading, at, isThing) ||
        explained.has(textOf(reading, at)) ||
        isPartOfName(reading, at, names) ||
        isBehindHyphen(reading, at)
      )
        continue;
      // in a headline capitals at the front of words say nothing
      if (isTerse(scene.section) && !(reading.tokens.shape[at]! & UPPERCASE)) continue;
      const isBrand = /^[™®]/.test(reading.text.slice(reading.tokens.end[at]!));
      if (!isBrand && scene.items.some(({ kind, first, end }) => kind === 'party' && first <= at && at < end))
        continue;
      if (!isThing && at < head && !isNamed(reading, head, false)) return null;
      return spanOfTokens(reading, at, coreEnd);
    }
    return null;
  };
  const worded = (phrase: NounPhrase): Span | null => {
    const { first, coreEnd, head } = phrase;
    if (isOne(reading, head, STUDIES) || isOne(reading, head, PEOPLE)) return null;
    const scene = sceneOf(world, phrase);
    const own = within(scene, first, coreEnd);
    if (own) return own;
    for (const other of phrase.appositions) {
      const beside = within(scene, other.first, other.coreEnd);
      if (beside) return beside;
    }
    return null;
  };
  const named = (phrase: NounPhrase): Span | null => {
    const own = worded(phrase);
    if (own) return own;
    const { head } = phrase;
    if (isOne(reading, head, STUDIES) || isOne(reading, head, PEOPLE)) return null;
    return device(sceneOf(world, phrase), phrase);
  };
  const isStudy = ({ first, coreEnd }: NounPhrase): boolean => names.has(textOf(reading, first, coreEnd));
  return { in: found, named, worded, isStudy };
}

const isBehindHyphen = (reading: Reading, at: number): boolean =>
  isGlued(reading, at) && isHyphen(reading, at - 1);

const firstAt = ({ tokens }: Reading, from: number, offset: number): number => {
  let at = from;
  while (tokens.start[at]! < offset) at++;
  return at;
};

const isPartOfName = ({ text, tokens }: Reading, at: number, names: ReadonlySet<string>): boolean => {
  const word = text.slice(tokens.start[at], tokens.end[at]);
  return [...names].some(
    (name) => name === word || name.startsWith(`${word}-`) || name.startsWith(`${word} `),
  );
};
