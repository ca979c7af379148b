import { AGENCY, DEGREE, KNOWN_ORGANISATION, PLACE, TITLE } from '../../text/classes.js';
import {
  COMMA,
  hasNaming,
  isCapitalised,
  isInline,
  isMark,
  isOne,
  type Reading,
} from '../../text/reading.js';
import { UPPERCASE } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { readTitle } from './titles.js';

/** Behind degrees and suffixes in capitals: ", M.D., Ph.D.", ", MBA". Returns `at` where there are none. */
export function skipDegrees(reading: Reading, at: number): number {
  let end = at;
  for (let turns = 0; turns < 6; turns++) {
    const next = isMark(reading, end, COMMA) ? end + 1 : end;
    const after = endOfDegree(reading, next);
    if (after === next) {
      // "CPA, CA"
      if (
        turns > 0 &&
        next > end &&
        isOne(reading, next, ACCOUNTANTS) &&
        (reading.tokens.shape[next]! & UPPERCASE) !== 0
      ) {
        end = next + 1;
        continue;
      }
      if (!isOrder(reading, next, end, turns > 0)) return end;
      end = next + 1;
      continue;
    }

    end = after;
  }
  return end;
}

/** Letters of accountants that may be something else, those of a state for one: only behind others. */
const ACCOUNTANTS = wordSet('ca cma');

/** ", PBM, Senior Consultant": an order in capitals between commas that a title follows. */
const isOrder = (reading: Reading, at: number, comma: number, further: boolean): boolean =>
  at > comma &&
  (reading.tokens.shape[at]! & UPPERCASE) !== 0 &&
  reading.tokens.end[at]! - reading.tokens.start[at]! <= LONGEST_ORDER &&
  !hasNaming(reading, at, TITLE | PLACE | AGENCY | KNOWN_ORGANISATION) &&
  isMark(reading, at + 1, COMMA) &&
  (further || (hasNaming(reading, at + 2, TITLE) && readTitle(reading, at + 2) !== null));
const LONGEST_ORDER = 5;

const DEGREE_TEXT =
  /(?:M\.?D\.?|Ph\.?\s?D\.?|D\.?O\.?|M\.?B\.?A\.?|M\.?P\.?H\.?|D\.?D\.?S\.?|D\.?V\.?M\.?|M\.?S\.?c?\.?|B\.?S\.?c?\.?|B\.?A\.?|M\.?A\.?|J\.?D\.?|LL\.?M\.?|Sc\.?D\.?|Pharm\.?\s?D\.?|Psy\.?D\.?|Ed\.?D\.?|Dr\.?P\.?H\.?|CPA|CFA|CFP®?|CAIA|FCA|RN|R\.N\.|PE|P\.?\s?Eng\.?|P\.?\s?Geo\.?|Esq\.?|FACS|FACP|FACC|FRCPC?|FAHA|FAAN|MBBS|M\.?B\.?B\.?S\.?|MSc|BSc|PMP|CISSP|PA-C|MHA|MHS|MS|DPhil|D\.?Phil\.?|ScD|FMedSci|FRSC?|FRSE|FRC[PS]|FRCA|FFPM|FACR|FASCO|FESC|FASN|FAAP|FACOG|FACE|[FM]AusIMM|CSc\.?|DrSc\.?|DSc\.?|M\.?Eng\.?|B\.?Eng\.?|C\.?Eng\.?|LL\.?B\.?|FCCA|ACCA|FCPA|ICD\.D|CRNP|DNP|APRN|LCSW|RPh|MSN|BSN|MPA|MPP|EMBA|CFE|DBA|MRCP|MSCE|MSCR|MMSc|MHSc|Ed\.?M\.?|KBE|DBE|CBE|OBE|MBE|OAM|AM|AO|CNZM|ONZM|MNZM|CMG|CVO|MVO|LVO|FRS|FREng|FBA|FRICS|MRICS|FCIPD|FCIArb|QC|KC|SC|MSP|MEP|MLA|MP|S\.?J\.|O\.P\.|C\.S\.Sp\.|O\.F\.M\.|O\.S\.B\.|US(?:A|N|AF|MC|CG),?\s\(Ret(?:\.|ired)\))(?![\p{L}\d])/uy;

function endOfDegree(reading: Reading, at: number): number {
  const { tokens, text } = reading;
  if (
    at >= tokens.count ||
    !isInline(reading, at) ||
    !(isCapitalised(reading, at) || hasNaming(reading, at, DEGREE))
  )
    return at;
  DEGREE_TEXT.lastIndex = tokens.start[at]!;
  const match = DEGREE_TEXT.exec(text);
  if (!match) return at;
  const stop = tokens.start[at]! + match[0].length;
  let end = at;
  while (end < tokens.count && tokens.start[end]! < stop) end++;
  return end;
}
