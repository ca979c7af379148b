/** Verbs whose noun behind them says what the subject is. */
export const COPULAS: ReadonlySet<string> = new Set([
  'be',
  'become',
  'remain',
  'stay',
  'come to be',
  'turn into',
  'seem',
  'appear',
]);
