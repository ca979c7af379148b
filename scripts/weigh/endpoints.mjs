/** Which labelled endpoint is meant by one that was found: as the scorer of the evaluation pairs them. */

const STOP = new Set('the a an of in at to and or for with by on as from its their'.split(' '));
const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[.,]/g, '')
    .split(/[^a-z0-9%<>≥≤.-]+/)
    .filter((word) => word && !STOP.has(word));

function closeness(left, right) {
  const [words, rest] = [wordsOf(left), wordsOf(right)];
  const total = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

const family = (role) => role.replace('co-primary', 'primary').replace('key-secondary', 'secondary');
const textOf = (measure) => (typeof measure === 'string' ? measure : measure?.text) ?? '';
/** How near the words of what was found come to those of a label, from 0 to 1. */
export const closest = ({ measure, also = [] }, found) =>
  Math.max(...[textOf(measure), ...also].map((wording) => closeness(wording, found.measure)));

/**
 * @param labels the endpoints of the gold
 * @param found endpoints with `role`, `measure` (its words) and `protocol`
 * @returns the label of each that has one, and the labels that nothing was found for
 */
export function pairs(labels, found) {
  const left = new Set(found);
  const byFound = new Map();
  const take = (label, score) => {
    const best = [...left]
      .map((item) => [score(label, item), item])
      .filter(([value]) => value > 0)
      .sort(([one], [other]) => other - one)[0];
    if (!best) return false;
    left.delete(best[1]);
    byFound.set(best[1], label);
    return true;
  };
  const asRanked = (label, item) => {
    if (family(label.role) !== family(item.role)) return 0;
    const close = !textOf(label.measure) && !item.measure ? 1 : closest(label, item);
    return close >= 0.6 ? close + ((label.protocol ?? null) === item.protocol ? 1 : 0) : 0;
  };
  const asWorded = (label, item) => {
    const close = textOf(label.measure) ? closest(label, item) : 0;
    return close >= 0.6 ? close : 0;
  };
  const inOrder = [
    ...labels.filter(({ optional }) => !optional),
    ...labels.filter(({ optional }) => optional),
  ];
  const unpaired = inOrder
    .filter((label) => !take(label, asRanked))
    .filter((label) => !take(label, asWorded));
  return { byFound, missed: unpaired.filter(({ optional }) => !optional) };
}
