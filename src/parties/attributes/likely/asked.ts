import type { IntegerSet } from '../../../text/integer-set.js';
import { isOne } from '../../../text/reading.js';
import type { PersonRead } from '../affiliation.js';
import type { Known } from '../known.js';
import { isElsewhere, isOfCompanies } from '../outsiders.js';
import type { Peers } from './peers.js';
import type { Place } from './place.js';

/** A person to whom a text gives no organisation, with what stands around. */
export interface Asked {
  readonly known: Known;
  readonly person: PersonRead;
  readonly place: Place;
  readonly peers: Peers;
  readonly titleClass: TitleClass;
  /** whether the text names one organisation only */
  readonly isOnlyOne: boolean;
}

/** No title, an office of companies, one that is over or a state's, or what else people are called. */
export type TitleClass = 'none' | 'company' | 'elsewhere' | 'other';

/** What speaks for an organisation or against it. */
export interface Tell {
  readonly name: string;
  readonly holds: (asked: Asked, entity: number) => boolean;
}

/** What kind of title a person has. */
export function titleClassOf({ reading }: Known, { title }: PersonRead): TitleClass {
  if (title === null) return 'none';
  if (!isOfCompanies(reading, title)) return 'other';
  return isElsewhere(reading, title) ? 'elsewhere' : 'company';
}

/** Whether a person has a title. */
export const isTitled = ({ titleClass }: Asked): boolean => titleClass !== 'none';

/** Whether one of some words stands in the sentence around a person. */
export function isTold({ known: { reading }, place }: Asked, set: IntegerSet): boolean {
  const sentence = reading.sentenceOf[place.first]!;
  const from = Math.max(reading.sentences[sentence]!, place.first - WIDE);
  const to = Math.min(reading.sentences[sentence + 1] ?? reading.tokens.count, place.end + WIDE);
  for (let at = from; at < to; at++) if (isOne(reading, at, set)) return true;
  return false;
}
const WIDE = 25;

/** how many tokens open a text */
export const LEAD = 150;

/** Whether one of some words stands right in front of a person. */
export function isLedBy({ known: { reading }, place }: Asked, set: IntegerSet): boolean {
  for (let at = place.first - 1; at >= place.first - NEAR; at--) if (isOne(reading, at, set)) return true;
  return false;
}
const NEAR = 5;
