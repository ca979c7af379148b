import type { SlotsOf } from '../../record/fact-slots.js';
import { agencyIn, productOf } from '../agencies.js';
import type { Draft } from '../draft.js';
import { isOld } from '../leading.js';
import type { FactReader } from '../reader.js';
import type { Scene } from '../scene.js';
import { choice, date, readSlots, type SlotReaders } from '../slots.js';
import { conditionFor } from '../trials/conditions.js';
import { conditionsIn } from '../trials/indications.js';
import type { World } from '../world.js';

type Action = NonNullable<SlotsOf<'regulatory'>['action']>;

const STUDY = String.raw`(?:trial|study|ind\b|cta\b|investigational new drug|clinical trial application|testing)`;
const ACTIONS = choice<Action>(
  ['complete-response', /\bcomplete response letter|\bcrl\b/],
  [
    'trial-authorization',
    new RegExp(
      String.raw`\b(?:approv\w+|clear\w*|authori[sz]\w+|allow\w*|accept\w*|agreed|permission|green light|nod)\b[^.;]{0,110}\b(?:to (?:initiate|start|begin|launch|commence|conduct|proceed|extend|expand|continue|resume|open|run)|initiation of|start of|amendment)\b[^.;]{0,60}\b${STUDY}|\b(?:clear\w*|approv\w+|accept\w*|authori[sz]\w+) (?:of |the |its |O's |an? )*(?:[\w-]+ ){0,4}?(?:ind|cta|investigational new drug|clinical trial application|clinical trial|phase \S+ (?:[\w-]+ )?(?:trial|study))\b|\bno objection letter\b|\b(?:ind|cta) (?:clearance|approval|application (?:has been|was) (?:cleared|approved))`,
    ),
  ],
  [
    'filing-accepted',
    /\baccept(?:s|ed|ance)?\b[^.;]{0,60}\b(?:filing|application|submission|nda|bla|maa|snda|sbla|review)\b|\b(?:application|submission|nda|bla|maa)\b[^.;]{0,60}\b(?:accepted|validated)\b|\bvalidat(?:es|ed|ion)\b[^.;]{0,60}\b(?:application|submission|filing|dossier)\b/,
  ],
  [
    'clearance',
    /\b510\(k\)|\b(?:fda|administration|O) (?:\w+ )?(?:clear(?:s|ed)|clearance)\b|\b(?:receiv\w+|grant\w+|obtain\w+|secur\w+)\b[^.;]{0,60}\bclearance\b|\bclearance (?:of|for|from)\b|\bcleared by\b/,
  ],
  ['approval', /\b(?:approv(?:es|ed|al)|marketing authori[sz]ation|licen[cs]ed)\b/],
  [
    'submission',
    /\b(?:submit(?:s|ted)?|fil(?:es|ed)|submission of|filing of)\b[^.;]{0,90}\b(?:application|nda|bla|maa|ind|cta|510|submission|snda|sbla|de novo|pma)\b/,
  ],
);
const PLANNED =
  /\b(?:plans? to|expects? to|intends? to|will (?:submit|file|seek)|to (?:submit|file|seek)|anticipat\w+|potential|could|may|if approved|pending|seeking|support|toward|prior to|path to|would|subject to|not (?:yet )?(?:been )?approved|not approved|upon|hope\w*|once approved|approval process|shareholder approval|stockholder approval|board approval|approved by (?:the )?(?:board|shareholders|stockholders))\b/;

/** What agencies approve of that is no product. */
const NO_APPROVAL = /\b(?:protocol|designation|fast[- ]track|breakthrough|amendment|grant funding|label)\b/;

const AGENCY =
  /\b(?:food and drug administration|fda|ema|european commission|mhra|pmda|ministry of health|health canada|swissmedic|nmpa|tga|medicines agency|national medical products|drugs standard|medical products|anvisa|bfarm|cdsco|medicines and healthcare)\b/i;

const DATES: SlotReaders<'regulatory'> = {
  date: date(/\bon (?<v>D)/d, /\bin (?<v>D)/d),
  targetDate: date(
    /\b(?:pdufa|target action|goal|decision|action)\b(?:(?! D)[^.;]){0,80}? (?<v>D)/d,
    /\bdecision (?:is )?expected (?:in|by|on) (?<v>D)/d,
  ),
};

function readAction(world: World, scene: Scene): Draft<'regulatory'> | null {
  const { marked } = scene;
  const agency = agencyIn(scene, AGENCY);
  const action = ACTIONS({ world, scene });
  if (!agency || !action || isOld(world, scene)) return null;
  if (PLANNED.test(marked) && action !== 'trial-authorization' && action !== 'complete-response') return null;
  const product = productOf(scene);
  if ((action === 'approval' || action === 'clearance') && (!product || NO_APPROVAL.test(marked)))
    return null;
  const dates = readSlots(DATES, { world, scene });
  const said = dates.date ? world.entities.get(dates.date) : undefined;
  const over =
    said &&
    'from' in said &&
    (world.date === null || said.to === null || said.from === null || said.from <= world.date);
  return {
    type: 'regulatory',
    slots: {
      agency,
      action,
      product,
      indication: conditionsIn(scene)[0]?.span ?? conditionFor(world, scene),
      ...dates,
      date: over ? dates.date! : null,
    },
    evidence: [scene.index],
    inferred: [],
    rule: `regulatory/${action}`,
  };
}

/**
 * What an agency decides on a product, or is asked to decide.
 *
 * Takes "the FDA approved ABC-123 for severe asthma"; "received a complete response letter". Refuses plans, and
 * approvals by boards and shareholders.
 */
export const regulatory: FactReader<'regulatory'> = {
  type: 'regulatory',
  triggers:
    `approval approved approves approve clearance cleared clears accept accepts accepted acceptance submission submitted submits filed files filing crl letter
    validated validates validation objection authorization authorisation authorized authorised ind cta 510 marketing permission allowed initiate nda bla`.split(
      /\s+/,
    ),
  read: (world, sentences) => sentences.flatMap((index) => readAction(world, world.scenes.at(index)) ?? []),
  identity: ['action', 'agency', 'product'],
  open: ['agency', 'product'],
};
