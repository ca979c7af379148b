import { FUNCTION_WORD, HONORIFIC, LABEL, ORGANISATION_HEAD, TITLE, WEAK_HEAD } from '../../text/classes.js';
import { endOfLegalForm, isAmbiguousForm } from '../../text/legal-forms.js';
import {
  COLON,
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  isWord,
  POINT,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { DIGITS, UPPERCASE } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom, isNameWord } from './atoms.js';
import { hasComplement } from './complements.js';
import { skipConnector } from './connectors.js';
import { readFirmList } from './firm-lists.js';
import { skipForeignWords } from './foreign-words.js';
import {
  isLeadingForm,
  leadsToForm,
  OPEN_FORM,
  skipBracket,
  skipGovernment,
  skipLowerWords,
} from './forms-in-names.js';
import { endOfKnownName } from './known-names.js';
import { isTrailingDegree, skipFirmTail, skipNickname } from './name-parts.js';
import { HEADS, headOf, isProper, type NameSpan } from './name-words.js';
import { readNumberedCompany } from './numbered-companies.js';
import { isColumn } from './occurrence.js';
import { skipFinalOwner, skipOwner } from './owners.js';
import { isFormOfPlace } from './places-in-names.js';
import { PLURAL_HEADS, readTitle } from './titles.js';

const SAINT = wordSet('st');

const SUFFIXES = words('jr', 'sr', 'ii', 'iii', 'iv');
const GENERATIONS = words('jr', 'sr');

const tokenBehind = ({ tokens }: Reading, from: number, offset: number): number => {
  let at = from;
  while (at < tokens.count && tokens.start[at]! < offset) at++;
  return at;
};

/** More words than a name has. */
const LONGEST_NAME = 64;

/** The words of a span that have a capital. */
function atomsOf(reading: Reading, from: number, to: number): number[] {
  const atoms: number[] = [];
  for (let at = from; at < to; at = Math.max(at + 1, Math.min(endOfAtom(reading, at), to)))
    if (endOfAtom(reading, at) > at) atoms.push(at);
  return atoms.length > 0 ? atoms : [from];
}

/**
 * Reads the name that starts at a token: capitalised words and what joins them, up to a legal form.
 * Titles end a name ("Example Labs | Chief Executive Officer").
 *
 * @param limit the token that nobody asks for names beyond: what reaches behind it is not read to its end
 * @returns null where no name starts
 */
export function readName(reading: Reading, at: number, limit: number): NameSpan | null {
  const { tokens, text } = reading;
  const company = readNumberedCompany(reading, at);
  if (company) return company;
  const known = endOfKnownName(reading, at);
  let end = known > at ? known : endOfAtom(reading, at);
  if (end === at) return null;
  const atoms = known > at ? atomsOf(reading, at, known) : [at];
  let legalForm: string | null = null;
  while (atoms.length < LONGEST_NAME && end <= limit) {
    const stop = tokens.end[end - 1]!;
    const legal = endOfLegalForm(reading, stop);
    if (legal > 0) {
      const behind = tokenBehind(reading, end, legal);
      const form = text.slice(stop, legal);
      if (form.startsWith(',') || isInline(reading, end)) {
        // "the Lithuanian UAB Example": the form opens the name behind a people's
        if (isLeadingForm(reading, atoms, end)) break;
        // "Example REIT Management Pte. Ltd.": a form in the middle is a word of the name
        if (
          (isAmbiguousForm(form) || OPEN_FORM.test(form)) &&
          legalForm === null &&
          leadsToForm(reading, behind)
        ) {
          atoms.push(end);
          end = behind;
          continue;
        }
        // "Home Health Corporation of America": a word of the name
        if (legalForm === null && isFormOfPlace(reading, atoms, end, behind)) {
          atoms.push(end);
          end = behind;
          continue;
        }
        end = skipGovernment(reading, behind);
        legalForm = (legalForm ?? '') + text.slice(stop, tokens.end[end - 1]!);
        if (/\(publ\)$|&\s+Co\.?$/.test(form) || endOfLegalForm(reading, legal) > 0) continue;
        break;
      }
    }
    const bracket = skipBracket(reading, end);
    if (bracket > 0) {
      end = bracket;
      continue;
    }
    const foreign = skipForeignWords(reading, atoms, end);
    if (foreign > 0) {
      end = foreign;
      continue;
    }
    const lower = legalForm === null ? skipLowerWords(reading, atoms, end) : -1;
    if (lower > 0) {
      end = lower;
      continue;
    }
    const numbered = skipNumber(reading, atoms, end);
    if (numbered > 0) {
      atoms.push(numbered - 1);
      end = numbered;
      continue;
    }
    const firm = readFirmList(reading, atoms, end);
    if (firm) {
      atoms.push(...firm.atoms);
      end = firm.end;
      continue;
    }
    let next = end;
    if (!isInline(reading, next) || isColumn(reading, next)) break;
    if (!isNameWord(reading, next)) {
      const owned = skipOwner(reading, atoms, end);
      if (owned > 0) next = owned;
      else if (
        isMark(reading, end, COMMA) &&
        isOne(reading, end + 1, SUFFIXES) &&
        isCapitalised(reading, end + 1)
      )
        next = end + 1;
      else if (tokens.kind[end] === DIGITS && isInline(reading, end) && isNumberInName(reading, end))
        next = end;
      else {
        const nickname = skipNickname(reading, atoms, end);
        next = nickname > 0 ? nickname : skipConnector(reading, atoms, end);
      }
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
      !isTitleInName(reading, next) &&
      !isOfMembers(reading, atoms, next)
    )
      break;
    if (hasNaming(reading, next, LABEL) && isMark(reading, next + 1, COLON)) break;
    if (isTrailingDegree(reading, atoms, next)) break;
    if (
      hasNaming(reading, next, HONORIFIC) &&
      !(atoms.length > 1 && isOne(reading, next, GENERATIONS)) &&
      isMark(reading, next + 1, POINT) &&
      isCapitalised(reading, next) &&
      atoms.length > 0 &&
      !isOne(reading, next, SAINT)
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
  const tail = skipFirmTail(reading, skipFinalOwner(reading, atoms, end));
  if (tail > end) return { first: at, end: tail, atoms, legalForm };
  return { first: at, end, atoms, legalForm };
}

const CLAUSE_WORDS = wordSet('the this these in we our it its as at for to with and or by from');

/** A capitalised function word that no name contains, as where a space or stop was lost. */
const startsClause = (reading: Reading, at: number): boolean => isOne(reading, at, CLAUSE_WORDS);

const LOCAL = hashOf('local');
/** A number between the words of a name: "Fifty 1 Labs", "Fund 3". */
const isNumberInName = (reading: Reading, at: number): boolean =>
  // "Local 512" of a union
  (isWord(reading, at - 1, LOCAL) && isCapitalised(reading, at - 1)) ||
  (isNameWord(reading, at + 1) &&
    isInline(reading, at + 1) &&
    hasNaming(reading, at + 1, HEADS) &&
    textOf(reading, at).length < 4) ||
  (textOf(reading, at).length < 4 && isInFrontOfForm(reading, at));

/** "Example Trust No. 2 | plc", "Studio 54 | Ltd": a number that a legal form stands behind. */
const isInFrontOfForm = (reading: Reading, at: number): boolean =>
  isInline(reading, at + 1) && endOfLegalForm(reading, reading.tokens.end[at]!) > 0;

const NO = hashOf('no');
/** Behind the number of a fund inside its name: "Example Growth | No. 2 | Investment Partnership"; or -1. */
const skipNumber = (reading: Reading, atoms: readonly number[], at: number): number =>
  isWord(reading, at, NO) &&
  isCapitalised(reading, at) &&
  isMark(reading, at + 1, POINT) &&
  reading.tokens.kind[at + 2] === DIGITS &&
  isInline(reading, at + 2) &&
  ((isNameWord(reading, at + 3) && isInline(reading, at + 3) && isProper(reading, atoms[0]!)) ||
    isInFrontOfForm(reading, at + 2))
    ? at + 3
    : -1;

/** "Association of Corporate | Directors": what members an association has. */
const isOfMembers = (reading: Reading, atoms: readonly number[], at: number): boolean =>
  isOne(reading, at, PLURAL_HEADS) &&
  isCapitalised(reading, at) &&
  atoms.length > 1 &&
  hasComplement(reading, atoms) &&
  hasNaming(reading, headOf(reading, { atoms }), ORGANISATION_HEAD);

/** Titles of those who are in charge of no part. */
const CHIEFS = wordSet('ceo cfo coo chairman chairwoman founder cofounder');

/** A title word that goes on as a name: "Director Labs Inc.", "General Motors". */
const isTitleInName = (reading: Reading, at: number): boolean => {
  const end = endOfAtom(reading, at);
  if (!isInline(reading, end)) return false;
  // "Example Trustee ApS"
  const legal = isCapitalised(reading, at) ? endOfLegalForm(reading, reading.tokens.end[end - 1]!) : -1;
  if (legal > 0 && !isAmbiguousForm(reading.text.slice(reading.tokens.end[end - 1], legal))) return true;
  // "Example Range Resources | CEO Jane Doe"
  if (isOne(reading, end, CHIEFS) && hasNaming(reading, at, HEADS)) return isCapitalised(reading, at);
  if (isCapitalised(reading, end)) return hasNaming(reading, end, ORGANISATION_HEAD);
  // "Example Metals Research | analyst Jane Doe"
  return hasNaming(reading, at, WEAK_HEAD) && hasNaming(reading, end, TITLE);
};
