import {
  COMMON,
  DEMONYM,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  KNOWN_ORGANISATION,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  OTHER_HEAD,
  PLACE,
  PRODUCT_NOUN,
  TITLE,
  WEAK_HEAD,
} from '../../../text/classes.js';
import { hasNaming, isOne, type Reading, textOf } from '../../../text/reading.js';
import { allAre, TRADES } from '../../names/name-words.js';
import type { Occurrence } from '../../names/occurrence.js';
import { coreHead, EVERYDAY_CLASSES, hasAmpersand, isCamel, isUpper } from '../../names/shape.js';

/** What the words of a name tell, wherever it stands. */

/** What a word of a name is: the first of these classes that it has. */
const CLASSES: readonly (readonly [naming: number, word: string])[] = [
  [KNOWN_ORGANISATION, 'known'],
  [ORGANISATION_HEAD, 'head'],
  [WEAK_HEAD, 'weak'],
  [OTHER_HEAD, 'thing'],
  [TITLE, 'title'],
  [PLACE | DEMONYM, 'place'],
  [FUNCTION_WORD, 'function'],
  [ORGANISATION_NOUN, 'caller'],
  [PRODUCT_NOUN, 'product'],
  [GIVEN_NAME, 'given'],
  [FAMILY_NAME, 'family'],
];
const ABSTRACT = /(?:tion|ness|ity|ment|ism|ance|ence|ship|ing)s?$/;
const PLURAL = /s$/;

function classOf(reading: Reading, at: number): string {
  if (isOne(reading, at, TRADES) && !hasNaming(reading, at, KNOWN_ORGANISATION | ORGANISATION_HEAD))
    return hasNaming(reading, at, WEAK_HEAD) ? 'weak' : 'trade';
  for (const [naming, word] of CLASSES) if (hasNaming(reading, at, naming)) return word;
  if (hasNaming(reading, at, COMMON)) {
    const text = textOf(reading, at);
    if (ABSTRACT.test(text)) return 'abstract';
    return PLURAL.test(text) ? 'plural' : 'everyday';
  }
  if (isUpper(reading, at)) return 'capitals';
  return isCamel(reading, at) ? 'camel' : 'own';
}

/** From this many words on they are not counted. */
const MANY_WORDS = 5;
/** From this many letters on those of a lone word are not counted. */
const MANY_LETTERS = 9;

/** How many words of a name stand in lower case elsewhere. */
function tellOfLowerCase({ lowerWords, tokens }: Reading, atoms: readonly number[]): string {
  const lower = atoms.filter((atom) => lowerWords.has(tokens.hash[atom]!)).length;
  if (lower === 0) return atoms.length === 1 ? 'not in lower case' : 'none in lower case';
  if (lower === atoms.length) return atoms.length === 1 ? 'in lower case' : 'all in lower case';
  return lowerWords.has(tokens.hash[atoms.at(-1)!]!) ? 'last in lower case' : 'some in lower case';
}

const OF = / of /;
const FOREIGN_OF = / (?:de|du|des|della|di|do|da|del|von|van) /;
const HYPHEN = /-/;
const DIGIT = /\d/;
const ACCENT = /[\u00c0-\u024f]/;

/** What the words of a name tell. */
export function tellsOfWords(reading: Reading, name: Occurrence): string[] {
  const { atoms, first, end } = name;
  const text = textOf(reading, first, end);
  const tells = [`${Math.min(atoms.length, MANY_WORDS)} words`, tellOfLowerCase(reading, atoms)];
  if (atoms.length === 1) {
    tells.push(`only ${classOf(reading, first)}`, `${Math.min(text.length, MANY_LETTERS)} letters`);
  } else {
    const head = coreHead(reading, name);
    const opens = classOf(reading, atoms[0]!);
    const closes = classOf(reading, head === atoms[0]! ? atoms.at(-1)! : head);
    tells.push(`first ${opens}`, `last ${closes}`, `${opens} to ${closes}`);
    if (allAre(reading, name, EVERYDAY_CLASSES)) tells.push('everyday words');
    if (hasAmpersand(reading, name)) tells.push('ampersand');
    if (OF.test(text)) tells.push('of inside');
    if (FOREIGN_OF.test(text)) tells.push('foreign of inside');
  }
  if (HYPHEN.test(text)) tells.push('hyphen inside');
  if (DIGIT.test(text)) tells.push('digit inside');
  if (ACCENT.test(text)) tells.push('accent inside');
  return tells;
}
