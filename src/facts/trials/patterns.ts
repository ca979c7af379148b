import { allMatches, captured, itemOf, type Match, spanOf } from '../patterns.js';
import type { Scene } from '../scene.js';
import type { Claim, ClaimSlot } from './claim.js';

/** A phase as marked text has it. */
export const PHASE = String.raw`phase (?:(?:N|i{1,3}|iv)[abc]?(?:[\/-](?:N|i{1,3})?[abc]?)?)(?![\w-])`;
const PEOPLE = String.raw`(?:(?!patients)[\w-]+ ){0,4}?(?:patients|subjects|participants|adults|people|individuals|children|volunteers|women|men|boys|infants|adolescents|pts)`;
const TOTAL =
  '(?:a total of |approximately |about |up to |over |more than |nearly |around |some |at least |all |the first )*';

/** What is told without a clause or beside it: labels, brackets, numbers in front of people. In the order of how sure they are. */
const PATTERNS: readonly (readonly [slot: ClaimSlot, weight: number, pattern: RegExp])[] = [
  ['phase', 3, new RegExp(`\\b(?<v>${PHASE})`, 'dg')],
  ['phase', 3, /\bphase: (?<v>N[abc]?(?:\/N[abc]?)?)/dg],
  ['phase', 1, /\b(?<v>pivotal|registrational|first-in-human)\b(?= (?:[\w-]+ ){0,4}(?:trial|study))/dg],
  ['registry', 3, /\b(?<v>nct ?N|nctN|nct\d+|eudract[\w -]*N[-N]*|isrctnN|actrnN|jrctN)/dg],
  [
    'planned',
    2,
    new RegExp(
      `\\b(?:will|plans? to|planned to|expected to|expects to|is designed to|designed to|intends? to|aims? to|is to|to) (?:\\w+ ){0,2}?(?:enroll?|recruit|randomi[sz]e|include|dose|treat|involve)(?:ed|ing)? ${TOTAL}(?<v>N)`,
      'dg',
    ),
  ],
  [
    'planned',
    3,
    new RegExp(
      `\\b(?:planned|target(?:ed)?|anticipated|intended|estimated) (?:enrol\\w+|sample size|recruitment|number of (?:patients|participants|subjects))(?: goal| target)?(?: is| of|:|,)* ${TOTAL}(?<v>N)`,
      'dg',
    ),
  ],
  [
    'planned',
    2,
    /\bN (?:\w+ )?(?:of|out of) (?:a |the )?(?:planned |target(?:ed)? |intended |total )*(?<v>N)(?: \w+){0,2} (?:patients|subjects|participants)/dg,
  ],
  ['planned', 2, /\bof (?:the )?(?:planned |targeted )(?<v>N)\b/dg],
  ['planned', 2, /\b(?<v>N) (?:patients|subjects|participants|adults)? ?(?:were )?planned\b/dg],
  [
    'planned',
    4,
    /\b(?:patients?|participants?|subjects|number|enrolment|enrollment)\b[^.]{0,30}\bplanned: (?<v>N)/dg,
  ],
  [
    'enrolled',
    2,
    new RegExp(
      `\\b(?:has |have |had )?(?:enrol(?:l)?ed|randomi[sz]ed|dosed|recruited|assigned|included|treated) ${TOTAL}(?<v>N) ${PEOPLE}`,
      'dg',
    ),
  ],
  [
    'enrolled',
    2,
    new RegExp(
      `(?<v>N) ${PEOPLE}(?: \\([^)]{0,160}\\))?(?: with [^.;]{3,80}?)? (?:were|was|have been|had been|are|has been) (?:\\w+ )?(?:enrol(?:l)?ed|randomi[sz]ed|dosed|treated|included|recruited|assigned|in)\\b`,
      'dg',
    ),
  ],
  [
    'enrolled',
    2,
    /(?<v>N) (?:\w+ )?(?:of|out of) (?:a |the )?(?:planned |target(?:ed)? |intended |total )*N(?: \w+){0,2} (?:patients|subjects|participants)/dg,
  ],
  ['enrolled', 2, /\benrol(?:l)?ed (?<v>N) of (?:the |a )?(?:expected |planned |targeted )?N\b/dg],
  ['enrolled', 4, /\b(?:enrolled|on study|randomi[sz]ed|recruited|included)(?: [^:;.]{0,30})?: (?<v>N)/dg],
  ['enrolled', 3, /\b(?:patients|subjects|participants|population): (?<v>N)\b/dg],
  [
    'enrolled',
    4,
    /\bof (?:whom|which|these) (?:some |about |already )*(?<v>N) (?:are|were|have been|had been) (?:\w+ )?(?:on study|enrol(?:l)?ed|randomi[sz]ed|recruited|treated|dosed)\b/dg,
  ],
  ['enrolled', 2, /\b(?<v>N) of (?:the |a )?(?:expected |planned )?N (?:patients|subjects|participants)\b/dg],
  [
    'enrolled',
    2,
    /(?<!(?:planned|target|targeted|expected|anticipated|estimated|intended) )\benrol(?:l)?(?:ed|ment)(?: of|:)? (?<v>N)\b(?! (?:sites|centers|weeks|months))/dg,
  ],
  [
    'size',
    2,
    new RegExp(
      `\\b(?:in|of|among|with|which|where|from|involv\\w+|compris\\w+) ${TOTAL}(?<v>N) ${PEOPLE}`,
      'dg',
    ),
  ],
  ['scale', 5, /\b(?<v>N)[- ](?:patient|subject|participant|person)\b/dg],
  ['size', 4, /[(;,] ?n ?= ?(?<v>N)\b/dg],
];

/** When results are to come, where no clause that is read says so. */
const AHEAD: readonly RegExp[] = [
  /\b(?:results|data|readouts?|read-?out|topline|top-line|findings|analysis)\b(?:(?! D)[^.;]){0,120}?\b(?:expect\w*|anticipat\w*|due|planned|available|report\w*|to be|will)\b(?:(?! D)[^.;]){0,80}? (?<v>D)/dg,
  /\b(?:expect|anticipat|plan|await|look)\w*\b(?:(?! D)[^.;]){0,120}?\b(?:results|data|readouts?|read-?out|topline|top-line|findings|to report|analys\w+)\b(?:(?! D)[^.;]){0,80}? (?<v>D)/dg,
  /\b(?:readout in|read out (?:in|by)) (?<v>D)/dg,
];

const aheadIn = (scene: Scene): Claim[] =>
  scene.marked.includes('D')
    ? AHEAD.flatMap((pattern) =>
        allMatches(scene, pattern).flatMap((match): Claim[] => {
          const item = captured(match, 'v', 'date');
          return item
            ? [
                {
                  slot: 'resultsExpected',
                  value: item.date.id,
                  at: item.first,
                  weight: 2,
                  sentence: scene.index,
                },
              ]
            : [];
        }),
      )
    : [];

function valueIn(match: Match, slot: ClaimSlot) {
  if (slot === 'phase' || slot === 'registry') return spanOf(match, 'v');
  return captured(match, 'v', 'number')?.value ?? null;
}

/** What a sentence says of studies in labels, brackets and fixed phrases. */
export const claimsByPattern = (scene: Scene): Claim[] => [
  ...aheadIn(scene),
  ...PATTERNS.flatMap(([slot, weight, pattern]) => {
    if (slot !== 'phase' && slot !== 'registry' && !scene.marked.includes('N')) return [];
    return allMatches(scene, pattern).flatMap((match): Claim[] => {
      const value = valueIn(match, slot);
      const item = itemOf(match, 'v');
      return value === null || !item
        ? []
        : [{ slot, value, at: item.first, weight, sentence: scene.index } as Claim];
    });
  }),
];
