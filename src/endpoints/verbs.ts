import { hashOf, isGlued, isHyphen, isInline, isOne, isWord, type Reading, textOf } from '../text/reading.js';
import { WORD } from '../text/tokens.js';
import { KINDS, type VerbKind } from './verb-forms.js';
import { list } from './words.js';

/** A verb group with its auxiliaries, adverbs and particle; tokens, half open. */
export interface Verb {
  readonly first: number;
  readonly end: number;
  readonly kind: VerbKind;
  readonly negated: boolean;
  /** "had been", "used to", "originally was" */
  readonly past: boolean;
  /** "will", "shall", "is to be" */
  readonly future: boolean;
  /** "may", "could", "would" */
  readonly modal: boolean;
  /** a participle behind a form of "be", or one that stands alone */
  readonly passive: boolean;
  /** no auxiliary in front */
  readonly bare: boolean;
}

const BE = list('is are was were be been being am');
const HAVE = list('has have had having');
const FUTURE = list('will shall');
const MODAL = list('would may could might can should must cannot');
const DO = list('do does did');
const TO = hashOf('to');
const HAD = hashOf('had');
const USED = hashOf('used');
const BE_BASE = hashOf('be');
const HAVE_BASE = hashOf('have');
const NOT = list('not never no cannot');
const LONGER = hashOf('longer');
const YET = hashOf('yet');
const GROUP_ADVERBS = list(`
  also likewise thus therefore still then already newly henceforth again further subsequently now only merely yet both
  all each however in-contrast once even first ever originally initially previously formerly hitherto instead too
`);
/** Adverbs that are pronouns where a verb group opens with them: "both are". */
const NOT_FIRST = list('not never no both all each once even too');
const AFTER_MAIN = list('henceforth now instead again only merely likewise also therefore');
const BEFORE_AS = list('upon at on in');
const AS = hashOf('as');
const FORMER_ADVERBS = list('originally initially previously formerly hitherto once earlier');
const PARTICLES = list('up down over out off back forward away alone');
const PREDICATES = list(
  'acceptable due pending immature unaffected unchanged untouched unaltered superior non-inferior suited',
);
/** Participles that measures open with: "was annualized relapse rate", "was sustained virologic response". */
const OF_MEASURES = list(`
  annualized annualised sustained confirmed adjusted standardized standardised weighted unstimulated corrected improved
  combined modified pooled reduced
`);
/** Forms that are nouns or adjectives unless something shows otherwise. */
const AMBIGUOUS = list(`
  change changes drop drops rise rises shift shifts switch swap exchange exchanges move moves step steps name names use
  uses rank ranks stand stands cut hit hits pass passes means counts lower advance advances function functions acts read
  raise support reports show shows share shares parts ways trade trades stay stays runs ends reach slide slides push
  finds left touched taken given described listed planned treated controlled confirmed reported measured revised amended
  used chosen named selected defined tested required affected compared proposed established modified extended combined
  included excluded determined placed collected analysed analyzed assessed evaluated recorded counted followed met
  meeting achieving hitting experienced missed scored seen held shown started enrolled failed found designated agreed foreseen
`);
const BEFORE_NOUN = list(
  'the a an its their our this these of in on at for with by from per any no each every',
);
const INFINITIVES = list(
  'meet achieve reach attain hit be serve become stand replace remain form act join move',
);
const AFTER_VERB = list(`
  to from into as for by up down in on at out over off until because since the a an its their any no only both all
  through after with that which under upon of likewise however too
`);

const isAdverb = (reading: Reading, at: number): boolean =>
  isOne(reading, at, GROUP_ADVERBS) ||
  (reading.tokens.kind[at] === WORD &&
    !isGlued(reading, at + 1) &&
    textOf(reading, at).endsWith('ly') &&
    textOf(reading, at).length > 4);

const AFTER_NOUN = list('in of for');
/**
 * Whether a form that may be a noun or an adjective is a verb at a token: something it can be the verb of
 * stands in front, and what follows is what follows verbs.
 */
function isVerbHere(reading: Reading, at: number, opens: boolean): boolean {
  const { tokens } = reading;
  if (isHyphen(reading, at - 1) && isGlued(reading, at)) return false;
  if (isHyphen(reading, at + 1) && isGlued(reading, at + 1)) return false;
  if (isOne(reading, at - 1, BEFORE_NOUN) && isInline(reading, at)) return false;
  if (!isOne(reading, at, AMBIGUOUS)) return true;
  const text = textOf(reading, at).toLowerCase();
  const next = at + 1;
  const closes = next >= tokens.count || tokens.kind[next] !== WORD || !isInline(reading, next);
  if (/(?:ed|en|ne|ft|et|ld|ht|un|me|de|wn|nd|it)$/.test(text) && text.length > 2)
    return closes || isOne(reading, next, AFTER_VERB);
  if (/ing$/.test(text)) return isOne(reading, next, AFTER_VERB);
  if (opens) return false;
  if (!/s$/.test(text)) return false;
  return !isOne(reading, next, AFTER_NOUN) && (closes || isOne(reading, next, AFTER_VERB));
}

/**
 * Reads the verb group at a token.
 *
 * Takes "has been elevated", "shall cease to be", "is now understood", "steps down", "remains".
 * Refuses "change" in "change from baseline", "confirmed" in "laboratory-confirmed".
 *
 * @param opens whether nothing that could be its subject stands in front of it
 */
export function readVerb(reading: Reading, at: number, opens: boolean): Verb | null {
  const { tokens } = reading;
  let next = at;
  let auxiliary = false;
  let be = false;
  const seen = { negated: false, past: false, future: false, modal: false };
  for (let steps = 0; steps < 12; steps++) {
    if (next > at && !isInline(reading, next)) break;
    if (isOne(reading, next, BE)) be = true;
    else if (isOne(reading, next, HAVE)) seen.past ||= isWord(reading, next, HAD);
    else if (isOne(reading, next, FUTURE)) seen.future = true;
    else if (isOne(reading, next, MODAL)) {
      seen.modal = true;
      seen.negated ||= isOne(reading, next, NOT);
    } else if (isWord(reading, next, USED) && isWord(reading, next + 1, TO)) seen.past = true;
    else if (
      isWord(reading, next, TO) &&
      auxiliary &&
      (isWord(reading, next + 1, BE_BASE) ||
        isWord(reading, next + 1, HAVE_BASE) ||
        KINDS.has(tokens.hash[next + 1]!))
    ) {
      seen.future ||= be;
      next++;
      continue;
    } else if (isWord(reading, next, TO) && next === at && isOne(reading, next + 1, INFINITIVES))
      seen.future = true;
    else if (!isOne(reading, next, DO)) {
      const adverb =
        isAdverb(reading, next) ||
        isOne(reading, next, NOT) ||
        (isWord(reading, next, LONGER) && isOne(reading, next - 1, NOT)) ||
        isWord(reading, next, YET);
      if (!adverb || (!auxiliary && next === at && isOne(reading, next, NOT_FIRST))) break;
      if (!auxiliary && !leadsToVerb(reading, next)) break;
      seen.negated ||= isOne(reading, next, NOT);
      seen.past ||= isOne(reading, next, FORMER_ADVERBS);
      next++;
      continue;
    }
    auxiliary = true;
    next++;
  }
  const main =
    isInline(reading, next) || next === at
      ? mainVerb(reading, next, auxiliary, seen.future || seen.modal, opens)
      : null;
  if (!auxiliary && !main) return null;
  let end = main ? next + 1 : next;
  if (main && isOne(reading, end, PARTICLES) && isInline(reading, end)) end++;
  while (main && end - next < 4 && isOne(reading, end, AFTER_MAIN) && isInline(reading, end)) end++;
  if (main && isOne(reading, end, BEFORE_AS) && isWord(reading, end + 1, AS)) end++;
  if (main && isWord(reading, end, TO) && isWord(reading, end + 1, BE_BASE)) end += 2;
  const kind = main ?? (be ? 'be' : 'other');
  const participle =
    main !== null &&
    /(?:ed|en|ne|ft|pt|wn|ut|un|et|ld|ead|ook|ruck)$/.test(textOf(reading, next).toLowerCase());
  return {
    first: at,
    end,
    kind,
    ...seen,
    passive: participle && (be || (!auxiliary && opens)),
    bare: !auxiliary,
  };
}

const leadsToVerb = (reading: Reading, at: number): boolean => {
  let next = at + 1;
  while (isAdverb(reading, next)) next++;
  return (
    isOne(reading, next, BE) ||
    isOne(reading, next, HAVE) ||
    isOne(reading, next, FUTURE) ||
    isOne(reading, next, MODAL) ||
    (KINDS.has(reading.tokens.hash[next]!) &&
      reading.tokens.kind[next] === WORD &&
      isVerbHere(reading, next, false))
  );
};

/** A participle in front of a noun: "annualized relapse rate", not "was confirmed in". */
const opensMeasure = (reading: Reading, at: number): boolean =>
  isOne(reading, at, OF_MEASURES) &&
  reading.tokens.kind[at + 1] === WORD &&
  isInline(reading, at + 1) &&
  !isOne(reading, at + 1, AFTER_VERB) &&
  !/ly$/.test(textOf(reading, at + 1));

const NOUNS_TOO = list('change changes drop rise shift use rank name');
const NOUN_LINKS = list('in from of');
function mainVerb(
  reading: Reading,
  at: number,
  auxiliary: boolean,
  base: boolean,
  opens: boolean,
): VerbKind | null {
  const { tokens } = reading;
  if (tokens.kind[at] !== WORD) return null;
  const kind = KINDS.get(tokens.hash[at]!);
  if (isOne(reading, at - 1, BE) && opensMeasure(reading, at)) return null;
  if (auxiliary) {
    if (kind && (base || !isOne(reading, at, NOUNS_TOO))) return kind;
    if (isOne(reading, at, PREDICATES)) return 'other';
    const text = textOf(reading, at).toLowerCase();
    if (/(?:ed|ing)$/.test(text) && text.length > 4 && !isHyphen(reading, at + 1)) return 'other';
    if (kind && !isOne(reading, at + 1, NOUN_LINKS)) return kind;
    return null;
  }
  return kind && isVerbHere(reading, at, opens) ? kind : null;
}
