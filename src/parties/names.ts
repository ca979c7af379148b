import {
  COMMON,
  DEGREE,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  LABEL,
  MONTH,
  ORGANISATION_HEAD,
  OTHER_HEAD,
  PARTICLE,
  PLACE,
  TITLE,
  WEAK_HEAD,
} from '../text/classes.js';
import { phraseTable } from '../text/phrases.js';
import {
  AMPERSAND,
  CLOSE,
  COLON,
  hasClass,
  hashOf,
  hasNaming,
  isApostrophe,
  isCapitalised,
  isGlued,
  isHyphen,
  isInline,
  isMark,
  isMasked,
  isOne,
  isWord,
  OPEN,
  PLUS,
  POINT,
  type Reading,
  textOf,
  words,
} from '../text/reading.js';
import { CAMEL, DIGITS, MARK, NO_GAP, UPPERCASE, WORD } from '../text/tokens.js';
import { placeKeys } from './gazetteer.js';
import { keyOf } from './keys.js';
import { endOfLegalForm, isAmbiguousForm } from './legal-forms.js';
import { readTitle } from './titles.js';

/** A run of name words in the text; tokens, half open. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** the first token of each word of the name, connectors left out */
  readonly atoms: readonly number[];
  /** the legal form at its end, or null */
  readonly legalForm: string | null;
}

const S = hashOf('s');
const EN_DASH = '–'.charCodeAt(0);
const AND = hashOf('and');
const OF = hashOf('of');
const FOR = hashOf('for');
const ON = hashOf('on');
const THE = hashOf('the');
const OWNED = words(
  'people',
  'children',
  'women',
  'men',
  'veterans',
  'workers',
  'farmers',
  'king',
  'queen',
  'shriners',
  'presbyterian',
);
/** Companies whose names end in a possessive. */
const ENDS_IN_S = words(
  ...'moody mcdonald macy lowe sotheby christie kohl domino wendy levi denny lloyd dillard bloomingdale hershey arby kellogg sainsbury'.split(
    ' ',
  ),
);
const ABBREVIATED = words(
  'inc',
  'corp',
  'ltd',
  'co',
  'jr',
  'sr',
  'st',
  'bros',
  'mt',
  'dept',
  'ft',
  'dr',
  'univ',
);
const SUFFIXES = words('jr', 'sr', 'ii', 'iii', 'iv');
/** Heads that call for an "of" or "for": Bank of …, Association for …. */
const TAKES_OF = words(
  ...'bank university institute institutes ministry department bureau association society college school center centre office council chamber federation academy commission agency museum church city republic government house hospital organization organisation foundation alliance committee court district state port county union league confederation order sisters friends friend daughters sons campaign coalition embassy consulate kingdom commonwealth village town township secretariat administration authority registry comptroller faculty library archives corps army fund network'.split(
    ' ',
  ),
);

/**
 * Where the word of a name that starts at a token ends: letters with what is glued to them (initials,
 * hyphens, digits), without a possessive; or `at` where no name word starts there.
 */
export function endOfAtom(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (at >= tokens.count || isMasked(reading, at)) return at;
  if (tokens.kind[at] === DIGITS) {
    const glued = isGlued(reading, at + 1) && tokens.kind[at + 1] === WORD && isCapitalised(reading, at + 1);
    if (!glued && !isHyphenatedNumber(reading, at)) return at;
  } else if (tokens.kind[at] !== WORD || !(isCapitalised(reading, at) || tokens.shape[at]! & CAMEL))
    return at;
  let end = at + 1;
  for (;;) {
    if (!isGlued(reading, end)) break;
    const { kind } = tokens;
    if (kind[end] === WORD || kind[end] === DIGITS) {
      if (tokens.gap[end] !== NO_GAP) break;
      end++;
      continue;
    }
    const next = end + 1;
    const joined = isGlued(reading, next) && (kind[next] === WORD || kind[next] === DIGITS);
    if (isMark(reading, end, POINT)) {
      if (joined && kind[next] === WORD && kind[end - 1] === WORD) end = next + 1;
      else if (isAbbreviation(reading, at, end)) {
        end++;
        break;
      } else break;
    } else if (isHyphen(reading, end)) {
      const part = isCapitalised(reading, next) || kind[next] === DIGITS || isLowerPart(reading, next);
      if (!joined || !(part || isLowerPrefix(reading, next))) break;
      end = next + 1;
    } else if (isMark(reading, end, EN_DASH)) {
      if (!joined || !isCapitalised(reading, next) || hasClass(reading, next, MONTH)) break;
      end = next + 1;
    } else if (isApostrophe(reading, end)) {
      if (!joined) break;
      if (isWord(reading, next, S) ? !isOne(reading, end - 1, ENDS_IN_S) : !isCapitalised(reading, next))
        break;
      end = next + 1;
    } else if (isMark(reading, end, AMPERSAND)) {
      if (!joined) break;
      end = next + 1;
    } else if (isMark(reading, end, PLUS) && !joined) {
      end++;
      break;
    } else break;
  }
  return end;
}

/** `24-7PressRelease`: digits that lead to letters through a hyphen. */
const isHyphenatedNumber = (reading: Reading, at: number): boolean =>
  isHyphen(reading, at + 1) &&
  isGlued(reading, at + 1) &&
  isGlued(reading, at + 2) &&
  reading.tokens.kind[at + 2] === DIGITS &&
  isGlued(reading, at + 3) &&
  isCapitalised(reading, at + 3);

/** The lower-case half of a hyphenated name: "Soo-yeon", "Seo-yeon". */
const isLowerPart = (reading: Reading, at: number): boolean =>
  !hasNaming(reading, at, FUNCTION_WORD | COMMON) &&
  !(isGlued(reading, at + 1) && (reading.tokens.kind[at + 1] !== MARK || isHyphen(reading, at + 1)));

/** The lower-case half of a compound that a name goes on behind: "Mobile-health Network". */
const isLowerPrefix = (reading: Reading, at: number): boolean =>
  isOne(reading, at, words('health', 'operative', 'tech', 'care', 'commerce', 'line', 'up')) &&
  isCapitalised(reading, at + 1) &&
  isInline(reading, at + 1) &&
  !isGlued(reading, at + 1);

/** Whether the point at `end` belongs to an abbreviation or initial rather than to the sentence. */
function isAbbreviation(reading: Reading, at: number, end: number): boolean {
  const last = end - 1;
  const { tokens } = reading;
  if (tokens.kind[last] !== WORD) return false;
  const letter = tokens.end[last]! - tokens.start[last]! === 1;
  return letter || isOne(reading, last, ABBREVIATED) || (last > at + 1 && isMark(reading, last - 1, POINT));
}

const isNameWord = (reading: Reading, at: number): boolean => endOfAtom(reading, at) > at;

/** The last token of a name so far that is a word. */
function lastWord(reading: Reading, end: number): number {
  let at = end - 1;
  while (at > 0 && reading.tokens.kind[at] !== WORD) at--;
  return at;
}

const HEADS = ORGANISATION_HEAD | WEAK_HEAD;

/** Whether the name so far ends in a head that takes a complement with "of", "for" or "on". */
const takesComplement = (reading: Reading, atoms: readonly number[], end: number): boolean =>
  isOne(reading, lastWord(reading, end), TAKES_OF) || (atoms.length === 1 && isAcronym(reading, atoms[0]!));

const TAKES_FOR = words(
  ...'association society institute center centre foundation organization organisation alliance coalition council campaign committee fund office academy federation school network initiative'.split(
    ' ',
  ),
);
const TAKES_ON = words(
  'institute',
  'commission',
  'committee',
  'council',
  'center',
  'centre',
  'board',
  'panel',
);

const IN = hashOf('in');
/** Heads whose "of X Inc." is the name of another party: "Division of Example Inc." */
const PARTS = words(
  'division',
  'board',
  'subsidiary',
  'unit',
  'shares',
  'director',
  'directors',
  'management',
  'office',
  'branch',
  'member',
  'president',
  'chairman',
  'acquisition',
  'holder',
  'holders',
  'shareholders',
  'merger',
  'sale',
  'affiliate',
);

/** "Ministry of Environment, | Water and Agriculture": everyday words up to an "and" and one more. */
function isCommaList(reading: Reading, at: number): boolean {
  const stop = endOfAtom(reading, at);
  if (stop === at || isProper(reading, at) || !isWord(reading, stop, AND)) return false;
  return isNameWord(reading, stop + 1) && !isProper(reading, stop + 1);
}

/** Whether a "for" stands inside the name so far: what it is for may go on with "of". */
const hasPurpose = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom) =>
      isWord(reading, atom - 1, FOR) || (isWord(reading, atom - 1, THE) && isWord(reading, atom - 2, FOR)),
  );

const isAcronym = (reading: Reading, at: number): boolean => (reading.tokens.shape[at]! & UPPERCASE) !== 0;

/** Whether a word of a name says of itself whose it is: not a head, a place or an everyday word. */
const isProper = (reading: Reading, atom: number): boolean =>
  !hasNaming(reading, atom, COMMON | HEADS | PLACE | DEMONYM | OTHER_HEAD | TITLE | FUNCTION_WORD) &&
  !isCountry(reading, atom);

/** `U.S.`, `US`, `UK`, `EU`. */
export const isCountry = (reading: Reading, atom: number): boolean =>
  /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?)$/.test(textOf(reading, atom, endOfAtom(reading, atom)));

/** Weak heads of institutions behind an "and": "Patent and Trademark Office", "Legal and Policy Center". */
const JOINED_HEADS = words(
  'office',
  'center',
  'centre',
  'group',
  'fund',
  'network',
  'services',
  'trust',
  'board',
  'company',
);

/** Whether everyday words lead to a company's end: "Nafud Poultry and | Feed Company". */
function leadsToCompany(reading: Reading, next: number): boolean {
  let at = next;
  for (let steps = 0; steps < 5; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at || isProper(reading, at)) return false;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return true;
    if (isOne(reading, lastWord(reading, stop), COMPANY_ENDS))
      return steps > 0 || isMark(reading, stop - 1, POINT);
    if (!isInline(reading, stop)) return false;
    at = stop;
  }
  return false;
}
const COMPANY_ENDS = words('co', 'company', 'holdings', 'limited', 'group', 'corporation');

/**
 * Whether "and" joins two halves of one name: the right half ends in a head ("… and Exchange Commission")
 * or goes on with a complement ("Institute of Allergy and Infectious Diseases"), and the left one is no name
 * by itself.
 */
function andJoins(reading: Reading, atoms: readonly number[], end: number, next: number): boolean {
  if (placeKeys.has(keyOf(textOf(reading, atoms[0]!, end)))) return false;
  const complement = atoms.length > 1 && hasComplement(reading, atoms);
  if (!complement && atoms.some((atom) => isProper(reading, atom)))
    return !(atoms.length === 1 && isAcronym(reading, atoms[0]!)) && leadsToCompany(reading, next);
  if (
    complement &&
    isProper(reading, lastWord(reading, end)) &&
    hasNaming(reading, lastWord(reading, end), PLACE)
  )
    return false;
  if (
    !hasNaming(reading, lastWord(reading, end), COMMON) &&
    hasNaming(reading, lastWord(reading, end), PLACE)
  )
    return false;
  let at = next;
  for (let steps = 0; steps < 6; steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    const last = lastWord(reading, stop);
    if (isProper(reading, at) && !complement) return false;
    const head = hasNaming(reading, last, ORGANISATION_HEAD) || isOne(reading, last, JOINED_HEADS);
    if (head && (steps > 0 || complement)) return true;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return !complement;
    const goesOn = isInline(reading, stop) && isNameWord(reading, stop);
    if (!goesOn) return complement && steps < 3 && !isProper(reading, at);
    at = stop;
  }
  return false;
}

/** Whether an "of" or "for" stands inside the name so far. */
const hasComplement = (reading: Reading, atoms: readonly number[]): boolean =>
  atoms.some(
    (atom) =>
      isWord(reading, atom - 1, OF) ||
      isWord(reading, atom - 1, FOR) ||
      isWord(reading, atom - 1, ON) ||
      (isWord(reading, atom - 1, THE) && (isWord(reading, atom - 2, OF) || isWord(reading, atom - 2, FOR))),
  );

/** "… Center and | Director of": a title behind the conjunction. */
const opensTitle = (reading: Reading, at: number): boolean =>
  hasNaming(reading, at, TITLE) && readTitle(reading, at) !== null;

/** Behind a connector inside a name, at its next word; or -1 where the name ends. */
function skipConnector(reading: Reading, atoms: readonly number[], end: number): number {
  const at = end;
  if (!isInline(reading, at)) return -1;
  if (isMark(reading, at, AMPERSAND))
    return isNameWord(reading, at + 1) && isInline(reading, at + 1) ? at + 1 : -1;
  const after = isWord(reading, at + 1, THE) ? at + 2 : at + 1;
  if (
    isWord(reading, at, IN) &&
    hasPurpose(reading, atoms) &&
    hasNaming(reading, at + 1, COMMON) &&
    isNameWord(reading, at + 1)
  )
    return at + 1;
  if (isMark(reading, at, ','.charCodeAt(0)) && hasComplement(reading, atoms) && isCommaList(reading, at + 1))
    return at + 1;
  if (isWord(reading, at, OF) || isWord(reading, at, FOR) || isWord(reading, at, ON)) {
    // "Marine Harvesters of Aysén SpA": a legal form behind shows that the name goes on
    const named = isWord(reading, at, OF) && isNameWord(reading, at + 1) && isInline(reading, at + 1);
    if (
      named &&
      endOfLegalForm(reading, reading.tokens.end[endOfAtom(reading, at + 1) - 1]!) > 0 &&
      !isOne(reading, lastWord(reading, end), PARTS)
    )
      return at + 1;
    if (!isNameWord(reading, after) || !isInline(reading, after)) return -1;
    // "Association for the Study of …"
    const purpose =
      isWord(reading, at, OF) &&
      hasPurpose(reading, atoms) &&
      hasNaming(reading, lastWord(reading, end), COMMON);
    if (purpose) return after;
    if (!takesComplement(reading, atoms, end)) return -1;
    const head = lastWord(reading, end);
    if (isWord(reading, at, FOR) && atoms.length > 1 && !isOne(reading, head, TAKES_FOR)) return -1;
    if (
      isWord(reading, at, ON) &&
      !(
        isOne(reading, head, TAKES_ON) &&
        hasNaming(reading, after, COMMON) &&
        !hasClass(reading, after, MONTH)
      )
    )
      return -1;
    // "Institute on Aging of the National Institutes": the second is a name of its own
    if (isWord(reading, at, OF) && after === at + 2 && hasComplement(reading, atoms)) return -1;
    if (isAcronym(reading, atoms[0]!) && atoms.length === 1 && !hasNaming(reading, after, PLACE)) return -1;
    return hasNaming(reading, after, HONORIFIC) ? -1 : after;
  }
  if (
    isWord(reading, at, AND) &&
    isNameWord(reading, at + 1) &&
    isInline(reading, at + 1) &&
    !opensTitle(reading, at + 1)
  )
    return andJoins(reading, atoms, end, at + 1) ? at + 1 : -1;
  if (hasNaming(reading, at, PARTICLE) && !isCapitalised(reading, at)) {
    const next = hasNaming(reading, at + 1, PARTICLE) && !isCapitalised(reading, at + 1) ? at + 2 : at + 1;
    return isNameWord(reading, next) && isInline(reading, next) ? next : -1;
  }
  return -1;
}

/** `(Suzhou) Co., Ltd.`, `(Pty) Ltd`: a bracket inside a name, which a legal form follows; else -1. */
function skipBracket(reading: Reading, end: number): number {
  if (!isMark(reading, end, OPEN) || !isNameWord(reading, end + 1)) return -1;
  for (let at = end + 2; at < end + 5; at++) {
    if (!isMark(reading, at, CLOSE)) continue;
    const legal = endOfLegalForm(reading, reading.tokens.end[at]!);
    return legal > 0 ? at + 1 : -1;
  }
  return -1;
}

/** Whether name words lead from a token to a legal form. */
function leadsToForm(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 4 && isInline(reading, at); steps++) {
    const stop = endOfAtom(reading, at);
    if (stop === at) return false;
    if (endOfLegalForm(reading, reading.tokens.end[stop - 1]!) > 0) return true;
    at = stop;
  }
  return false;
}

const tokenBehind = ({ tokens }: Reading, from: number, offset: number): number => {
  let at = from;
  while (at < tokens.count && tokens.start[at]! < offset) at++;
  return at;
};

/** Bodies whose names hold lower-case words, or commas, that no rule joins. */
const KNOWN_PHRASES = phraseTable<'known'>({
  known: [
    'medicines and healthcare products regulatory agency',
    'committee for medicinal products for human use',
    'centers for disease control and prevention',
    'centers for medicare and medicaid services',
    'securities and exchange commission',
    'chief administration of markets',
    'administration for strategic preparedness and response',
  ],
});

const atomsOf = (reading: Reading, from: number, to: number): number[] => {
  const atoms: number[] = [];
  for (let at = from; at < to; at++) if (isCapitalised(reading, at)) atoms.push(at);
  return atoms;
};

/**
 * Reads the name that starts at a token: capitalised words and what joins them, up to a legal form.
 * Titles end a name ("Example Labs | Chief Executive Officer").
 *
 * @returns null where no name starts
 */
export function readName(reading: Reading, at: number): NameSpan | null {
  const { tokens, text } = reading;
  const known = KNOWN_PHRASES.behind(reading, at);
  if (known && isCapitalised(reading, at))
    return { first: at, end: known.end, atoms: atomsOf(reading, at, known.end), legalForm: null };
  let end = endOfAtom(reading, at);
  if (end === at) return null;
  const atoms = [at];
  let legalForm: string | null = null;
  for (;;) {
    const stop = tokens.end[end - 1]!;
    const legal = endOfLegalForm(reading, stop);
    if (legal > 0) {
      const behind = tokenBehind(reading, end, legal);
      const form = text.slice(stop, legal);
      if (form.startsWith(',') || isInline(reading, end)) {
        // "Example REIT Management Pte. Ltd.": a form in the middle is a word of the name
        if (isAmbiguousForm(form) && legalForm === null && leadsToForm(reading, behind)) {
          atoms.push(end);
          end = behind;
          continue;
        }
        legalForm = (legalForm ?? '') + form;
        end = behind;
        if (/\(publ\)$|&\s+Co\.?$/.test(form) || endOfLegalForm(reading, legal) > 0) continue;
        break;
      }
    }
    const bracket = skipBracket(reading, end);
    if (bracket > 0) {
      end = bracket;
      continue;
    }
    let next = end;
    if (!isInline(reading, next)) break;
    if (!isNameWord(reading, next)) {
      if (
        isApostrophe(reading, end) &&
        isWord(reading, end + 1, S) &&
        isOne(reading, end - 1, OWNED) &&
        isNameWord(reading, end + 2)
      )
        next = end + 2;
      else if (
        isMark(reading, end, ','.charCodeAt(0)) &&
        isOne(reading, end + 1, SUFFIXES) &&
        isCapitalised(reading, end + 1)
      )
        next = end + 1;
      else if (isMark(reading, end, ','.charCodeAt(0)) && isFirmList(reading, atoms, end)) next = end + 1;
      else if (tokens.kind[end] === DIGITS && isInline(reading, end) && isNumberInName(reading, end))
        next = end;
      else next = skipConnector(reading, atoms, end);
      if (next < 0) break;
      if (tokens.kind[next] === DIGITS) {
        atoms.push(next);
        end = next + 1;
        continue;
      }
    }
    if (legalForm !== null) break;
    const joined = next > end;
    if (
      !joined &&
      hasNaming(reading, next, TITLE) &&
      readTitle(reading, next) &&
      !isTitleInName(reading, next)
    )
      break;
    if (hasNaming(reading, next, LABEL) && isMark(reading, next + 1, COLON)) break;
    if (isTrailingDegree(reading, atoms, next)) break;
    if (
      hasNaming(reading, next, HONORIFIC) &&
      isMark(reading, next + 1, POINT) &&
      isCapitalised(reading, next) &&
      atoms.length > 0 &&
      !isOne(reading, next, words('st'))
    )
      break;
    if (
      hasNaming(reading, next, FUNCTION_WORD) &&
      !(tokens.shape[next]! & UPPERCASE) &&
      startsClause(reading, next)
    )
      break;
    atoms.push(next);
    end = endOfAtom(reading, next);
  }
  return { first: at, end, atoms, legalForm };
}

/** "Jane Doe CBE,": an order or degree in capitals behind a person's name. */
const isTrailingDegree = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  atoms.length >= 2 &&
  hasNaming(reading, at, DEGREE) &&
  isAcronym(reading, at) &&
  !isAcronym(reading, atoms[0]!) &&
  (isMark(reading, at + 1, ','.charCodeAt(0)) ||
    isMark(reading, at + 1, POINT) ||
    !isInline(reading, at + 1));

/** `Keefe, Bruyette & Woods`: family names of a firm, the last two joined by an ampersand. */
function isFirmList(reading: Reading, atoms: readonly number[], end: number): boolean {
  if (atoms.length > 2 || !isProper(reading, atoms.at(-1)!)) return false;
  const second = end + 1;
  const stop = endOfAtom(reading, second);
  if (stop === second || !isProper(reading, second) || !isMark(reading, stop, AMPERSAND)) return false;
  const third = endOfAtom(reading, stop + 1);
  return third > stop + 1 && !isMark(reading, atoms[0]! - 1, ','.charCodeAt(0));
}

/** A capitalised function word that no name contains, as where a space or stop was lost. */
const startsClause = (reading: Reading, at: number): boolean =>
  isOne(
    reading,
    at,
    words(
      'the',
      'this',
      'these',
      'in',
      'we',
      'our',
      'it',
      'its',
      'as',
      'at',
      'for',
      'to',
      'with',
      'and',
      'or',
      'by',
      'from',
    ),
  );

/** A number between the words of a name: "Fifty 1 Labs", "Fund 3". */
const isNumberInName = (reading: Reading, at: number): boolean =>
  isNameWord(reading, at + 1) &&
  isInline(reading, at + 1) &&
  hasNaming(reading, at + 1, HEADS) &&
  textOf(reading, at).length < 4;

/** A title word that goes on as a name: "Director Labs Inc.", "General Motors". */
const isTitleInName = (reading: Reading, at: number): boolean => {
  const end = endOfAtom(reading, at);
  return hasNaming(reading, end, ORGANISATION_HEAD) && isCapitalised(reading, end) && isInline(reading, end);
};

/** Whether all words of a name have one of these naming classes. */
export const allAre = (reading: Reading, { atoms }: NameSpan, naming: number): boolean =>
  atoms.every((atom) => hasNaming(reading, atom, naming));

/** The last word of a name before its legal form, and before "of …". */
export function headOf(reading: Reading, name: NameSpan): number {
  for (let index = 1; index < name.atoms.length; index++) {
    const atom = name.atoms[index]!;
    const before = isWord(reading, atom - 1, THE) ? atom - 2 : atom - 1;
    if (isWord(reading, before, OF) || isWord(reading, before, FOR) || isWord(reading, before, ON))
      return name.atoms[index - 1]!;
  }
  return name.atoms.at(-1)!;
}

/** Whether a name is nothing but a place or the people of one. */
export const isPlaceName = (reading: Reading, name: NameSpan): boolean =>
  name.legalForm === null &&
  (allAre(reading, name, PLACE | DEMONYM) || placeKeys.has(keyOf(textOf(reading, name.first, name.end))));

/** Whether a name can be a person's by its first word. */
export const startsWithGivenName = (reading: Reading, name: NameSpan): boolean =>
  hasNaming(reading, name.first, GIVEN_NAME);

/** Whether the head of a name says that it is something else than a party. */
export const isOtherThing = (reading: Reading, name: NameSpan): boolean =>
  name.legalForm === null &&
  hasNaming(reading, headOf(reading, name), OTHER_HEAD) &&
  !hasNaming(reading, headOf(reading, name), ORGANISATION_HEAD);
