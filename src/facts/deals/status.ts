import type { SlotsOf } from '../../record/fact-slots.js';
import type { Scene } from '../scene.js';

type Acquisition = SlotsOf<'acquisition'>;

const EXCLUDED = String.raw`(?<!\b(?:expected to|expects to|will|to|to be|be|upon|upon the|following the|until|until the|subject to the|prior to|before|after|anticipated|after the|when the|prior to the|on|at|at the|expects the|of the) )`;
/** What is said of how far a deal is, in the order of what overrules what. */
const STATUSES: readonly (readonly [NonNullable<Acquisition['status']>, RegExp])[] = [
  [
    'terminated',
    /\b(?:terminat(?:es|ed|ion of)|called? off|abandon(?:s|ed)?|lapsed)\b(?!.{0,12} fee)|\b(?:talks|discussions|negotiations)\b.{0,120}\b(?:ended|terminated|broken off|discontinued|ceased)\b/,
  ],
  [
    'completed',
    new RegExp(
      String.raw`${EXCLUDED}\b(?:complet(?:es|ed|ion of)|clos(?:es|ed) (?:the |its |on )?(?:\w+ ){0,4}(?:acquisition|purchase|sale|transaction|merger)|closing of|finaliz(?:es|ed)|consummat(?:es|ed)|has acquired|have acquired|has been acquired|was acquired|(?:has|have) (?:bought|purchased|sold|taken over))\b|\bacquired\b(?! by\b)(?<!to be acquired)(?<!be acquired)|\bannounc\w* the acquisition of\b`,
    ),
  ],
  [
    'proposed',
    /\b(?:propos(?:e|es|ed|al|ing)|offers? to|non-binding|letter of intent|loi\b|term[- ]sheet|memorandum of understanding|intends to (?:acquire|buy)|potential (?:acquisition|buyer)|indicative|exclusivity|plans to acquire|in talks|seeks to acquire)\b/,
  ],
  [
    'agreed',
    /\b(?:definitive|sign(?:s|ed)|agree(?:s|d|ment)?|to acquire|will acquire|enter(?:s|ed) into|to buy|recommended|to purchase)\b/,
  ],
];

/** How far a deal is, as sentences that tell of it say. */
export function statusOf(scenes: readonly Scene[]): Acquisition['status'] {
  return STATUSES.find(([, pattern]) => scenes.some(({ marked }) => pattern.test(marked)))?.[0] ?? null;
}
