import { concatMap } from '../../concat-map.js';
import type { Span } from '../../record/span.js';
import { matchesIn } from '../patterns.js';
import type { Scene } from '../scene.js';

/** A study's name as it is written: capitals, often with a number behind: "SYMPHONY 2", "ECO-RESET", "E2112". */
const NAME = String.raw`(?:[A-Z][A-Z0-9]*[A-Z]{2}[A-Z0-9]*(?:-[A-Z0-9]+){0,3}|[A-Z]\d{3,5}|[A-Z]{2,}[a-z]?-\d{1,4})(?: \d{1,3}(?![\d.,%]))?`;
const TRIAL = '(?:trial|study|studies|trials)';
const PATTERNS: readonly RegExp[] = [
  // "the ROCCELLA Phase 2 clinical trial", "EMBOLD study"
  new RegExp(
    String.raw`(?<![-\w])(${NAME})(?:\s+\([^)]{1,40}\))?\s+(?:(?:Phase|phase)\s+\S+\s+)?(?:[a-z][a-z-]*\s+){0,4}${TRIAL}\b`,
    'g',
  ),
  // "the study (SHIMMER)", "the trial, called BALLAD", "study “SOLACE”"
  new RegExp(
    String.raw`\b${TRIAL}[,:]?\s+(?:called |named |known as |dubbed |entitled )?[("“]+(${NAME})["”)]`,
    'g',
  ),
  new RegExp(String.raw`\b${TRIAL}[,:]? (?:called|named|known as|dubbed),? (${NAME})\b`, 'g'),
  // "ROCCELLA is a global, double-blind trial", "LODESTAR is our Phase 3 trial", "GENTIAN, the phase 2 study of"
  new RegExp(
    String.raw`(?<![-\w])(${NAME})(?: is|, )(?: a| our| the| an| its)? ?(?:[\w-]+,? ){0,6}?(?:${TRIAL}|(?:Phase|phase) \d)`,
    'g',
  ),
  // "initiate EMBRACE, the second pivotal trial"
  new RegExp(
    String.raw`\b(?:initiate|launch|begin|named|called|opens|record of|protocol of|results (?:of|from)|data from) (${NAME})(?=[, .])`,
    'g',
  ),
  new RegExp(String.raw`^(${NAME})\. The (?:Phase|phase) \d`, 'g'),
  new RegExp(String.raw`\((${NAME})\)$`, 'g'),
  // "HALCYON-1", "SYMPHONY 2": a word with a number names a study wherever it stands
  /(?<![-\w])([A-Z]{5,}(?:-[A-Z]{2,})?[- ]\d{1,3})(?![\d.,%-]\d|\w)/g,
  // "In VERANDA, 440 adults", "KESTREL randomised 96 boys"
  /\b(?:In|in) ([A-Z]{5,}(?:-[A-Z]{2,})?)(?=, (?:which|\d|[a-z]))/g,
  /(?<![-\w(])([A-Z]{5,}(?:-[A-Z]{2,})?)(?= (?:enrol|randomi|recruit|will enrol|is (?:a|our|the) (?:[a-z-]+,? ){0,6}(?:trial|study)|was (?:a|read) ))/g,
];
/** Capitals that name no study. */
const NO_NAME =
  /^(?:FDA|EMA|NDA|BLA|IND|CTA|MHRA|PMDA|USA?|UK|EU|COVID(?:-\d+)?|HIV|AIDS|DNA|RNA|ALS|MS|PTSD|IPO|ADHD|COPD|NASH|MASH|NASDAQ|NYSE|CEO|CFO|CMO|MD|PHD|SEC|NIH|NCI|ICU|AKI|MRI|CT|PET|EASD|ASCO|ESMO|ASH|AACR|AHA|ACC|GLP-1|PD-1|PD-L\d|HER2|IL-\d+\w?|CAR-T|CD\d+|TNF|KRAS|BID|QD|ITT|NCT\d*|VOD|TRIAL|STUDY|PHASE|RESULTS|DATA|ANNOUNCES|RCT|AML|CLL|DLBCL|CML|CKD|UC|IBD|IBS|T2DM|T2D|PMS|SMA|DMD|GVHD|CDI|HCV|HBV|RSV|BARDA|DSMB|IDMC|GMP|CMC|SCD|PK|ECG|EEG|I{1,3}|IV|OTC|OTCQB|OTCQX|TSX|TSXV|CSE|LSE|ASX|AIM|NOT|AND|FOR|THE|OF|IN)$/;
/** A product's code is written alike: few letters, or a number of more digits than studies have. */
const PRODUCT_CODE = /^(?:[A-Z]{1,3}[a-z]?-?\d{1,5}[A-Z]?|[A-Z]{4}-?\d{2,5}|[A-Z]{2,4}-[A-Z]{2,4}\d*)$/;

export interface StudyName {
  readonly name: string;
  readonly span: Span;
  readonly sentence: number;
}

/** The names of studies a sentence gives, in text order. */
export function studyNamesIn({ evidence, index }: Scene): StudyName[] {
  return concatMap(PATTERNS, (pattern) =>
    concatMap(matchesIn(evidence.text, pattern), (match): StudyName[] => {
      const name = match[1]!;
      if (NO_NAME.test(name) || (PRODUCT_CODE.test(name) && !/^[A-Z]\d{4}$/.test(name))) return [];
      const start = evidence.start + match.index + match[0].indexOf(name);
      return [{ name, span: { text: name, start, end: start + name.length }, sentence: index }];
    }),
  ).sort((one, other) => one.span.start - other.span.start);
}
