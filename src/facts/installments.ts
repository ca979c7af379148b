import type { Installment } from '../record/fact-slots.js';
import type { Span } from '../record/span.js';
import { isSameValue } from './same.js';
import { type ItemOf, type Scene, spanBetween } from './scene.js';
import type { World } from './world.js';

/** Where a price is said to be paid in parts. */
const PARTS =
  /\binstal?ments?\b|\bdeferred\b|\bearn-?outs?\b|\bcontingent\b|\bholdback\b|\bdeposits?\b|\bat (?:the )?closing\b|\bupon closing\b|\bupon the execution\b|\bfalls due\b|\bsatisfied by\b|\bchanges hands\b|\bpayable\b|\bmilestones?\b|\bin the form of\b|\bupfront\b/;
/** Payments that are no part of a price. */
const OTHER =
  /\b(?:dividend|royalt\w+|termination fee|break fee|placement fee|licen[cs]e fee|coupon|interest rate|per share|gross proceeds|net sales|revenue of|refundable to|grant|settlement)\b/;
const DUE =
  /\b(?:by|on|due|until|before|no later than|payable|in|at the end of)(?: or (?:about|before))?(?: the end of| late| early)?,? D|\b(?:due|payable|paid) (?:[a-z]+ ){0,4}D/;
const CONDITION =
  /^,? (?:(?:will be|is|to be|are|being|shall be|changes hands|falls due|is due|payable|paid|due|in cash|of which|consisting of|which is|becomes? due|has been|each) )*(?<v>(?:at|upon|on|in cash|subject|if|when|tied|contingent|in the form|after|within|following|N months|twelve months|dependent|once|for achieving|non-refundable|refundable|milestone|as)\b[^;]{2,160})/;

function conditionOf(scene: Scene, from: number, to: number): Span | null {
  const match = CONDITION.exec(scene.marked.slice(from, to));
  if (!match) return null;
  const words = match.groups!.v!.replace(
    /(?:,? (?:and|plus)(?: (?:a|an|up to|another|the|further))*|,|\.)*\s*$/,
    '',
  );
  const start = from + match.index + match[0].indexOf(match.groups!.v!);
  return spanBetween(scene, start, start + words.length);
}

function partsIn(scene: Scene): Installment[] {
  const amounts = scene.items.filter((item): item is ItemOf<'money'> => item.kind === 'money');
  return amounts.flatMap((item, index): Installment[] => {
    const from = item.offset + 1;
    const to = amounts[index + 1]?.offset ?? scene.marked.length;
    const words = scene.marked.slice(from, to);
    const dated = DUE.exec(words);
    const at = dated ? from + dated.index + dated[0].lastIndexOf('D') : -1;
    const day = scene.items.find(
      (other): other is ItemOf<'date'> => other.kind === 'date' && other.offset === at,
    );
    const condition = day ? null : conditionOf(scene, from, to);
    if (!day && !condition) return [];
    return [{ amount: item.money.id, due: day?.date.id ?? null, condition }];
  });
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
    const scene = world.scenes.at(index);
    if (found.length >= MOST) break;
    if (!PARTS.test(scene.marked) || OTHER.test(scene.marked)) continue;
    for (const part of partsIn(scene)) {
      if (price !== null && isSameValue(world, part.amount!, price)) continue;
      const known = found.some(
        ({ amount, due }) =>
          isSameValue(world, amount!, part.amount!) &&
          (due === part.due || due === null || part.due === null || isSameValue(world, due, part.due)),
      );
      if (known) continue;
      found.push(part);
      evidence.add(index);
    }
  }
  return { installments: found, evidence: [...evidence] };
}
