import type { Installment } from '../record/fact-slots.js';
import type { Span } from '../record/span.js';
import { isSameValue } from './same.js';
import { type ItemOf, type Scene, spanBetween } from './scene.js';
import type { World } from './world.js';

/** Where a price is said to be paid in parts. */
const PARTS =
  /\binstal?ments?\b|\btranches\b|\bdeferred\b|\bearn-?outs?\b|\bcontingent\b|\bholdback\b|\bescrow\b|\bdeposits?\b|\b(?:at|on|upon|following|after) (?:the )?(?:closing|completion)\b|\bupon the execution\b|\bfalls due\b|\bsatisfied by\b|\bchanges hands\b|\bpayable\b|\bmilestones?\b|\bin the form of\b|\bupfront\b|\bup-front\b|\bM (?:has been|was) (?:paid|received)\b/;
/** What opens a list of parts, before a colon. */
const OPENS_PARTS = /\b(?:consideration|price|payable|satisfied|settled|paid|payments?|instal?ments?)\b/;
/** Payments of something else than the price, by the words in front of them or right behind. */
const OTHER_BEFORE =
  /\b(?:exceed\w*|reach\w*|above|at least|than|below|if|(?:royalt\w+|fees?|dividend|debt|loan|facility|draw|grant|settlement|sales|revenues?|ebitda|gain|proceeds|value|valued|assumption|net income|placement|per share|financing)(?: fee| [a-z]+)?(?: of| at)?|assum\w+)(?: (?:of|at|approximately|about|some|up to|a|an|the)){0,4} $/;
const OTHER_BEHIND =
  /^ (?:per |a share|each share|(?:of|in) (?:net )?(?:debt|revenue|sales|ebitda|royalt)|(?:[a-z-]+ ){0,2}(?:royalty|fee|dividend|loan|facility|draw|grant|credit)\b)/;
const DUE =
  /\b(?:by|on|due|until|before|no later than|payable|in|at the end of|on or before)(?: or (?:about|before))?(?: the end of| late| early)?,? D|\b(?:due|payable|paid|received) (?:[a-z]+ ){0,4}D/;
const LEAD = String.raw`(?:,? (?:will be|is|to be|are|being|shall be|changes hands|falls due|is due|payable|paid|received|released|due|in cash|of which|consisting of|which is|becomes? due|has been|was|each|as deposit|as a deposit|to the vendors|to the sellers?|in escrow|deposited|and)){0,8},? `;
const CONDITION = new RegExp(
  `^${LEAD}(?<v>(?:at|upon|on (?:the )?(?:completion|closing|execution|signing|\\w+ anniversary|a decision|achievement|approval)|in cash|subject|if|when|tied|contingent|in the form|after|within|following|U|N months|dependent|once|for achieving|non-refundable|refundable|milestone|as (?:deposit|a deposit))\\b[^;]{0,160})`,
);

function conditionOf(scene: Scene, from: number, to: number): Span | null {
  const match = CONDITION.exec(scene.marked.slice(from, to));
  if (!match) return null;
  const words = match.groups!.v!.replace(
    /(?:,? (?:and|plus|in addition to)(?: (?:a|an|up to|another|the|further)){0,3}(?: (?:further|additional|deferred|final) ?[a-z]*(?: of)?)?|,|\.|:){0,4}\s*$/,
    '',
  );
  const start = from + match.index + match[0].indexOf(match.groups!.v!);
  return spanBetween(scene, start, start + words.length);
}

type Amount = ItemOf<'money'>;

/** The amounts of a sentence that can be payments. */
const paymentsIn = (scene: Scene): Amount[] =>
  scene.items.filter((item): item is Amount => {
    if (item.kind !== 'money' || item.money.per !== null) return false;
    const before = scene.marked.slice(Math.max(0, item.offset - 60), item.offset);
    return (
      !before.endsWith('(approximately ') &&
      !before.endsWith('(') &&
      !OTHER_BEFORE.test(before) &&
      !OTHER_BEHIND.test(scene.marked.slice(item.offset + 1, item.offset + 60))
    );
  });

const dayAt = (scene: Scene, offset: number): ItemOf<'date'> | undefined =>
  scene.items.find(
    (other): other is ItemOf<'date'> =>
      other.kind === 'date' && other.offset === offset && other.date.type === 'date',
  );

/** "two tranches of M each, on D and D": a payment for each day. */
const EACH = /^ each,? (?:payable |due |paid )?(?:on|in|by) D(?:(?:,? and|,) (?:on |in |by )?D)+/;

function partsIn(scene: Scene): Installment[] {
  const amounts = paymentsIn(scene);
  return amounts.flatMap((item, index): Installment[] => {
    const from = item.offset + 1;
    const to = amounts[index + 1]?.offset ?? scene.marked.length;
    const words = scene.marked.slice(from, to);
    const amount = item.money.id;
    const each = EACH.exec(words);
    if (each)
      return [...each[0].matchAll(/D/g)].map(({ index: at }) => ({
        amount,
        due: dayAt(scene, from + at)?.date.id ?? null,
        condition: null,
      }));
    const dated = DUE.exec(words);
    const condition = conditionOf(scene, from, to);
    const day = dated ? dayAt(scene, from + dated.index + dated[0].lastIndexOf('D')) : undefined;
    const isDated = day && (!condition || dated!.index < 12 || /^(?:in cash|as )/.test(condition.text));
    if (isDated) return [{ amount, due: day.date.id, condition: null }];
    if (condition) return [{ amount, due: null, condition }];
    return /^ (?:has been|was) (?:paid|received)\b/.test(words)
      ? [{ amount, due: null, condition: null }]
      : [];
  });
}

/** Whether a sentence tells of payments, or is an item of a list of them. */
function tellsOfParts(world: World, { index, marked }: Scene): boolean {
  if (PARTS.test(marked)) return true;
  const introduction = world.grammar.placeOf(index)?.introduction ?? -1;
  if (introduction < 0) return false;
  const { marked: opening } = world.scenes.at(introduction);
  return opening.endsWith(':') && OPENS_PARTS.test(opening);
}

/** More payments than any price falls into. */
const MOST = 40;

/**
 * The payments a price falls into, where the release spells them out, and the sentences that do.
 *
 * @param price the id of the price, which is none of its own payments
 */
export function installmentsIn(
  world: World,
  sentences: readonly number[],
  price: string | null,
): { readonly installments: Installment[]; readonly evidence: number[] } {
  const found: Installment[] = [];
  const evidence = new Set<number>();
  for (const index of sentences) {
    if (found.length >= MOST) break;
    const scene = world.scenes.at(index);
    if (!scene.marked.includes('M') || !tellsOfParts(world, scene)) continue;
    for (const part of partsIn(scene)) {
      if (price !== null && isSameValue(world, part.amount!, price)) continue;
      const known = found.some(
        ({ amount, due }) =>
          isSameValue(world, amount!, part.amount!) &&
          (due === part.due || (due !== null && part.due !== null && isSameValue(world, due, part.due))),
      );
      if (known) continue;
      found.push(part);
      evidence.add(index);
    }
  }
  return { installments: found, evidence: [...evidence] };
}
