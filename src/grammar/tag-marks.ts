import { codesOf } from '../text/integer-set.js';
import { CCONJ, OTHER, PUNCT } from './tags.js';

const SIGNS = codesOf('$€£¥₹₩₪%+=<>~±×·°#@®™©^|≥≤−√§¢†‡');
const AMPERSAND = '&'.charCodeAt(0);

/** The tag of a mark by its character code. */
export function tagMark(code: number): number {
  if (code === AMPERSAND) return CCONJ;
  return SIGNS.has(code) ? OTHER : PUNCT;
}
