import type { Span } from '../../record/span.js';
import { matchesIn } from '../patterns.js';
import type { Scene } from '../scene.js';

const PEOPLE =
  '(?:patients?|adults?|subjects?|people|participants?|individuals?|children|women|men|adolescents|infants|boys|persons|those)';
/** The words of a condition, up to where something else begins. */
const CONDITION = String.raw`((?:(?!(?<![-\w])(?:and (?:a|an|we|the|is|to|its|our|has|who|demonstrated)|injected|who|that|which|were|was|is|are|has|have|had|compared|versus|vs|met|did|does|showed|shows|demonstrated|receiving|receive|following|undergoing|using|under|treated|randomi[sz]ed|currently|today|inadequately|achieved|achieving|will|would|could|over|after|at|on|to(?! (?:moderate|severe)(?:ly)?\b)|by|through|across|from|as|while|where|when|announced|enrolled|expected|due|anticipated|did|not|today|the (?:company|study|trial))(?![-\w]))[^.,;:()–—]){3,120})`;
const PATTERNS: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [
    6,
    new RegExp(
      String.raw`\b${PEOPLE}(?: \([^)]{0,40}\))?(?: aged [^,.]{0,30})? (?:living with|diagnosed with|suffering from|affected by|with|who have|who had|experiencing) (?:presumed |untreated |newly diagnosed )?${CONDITION}`,
      'gi',
    ),
  ],
  [
    5,
    new RegExp(
      String.raw`\bfor (?:the )?(?:potential |topical |oral )?(?:treatment|prevention|management) (?:and\/or \w+ )?of (?:(?:adult|pediatric) )?(?:${PEOPLE} with )?${CONDITION}`,
      'gi',
    ),
  ],
  [5, new RegExp(String.raw`\bto (?:prevent and to )?treat (?:${PEOPLE} with )?${CONDITION}`, 'gi')],
  [
    4,
    new RegExp(
      String.raw`\b(?:to treat|treatment for|therapy for|vaccine for|development for|approval (?:for|in)|against|indicated for) (?:${PEOPLE} with )?${CONDITION}`,
      'gi',
    ),
  ],
  [
    4,
    new RegExp(
      String.raw`\b(?:trial|study|studies|program)(?: of [^,.;]{3,70}?)? (?:in|for) (?:(?:adult |pediatric )?${PEOPLE} with )?${CONDITION}`,
      'gi',
    ),
  ],
  [3, new RegExp(String.raw`(?<=[\dA-Za-z®™)]) in ${CONDITION}`, 'g')],
];
const NO_CONDITION =
  /^(?:the|a|an|this|that|these|our|its|their|his|her|which|addition|line|order|part|particular|combination|connection|\d|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|late|early|mid|phase|all|both|each|most|some|europe|japan|china|australia|canada|clinical|development|total|placebo|vitro|vivo|healthy|relation|response|cash|new|north|south|united|germany|france|baseline|primary|secondary|just|more|less|recent|it|time|terms|efficacy|safety|several|multiple|other|treatment|patients?|fact|place|advance|many)\b|^(?:use|sale|marketing|future|further)\b/i;
const DISEASE =
  /(?:disease|disorder|syndrome|cancer|carcinoma|tumou?rs?|leuk[a]?emia|lymphoma|myeloma|melanoma|sarcoma|diabetes|itis|osis|emia|aemia|oma|pathy|failure|infection|pain|depress\w+|anxiety|obesity|asthma|fibrosis|sclerosis|dementia|alzheimer|parkinson|migraine|epilepsy|seizures?|stroke|injury|deficiency|dystrophy|atrophy|arthritis|colitis|psoriasis|eczema|dermatitis|acne|hypertension|fissure|neuropath|neuralgia|tremor|ataxia|virus|covid|hiv|influenza|hepatitis|nash|copd|als|eye|vision|blindness|glaucoma|degeneration|pemphig\w*|angioedema|thalass|hantavirus|bronchiectasis|conjunctivitis|oxaluria|host|palsy|apnea|insomnia|schizophrenia|autism|endometriosis|menopause|ulcer|wound|burn|allerg|transplant|anemia|thrombo|bleed|hemophilia|sickle|kidney|liver|lung|heart|retin|macular|foramen|megaly|algia|penia|plegia|iasis|uria|spasm|stenosis|o?edema|gout|lupus|scleroderma|shingles)/i;

/** Whether words are those of a disease. */
export const looksLikeDisease = (words: string): boolean => DISEASE.test(words);

/** A condition a sentence names as what is treated, with how much speaks for it. */
export interface Condition {
  readonly span: Span;
  readonly weight: number;
}

/** The conditions a sentence names, the likeliest first. */
export function conditionsIn({ evidence, section }: Scene): Condition[] {
  const found = PATTERNS.flatMap(([weight, pattern]) =>
    matchesIn(evidence.text, pattern).flatMap((match): Condition[] => {
      // "ABC-123 in asthma": what is tested stands in front of what it is tested in
      const lead = /^\S*[\dA-Z]\S* (?:in|for) /.exec(match[1]!)?.[0].length ?? 0;
      const start = evidence.start + match.index + match[0].indexOf(match[1]!) + lead;
      const text = match[1]!
        .slice(lead)
        .replace(/\s+(?:and|or|with|in|for|of|the|a|an|its)?\s*$/i, '')
        .replace(/["”’'\s]+$/, '');
      if (NO_CONDITION.test(text) || text.length < 3) return [];
      const told = DISEASE.test(text);
      const short = /^[A-Z][A-Za-z0-9-]{1,6}$/.test(text);
      if (!told && weight < 5) return [];
      return [
        {
          span: { text, start, end: start + text.length },
          weight: weight + (told && !short ? 3 : short ? -3 : 0) + (section === 'headline' ? 0 : 1),
        },
      ];
    }),
  );
  return found.sort((one, other) => other.weight - one.weight || one.span.start - other.span.start);
}
