import { characterClass, LOWER, lowerCode, UPPER } from '../../text/characters.js';
import { HASH_SEED, hashCode } from '../../text/lexicon.js';
import { COMMA, type Reading } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';

/**
 * Legal forms of the world's main jurisdictions as they stand behind a name, as parts of a regular
 * expression; longer forms before their beginnings. Points and inner spaces are optional where writers
 * vary.
 */
const FORMS = [
  // Mexico, Spain and Latin America
  // Belgium, where one form has a name in two languages
  String.raw`(?:SA/NV|NV/SA|S\.A\./N\.V\.|N\.V\./S\.A\.|SRL/BV|BV/SRL|ASBL/VZW|VZW/ASBL|AG/SA)`,
  String.raw`S\.?\s?A\.?\s?B\.?\s+de\s+C\.?\s?V\.?`,
  String.raw`S\.?\s?A\.?\s?P\.?\s?I\.?\s+de\s+C\.?\s?V\.?`,
  String.raw`S\.?\s?A\.?\s+de\s+C\.?\s?V\.?`,
  String.raw`S\.?\s+de\s+R\.?\s?L\.?\s+de\s+C\.?\s?V\.?`,
  String.raw`S\.?A\.?S\.?(?:\s+E\.S\.P\.)?`,
  String.raw`S\.?A\.?U\.?`,
  String.raw`S\.?L\.?U?\.?`,
  String.raw`S\.?A\.?A?\.?`,
  String.raw`Ltda\.?`,
  String.raw`SpA`,
  // Germany, Austria, Switzerland, Luxembourg
  String.raw`(?:GmbH|AG|SE)\s+&\s+Co\.?\s+(?:KGaA|KG|OHG)`,
  String.raw`PartG\s?mbB`,
  String.raw`g?GmbH(?:\s+&\s+Co\.?)?`,
  String.raw`KGaA`,
  String.raw`mbB`,
  String.raw`mbH`,
  String.raw`KG`,
  String.raw`[oO]HG`,
  String.raw`UG`,
  String.raw`e\.\s?V\.?`,
  String.raw`AG`,
  String.raw`SE`,
  String.raw`S\.?à\s?r\.?l\.?`,
  String.raw`S\.?a\.?r\.?l\.?`,
  String.raw`S\.?A\.?R\.?L\.?`,
  String.raw`SCA`,
  // Italy, France, Belgium, Netherlands
  String.raw`S\.?p\.?A\.?`,
  String.raw`S\.?P\.?A\.?`,
  String.raw`S\.?r\.?l\.?`,
  String.raw`S\.?n\.?c\.?`,
  String.raw`SAS`,
  String.raw`N\.?\s?V\.?`,
  String.raw`B\.?\s?V\.?`,
  String.raw`C\.V\.`,
  String.raw`BVBA`,
  // Nordic and Baltic countries
  String.raw`AB\s+\(publ\)`,
  String.raw`\(publ\)`,
  String.raw`AB`,
  String.raw`ASA`,
  String.raw`A/S`,
  String.raw`P/F`,
  String.raw`K/S`,
  String.raw`I/S`,
  String.raw`ApS`,
  String.raw`AS`,
  String.raw`Oyj`,
  String.raw`Abp`,
  String.raw`Oy`,
  String.raw`e?hf\.?`,
  String.raw`UAB`,
  String.raw`OÜ`,
  String.raw`SIA`,
  // Central and eastern Europe, Turkey
  String.raw`Sp\.?\s+z\s+o\.?\s?o\.?`,
  String.raw`sp\.\s+z\s+o\.o\.`,
  String.raw`FIZ`,
  String.raw`s\.?\s?r\.\s?o\.`,
  String.raw`a\.\s?s\.`,
  String.raw`d\.\s?o\.\s?o\.`,
  String.raw`d\.\s?d\.`,
  String.raw`Nyrt\.?`,
  String.raw`Zrt\.?`,
  String.raw`Kft\.?`,
  String.raw`EAD`,
  String.raw`A\.\s?Ş\.?`,
  String.raw`A\.\s?S\.`,
  String.raw`PJSC`,
  String.raw`OJSC`,
  String.raw`JSC`,
  String.raw`PAO`,
  String.raw`OOO`,
  // Asia and the Gulf
  String.raw`Joint\s+Stock\s+(?:Commercial\s+Bank|Company)`,
  String.raw`Kabushiki\s+Kaisha`,
  String.raw`K\.?\s?K\.?`,
  String.raw`Sdn\.\s+Bhd\.?`,
  String.raw`Sdn\s+Bhd`,
  String.raw`Berhad`,
  String.raw`Bhd\.?`,
  String.raw`\(?Pte\.?\)?,?\s+(?:Ltd\.?|Limited)`,
  String.raw`\(?Pvt\.?\)?,?\s+(?:Ltd\.?|Limited)`,
  String.raw`Private\s+Limited`,
  String.raw`\(?P(?:ty|TY)\.?\)?,?\s+(?:Ltd\.?|Limited|LTD\.?|LIMITED)`,
  String.raw`Pte\.?`,
  String.raw`Tbk\.?`,
  String.raw`P\.?S\.?C\.?`,
  String.raw`P\.?J\.?S\.?C\.?`,
  String.raw`W\.?L\.?L\.?`,
  String.raw`SAO[CG]`,
  String.raw`FZ(?:E|C|CO|-LLC)`,
  String.raw`DMCC`,
  // English-speaking countries
  String.raw`(?:&\s+)?(?:Co\.?|Company|CO\.?|COMPANY),?\s+(?:Inc\.?|INC\.?|Ltd\.?|LTD\.?|Limited|LLC|LLP|L\.L\.C\.|L\.P\.)`,
  String.raw`(?:Corp\.?|Corporation|Holdings?),?\s+(?:Inc\.?|Ltd\.?|Limited|LLC|plc|PLC|L\.P\.)`,
  String.raw`(?:CORP\.?|CORPORATION|HOLDINGS?),?\s+(?:INC\.?|LTD\.?|LIMITED|LLC|PLC|L\.P\.)`,
  String.raw`Incorporated`,
  String.raw`INCORPORATED`,
  String.raw`Inc\.?`,
  String.raw`INC\.?`,
  String.raw`Corporation`,
  String.raw`CORPORATION`,
  String.raw`Corp\.?`,
  String.raw`CORP\.?`,
  String.raw`Limited`,
  String.raw`LIMITED`,
  String.raw`Ltd\.?`,
  String.raw`LTD\.?`,
  String.raw`P\.?L\.?L\.?C\.?`,
  String.raw`L\.?L\.?C\.?`,
  String.raw`L\.?L\.?L?\.?P\.?`,
  String.raw`L\.?P\.?`,
  String.raw`[Pp]lc`,
  String.raw`PLC`,
  String.raw`P\.?B\.?C\.?`,
  String.raw`P\.C\.`,
  String.raw`P\.A\.`,
  String.raw`N\.\s?A\.`,
  String.raw`Unlimited\s+Company`,
  String.raw`CIC`,
  String.raw`DAC`,
  String.raw`REIT`,
  String.raw`Real\s+Estate\s+Investment\s+Trust`,
  String.raw`&\s+Cie\.?`,
  String.raw`&\s+Co\.?`,
  String.raw`Co\.`,
] as const;

const FORM = new RegExp(`(?:${FORMS.join('|')})(?!-?[\\p{L}\\d])`, 'uy');
/** A form that runs into the word behind it: "LLCJane", "LLCjane@". */
const GLUED_FORM = /(?:LLC|LLP|Inc\.?|Ltd\.?|Corp\.?|PLC|plc)(?=\p{Lu}\p{Ll}|[\p{L}.]{1,24}@)/uy;

/** Forms that are also initials, chemical symbols or words: they need a comma, a point or capitals around. */
const AMBIGUOUS =
  /^(?:SE|AS|AB|SA|AG|KG|UG|LP|SL|PC|KK|NV|BV|SIA|CIC|DAC|SAS|REIT|SAC|P\.A\.|S\.|PSC|EAD|ASA|SCA|FIZ)$/;

/** The longest beginning of a form that is told by its length alone: "GmbH", "Corp", "S". */
const SHORT_FORM = 4;
/** How longer words of forms begin; and forms that may run into the word behind them. */
const LONG_FORMS = wordSet('corpo holdi limit incor compa priva joint kabus unlim partg ggmbh berha real');
const GLUED_FORMS = wordSet('llc llp inc ltd cor plc');
const GLUED_LENGTH = 3;

/** Whether a form may stand at an offset, by the length and beginning of its first word: most words can not. */
function mayOpenForm(text: string, start: number): boolean {
  let hash = HASH_SEED;
  let glued = false;
  for (let at = start; at <= start + SHORT_FORM; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) return true;
    hash = hashCode(hash, lowerCode(code));
    if (at === start + GLUED_LENGTH - 1) glued = GLUED_FORMS.has(hash);
  }
  return glued || LONG_FORMS.has(hash);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d;
const MAX_BLANKS = 3;

const isLetter = (code: number): boolean => {
  const type = characterClass(code);
  return type === LOWER || type === UPPER;
};

/**
 * Where a legal form that stands behind a name ends: the offset behind it, or -1.
 *
 * Takes ", Inc.", "S.p.A.", " GmbH & Co. KG", ", S.A. de C.V.", " (publ)", " Co., Ltd.".
 * Refuses "AB" in "AB testing", where what follows goes on in lower case is left to the caller.
 *
 * @param at the offset behind the name, before any comma or space
 */
export function endOfLegalForm({ text }: Reading, at: number): number {
  let start = at;
  if (text.charCodeAt(start) === COMMA) start++;
  const gap = start;
  while (start < gap + MAX_BLANKS && isBlank(text.charCodeAt(start))) start++;
  if (start === at || !mayOpenForm(text, start)) return -1;
  FORM.lastIndex = start;
  GLUED_FORM.lastIndex = start;
  const match = FORM.exec(text) ?? GLUED_FORM.exec(text);
  if (!match || (gap > at && isPlaceCode(match[0]))) return -1;
  const point = FINAL_POINT.test(match[0]) ? 1 : 0;
  return start + match[0].length - point;
}

/** Forms in capitals without points inside: the one behind them ends the sentence ("Example LLC."). */
const FINAL_POINT = /^(?!INC|LTD|CO\.|CORP)\p{Lu}{2,4}\.$/u;

/** Whether a legal form alone does not prove an organisation. */
export const isAmbiguousForm = (form: string): boolean => AMBIGUOUS.test(form.replace(/^[,\s]+/, ''));

/** Ambiguous forms that are no codes of states or countries: these may stand behind a comma. */
const NO_PLACE_CODE = /^(?:LP|KG|KK|BV|REIT|ASA|SCA|FIZ|P\.A\.)$/;

/** Whether a form behind a comma may be the code of a place: "Las Vegas, NV", "Calgary, AB". */
const isPlaceCode = (form: string): boolean => isAmbiguousForm(form) && !NO_PLACE_CODE.test(form);

/** A name without its legal form and what goes with it, in lower case: what two forms of a name share. */
export function withoutLegalForm(name: string): string {
  let core = name;
  for (let turns = 0; turns < 3; turns++) {
    const shorter = core.replace(TRAILING_FORM, '');
    if (shorter === core || shorter.length === 0) break;
    core = shorter;
  }
  return core;
}

const TRAILING_FORM = new RegExp(`,?\\s+(?:${FORMS.join('|')})$`, 'u');
