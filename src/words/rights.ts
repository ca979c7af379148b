import { wordSet } from '../text/word-set.js';

/** What a licence gives, and the licence itself. */
export const RIGHTS = wordSet(
  'right rights license licenses licence licences sublicense sublicenses sublicence sublicences',
);
