import { words } from '../text/reading.js';

/** Legal forms that English writers set behind a comma: "Alpha, Inc.", "Beta Holdings, L.P.". */
export const companyEndings = words(
  'inc',
  'incorporated',
  'ltd',
  'limited',
  'llc',
  'lllp',
  'llp',
  'lp',
  'plc',
  'corp',
  'co',
  'pllc',
  'gmbh',
  'ag',
  'pbc',
);
