import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { choice, date, money, party, readSlots, type SlotReaders, words } from '../slots.js';
import type { World } from '../world.js';

const REASON = String.raw`(?:milestone payments?|milestones?|grants?(?: award| funding)?|non-dilutive (?:grant|funding)|settlement|fine|penalty|civil penalty|tax refund|tax incentive refund|reimbursement|severance|donation|break(?:-?up)? fee|termination fee|finder's fees?|licen[cs]e fee|compensation|damages|award)`;
const PATTERNS: SlotReaders<'payment'> = {
  payer: party(
    /(?<v>O)(?: \([^)]{0,60}\))? (?:has |have |will |also |is |to |shall |must |today )*(?:agreed to )?(?:pay|pays|paid|award\w*|donat\w+|contribut\w+|grant\w*|reimburs\w*)/d,
    new RegExp(`\\b${REASON} from (?:the )?(?<v>O)\\b`, 'd'),
    /\bfrom (?:the )?(?<v>O)\b/d,
  ),
  payee: party(
    /(?<v>O)(?: \([^)]{0,60}\))? (?:has |have |will |also |been |today |is )*(?:receiv\w+|awarded|granted|earn\w+|trigger\w+|achiev\w+)/d,
    /\b(?:to|pay|paid|donated?) (?:the )?(?<v>O)\b/d,
  ),
  amount: money(
    new RegExp(`(?<v>M) (?:[\\w'-]+ ){0,4}?${REASON}`, 'd'),
    new RegExp(
      `\\b${REASON}\\b(?:(?! M)[^.;]){0,60}? (?:of|worth|totall?ing|for|amounting to) (?:up to |approximately |about )*(?<v>M)`,
      'd',
    ),
  ),
  reason: words(
    new RegExp(
      `\\b(?<v>(?:(?:clinical|development|regulatory|sales|nih|sbir|research|federal|second|first|third) ){0,2}${REASON})\\b`,
      'd',
    ),
  ),
  status: choice(
    ['paid', /\b(?:received|paid|awarded|donated|has received|was paid)\b/],
    ['due', /\b(?:will|due|payable|trigger\w*|to be paid|entitled|owes?|agreed to pay|shall)\b/],
  ),
  date: date(/\b(?:on|by|in) (?<v>D)/d),
};
const OPENS =
  /\b(?:pay|pays|paid|receiv\w+|award\w*|trigger\w*|grant\w*|donat\w+|earn\w*|settle\w*|fined|reimburs\w*|entitled|due)\b/;
const REFUSED =
  /\b(?:up to|eligible|potential|per share|stock option|restricted|could|may|might|royalt\w+|dividend|upfront|if |would|customers|patients|lawsuit|whistleblower|since inception|over the years)\b/;

function readPayment(world: World, scene: Scene): Draft<'payment'> | null {
  if (!OPENS.test(scene.marked) || REFUSED.test(scene.marked) || isOld(world, scene)) return null;
  const slots: Partial<SlotsOf<'payment'>> = readSlots(PATTERNS, { world, scene });
  if (!slots.amount || !slots.reason || (!slots.payer && !slots.payee)) return null;
  return {
    type: 'payment',
    slots: { ...slots, payee: slots.payee === slots.payer ? null : (slots.payee ?? null) },
    evidence: [scene.index],
    inferred: [],
    rule: 'payment/of-its-own',
  };
}

/**
 * A payment announced on its own: a milestone, a grant, a settlement, a fine.
 *
 * Takes "received a $5 million milestone payment from Example Ltd.". Refuses what might be paid, prices and dividends.
 */
export const payment: FactReader<'payment'> = {
  type: 'payment',
  triggers:
    `milestone milestones grant grants settlement fine penalty refund reimbursement severance donation fee fees compensation damages award`.split(
      ' ',
    ),
  read: (world, sentences) => sentences.flatMap((index) => readPayment(world, world.scenes.at(index)) ?? []),
  identity: ['amount', 'payer', 'payee'],
  open: ['payer', 'payee'],
};
