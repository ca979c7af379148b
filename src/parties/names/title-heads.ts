import { COMMON, FUNCTION_WORD } from '../../text/classes.js';
import { phraseTable } from '../../text/phrases.js';
import {
  COMMA,
  hashOf,
  hasNaming,
  isCapitalised,
  isDash,
  isGlued,
  isInline,
  isMark,
  isOne,
  isWord,
  type Reading,
  textOf,
  words,
} from '../../text/reading.js';
import { WORD } from '../../text/tokens.js';
import { titleTails } from '../../words/title-words.js';
import { HEADS, isClosed, isFieldWord, isTitleWord } from './title-fields.js';

/** Whether a word says the job of a title, or something else. */

const OF = hashOf('of');
const FOR = hashOf('for');
const THE = hashOf('the');
/** Heads only with "of" or "for" behind them ("head of R&D"): alone they are other words. */
const HEADS_OF = words('head', 'chief', 'lead', 'leader', 'fellow');
/** "sustainability lead | with brewer X". */
const PLACING = words('with', 'at');
const MEMBER = hashOf('member');
const BODIES = words(
  'board',
  'committee',
  'council',
  'commission',
  'parliament',
  'congress',
  'legislature',
  'senate',
  'directorate',
  'presidium',
  'presidency',
  'vorstand',
  'aufsichtsrat',
);
/** "member of the Management Board"; not "member of the group". */
function isMember(reading: Reading, at: number): boolean {
  if (!isWord(reading, at, MEMBER) || !isWord(reading, at + 1, OF)) return false;
  for (let next = at + 2; next < at + 6; next++) if (isOne(reading, next, BODIES)) return true;
  return false;
}

/** "senior associate", "associate at X"; not "associate director", "an associate of his". */
const ASSOCIATE = hashOf('associate');
const BEFORE_ASSOCIATE = words(
  ...['senior', 'junior', 'managing', 'principal', 'legal', 'research', 'sales', 'trainee'],
);

/** "chief executive", but not "Executive Network". */
const EXECUTIVE = hashOf('executive');
const BEFORE_EXECUTIVE = words('chief', 'senior', 'account', 'advertising', 'group');

/** What ends a title: "in Residence", "at Large". */
export const TAILS = phraseTable<'tail'>({ tail: [...titleTails] });

const CHAIRS = hashOf('chairs');
const LINKS_ON = words('of', 'and', 'for', 'at', 'in');

export const RESPONSIBLE = hashOf('responsible');

/** "Head | - Investor Relations". */
export const isDashOfField = (reading: Reading, at: number): boolean =>
  isDash(reading, at) &&
  !isGlued(reading, at) &&
  isInline(reading, at + 1) &&
  isCapitalised(reading, at + 1) === isCapitalised(reading, at - 1) &&
  isFieldWord(reading, at + 1);

/** "finance | chief", "marketing | head", in lower case; "sales | lead" in front of a name only. */
const isFieldHead = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FIELD_HEADS) &&
  !isCapitalised(reading, at) &&
  !isCapitalised(reading, at - 1) &&
  isInline(reading, at) &&
  isFieldWord(reading, at - 1) &&
  (isCapitalised(reading, at + 1) || (isWord(reading, at, CHIEF) && !isTitleWord(reading, at + 1)));
const FIELD_HEADS = words('chief', 'head', 'lead');
const CHIEF = hashOf('chief');

/** "head | brewer", "head gardener": who leads those of a trade, whatever the trade. */
export const isHeadOfTrade = (reading: Reading, at: number): boolean =>
  isWord(reading, at, HEAD) &&
  isInline(reading, at + 1) &&
  reading.tokens.kind[at + 1] === WORD &&
  !hasNaming(reading, at + 1, FUNCTION_WORD) &&
  hasNaming(reading, at + 1, COMMON) &&
  TRADE.test(textOf(reading, at + 1)) &&
  (isClosed(reading, at + 2) || isCapitalised(reading, at + 2));
const HEAD = hashOf('head');
const TRADE = /(?:er|or|man|woman|ist|ian)$/;

/** Whether a word says a job where it stands: "head of R&D", but not "the head"; "member of the board", but not "of the group". */
export const isHead = (reading: Reading, at: number): boolean => {
  if (!isOne(reading, at, HEADS)) return false;
  // "who | chairs the audit committee"
  if (
    isWord(reading, at, CHAIRS) &&
    hasNaming(reading, at + 1, FUNCTION_WORD) &&
    !isOne(reading, at + 1, LINKS_ON)
  )
    return false;
  if (isWord(reading, at, MEMBER)) return isMember(reading, at) || isOne(reading, at - 1, BODIES);
  // "Responsible Communications", "responsible for Finance"
  if (isWord(reading, at, RESPONSIBLE))
    return isWord(reading, at + 1, FOR)
      ? isTitleWord(reading, at + 2)
      : isCapitalised(reading, at) && isTitleWord(reading, at + 1);
  if (isOne(reading, at, HEADS_OF))
    return (
      isWord(reading, at + 1, OF) ||
      isWord(reading, at + 1, FOR) ||
      (isOne(reading, at + 1, PLACING) && isTitleWord(reading, at - 1)) ||
      isFieldHead(reading, at) ||
      isMark(reading, at + 1, COMMA) ||
      isDashOfField(reading, at + 1)
    );
  if (isWord(reading, at, ASSOCIATE))
    return (
      !(isInline(reading, at + 1) && isTitleWord(reading, at + 1)) &&
      (isOne(reading, at - 1, BEFORE_ASSOCIATE) || isOne(reading, at + 1, PLACING))
    );
  if (!isWord(reading, at, EXECUTIVE)) return true;
  if (isWord(reading, at + 1, FOR) && !isWord(reading, at + 2, THE)) return true;
  return isOne(reading, at - 1, BEFORE_EXECUTIVE) || TAILS.behind(reading, at + 1) !== null;
};
