import type { Span } from '../../record/span.js';
import { COMMON, DEMONYM, FUNCTION_WORD, GIVEN_NAME, ORGANISATION_HEAD, PLACE } from '../../text/classes.js';
import { isHyphen } from '../../text/reading.js';
import { NO_GAP, UPPERCASE, WORD } from '../../text/tokens.js';
import type { Scene } from '../scene.js';

/** Words for conditions, procedures and the like, which no list of everyday words holds either. */
const NO_PRODUCT =
  /(?:coccal|ceuticals?|[a-z]{3}ical|itis|osis|a?emias?|omas?|path(?:y|ies|ic)|algia|trophy|plegia|cytes?|cytic|logic(?:al)?|genic|[ts]ions?|ments?|ity|ology|scopy|metry|tomy|ectomy|graphy|syndrome|iasis|uria|rrhea|spasm|phage|phagia|placebo|biomarkers?|tolerability|topline|comorbidit\w+|pharmacokinetics?|baseline|endpoints?|dosing|randomi[sz]ed|trials?|naive|naïve|clinically|preclinical|multicenter|monotherapy|refractory|relapsed|oncolog\w+|hepatic|renal|cardiac|pulmonary|ulcerative|metastatic|castrat\w+|readout|investigational|patients?|phase|adverse|safety|efficacy|inhibitors?|agonists?|antibod\w+|kinase|receptors?|molecule|protein|peptides?|hba1c|covid|mri|fda|ind|nda|bla|nasdaq|nyse|tsxv?|otcqb|otcqx|immuno\w+|melanocortin|glp|insulin)$/i;
/** How the international names of medicines end. */
const MEDICINE =
  /(?:mab|nib|tide|stat|vir|cept|cel|gene|sen|siran|line|pril|tan|prazole|ciclib|parib|lisib|limus|mycin|cillin|azole|oxacin|dipine|olol|gliptin|gliflozin|tecan|taxel|platin|rubicin|zolid|ant|stim|parin|xaban|grel|degib|dronate|triptan|caine|azepam|setron|idone|pine|ridol|oxetine|mine|pressin|relin|ide|ine|one|ate|il|ol|an|in|ib|ab|en|ane|ase|xel|cin|fil|dol|sone|trexin|mod|ram|pam|cel|cal|psin|bine|trel|tinib|gepant|sersen)$/;
const CODE = /^(?=.*[A-Za-z])(?=.*\d)[A-Za-z0-9/.-]{4,}$/;
const NO_CODE =
  /^(?:NCT\d+|IL-\d+\w?|PD-L?\d|CD\d+|HER\d?-?\w*|GLP-\d|VAP-\d|COVID-\d+|Q\d|H\d|\d.*|.*-(?:week|month|day|year|patient|arm|center|centre)s?|microRNA.*|p0.*|T\dD?M?|H\dN\d|B\d+|MC\dR)$/i;

/** Words that may name what is studied, with where they stand. */
export function productsIn({ reading, items }: Scene, names: ReadonlySet<string>): Span[] {
  const { text, tokens } = reading;
  const found: Span[] = [];
  let at = 0;
  for (; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind !== 'plain' || tokens.kind[item.first] !== WORD) continue;
    // tokens that hang together: "SER-287", "GLPG1972/S201086"
    let last = at;
    while (
      last + 1 < items.length &&
      items[last + 1]!.kind !== 'party' &&
      tokens.gap[items[last + 1]!.first] === NO_GAP &&
      (isHyphen(reading, items[last + 1]!.first) ||
        /^[A-Za-z0-9/]/.test(
          text.slice(tokens.start[items[last + 1]!.first], tokens.end[items[last + 1]!.end - 1]),
        ))
    )
      last++;
    while (last > at && isHyphen(reading, items[last]!.first)) last--;
    const start = tokens.start[item.first]!;
    const end = tokens.end[items[last]!.end - 1]!;
    const word = text.slice(start, end);
    if (
      isProduct(word, tokens.naming[item.first]!, tokens.shape[item.first]!, last === at) &&
      !names.has(word)
    )
      found.push({ text: word, start, end });
    at = last;
  }
  return joined(found, text);
}

function isProduct(word: string, naming: number, shape: number, single: boolean): boolean {
  if (CODE.test(word)) return !NO_CODE.test(word) && /[A-Z]/.test(word);
  if (!single || word.length < 6) return false;
  if (naming & (COMMON | FUNCTION_WORD | PLACE | DEMONYM | GIVEN_NAME | ORGANISATION_HEAD)) return false;
  const named =
    (shape & UPPERCASE) !== 0 ||
    (/^\p{Lu}?\p{Ll}+$/u.test(word) && MEDICINE.test(word)) ||
    /^[A-Z][a-z]+[A-Z]/.test(word);
  return named && !NO_PRODUCT.test(word);
}

/** Names of two words: "vobramitamab duocarmazine". */
function joined(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && text.slice(last.end, span.start) === ' ')
      out[out.length - 1] = { text: text.slice(last.start, span.end), start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

const BEFORE =
  /(?:\b(?:trials?|study|studies|program(?:me)?|development|evaluat\w+|test\w*|assess\w*|investigat\w+|candidate,?|treated with|receiv\w+|doses? of|efficacy of|safety of|combination of|results for|data for|treatment with|administ\w+|initiate) (?:(?:of|for|with|its|the|a|an|oral|topical|inhaled|subcutaneous|intravenous|once-daily|once-weekly|investigational|drug|lead|product|candidate|single|adjunctive|maintenance|therapy|three|different|doses|safety|and|efficacy)\s){0,7}|[’']s (?:\w+ ){0,2})$/i;
const BEHIND =
  /^(?:,? (?:in|for) (?:the treatment of |treating |adult |pediatric )?(?:patients|adults|people|subjects|participants|children|men|women)|,? (?:an?|its|the company[’']s) (?:[\w-]+ ){0,6}(?:candidate|inhibitor|antibody|therapy|vaccine|agonist|antagonist|drug|treatment|molecule|modulator|cream|device)|(?: clinical)? (?:phase|trial|study)\b| (?:met|did not meet|demonstrated|showed|was (?:well|generally)))/i;

/** How much a place speaks for a product being what is studied. */
export function weightOf({ evidence, section }: Scene, { start, end }: Span): number {
  const before = evidence.text.slice(Math.max(0, start - evidence.start - 110), start - evidence.start);
  const behind = evidence.text.slice(end - evidence.start, end - evidence.start + 110);
  return 1 + (BEFORE.test(before) ? 4 : 0) + (BEHIND.test(behind) ? 3 : 0) + (section === 'headline' ? 3 : 0);
}
