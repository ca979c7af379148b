import { concatMap } from '../../concat-map.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { actorOf } from '../issuer.js';
import { isOld, leadingSentences } from '../leading.js';
import { firstMatch, type Match } from '../patterns.js';
import type { FactReader } from '../reader.js';
import { indexAt, type Scene } from '../scene.js';
import { choice, date, money, readSlots, type SlotReaders, words } from '../slots.js';
import type { World } from '../world.js';

type Agreement = SlotsOf<'agreement'>;

const CONTRACT = String.raw`(?:agreements?|partnerships?|collaborations?|contracts?|alliances?|joint ventures?|memorandum of understanding|mou|letter of intent|loi|term[- ]sheet|licen[cs]e|deal|cooperation|purchase orders?|(?:credit|debt|loan|term|revolving|note|financing|lending) facility|loan|credit facility|mortgage|engagement|arrangement|undertakings?|mandate|program agreement)`;
const ADJECTIVES = String.raw`(?:(?!(?:acquire|for|to|with)\b)[\w'&-]+,? ){0,8}?`;
const SIGNS = String.raw`(?:sign(?:s|ed|ing)?|enter(?:s|ed|ing)?(?: into)?|execut(?:es|ed|ing)|ink(?:s|ed)|form(?:s|ed|ing)|announc(?:es|ed|ing)|reach(?:es|ed)|secur(?:es|ed|ing)|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|amend(?:s|ed|ing)?|terminat(?:es|ed|ing)|establish(?:es|ed|ing)?|conclud(?:es|ed|ing)|finaliz(?:es|ed|ing)|complet(?:es|ed|ing)|receiv(?:es|ed|ing)|award(?:s|ed)|obtain(?:s|ed)|strik(?:es|ing)|struck|launch(?:es|ed)|agreed to(?: enter into)?|closed|wins|won|under (?:the terms of )?|signing of|unveil(?:s|ed)|strengthen(?:s|ed)?|negotiat(?:es|ed|ing))`;

/** Ways to tell of a contract. */
const OPENS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'agreement/signs',
    new RegExp(
      String.raw`\b${SIGNS} (?:of |the |an? |its |their |into |previously announced |has |today |that |been )*${ADJECTIVES}(?<what>${CONTRACT})\b`,
      'd',
    ),
  ],
  [
    'agreement/partners-with',
    /\b(?<what>partner(?:s|ed|ing)?|collaborat(?:es|ed|ing)|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|teamed|cooperat(?:es|ed|ing)|allied)(?: again)? with (?:the )?(?:[\w'-]+ ){0,4}?O\b/d,
  ],
  [
    'agreement/selected-by',
    /\b(?:has been |was |been )?(?<what>selected|chosen|engaged|mandated|retained|appointed|tapped) (?:by (?:the )?(?:[\w'-]+ ){0,3}?O|O\b(?=.{0,60}\b(?:to|as|with)\b))/d,
  ],
  [
    'agreement/between',
    new RegExp(
      String.raw`\b(?<what>${CONTRACT}) (?:\([^)]{0,30}\) )?(?:between|with) (?:the )?(?:[\w'-]+ ){0,4}?O\b`,
      'd',
    ),
  ],
  [
    'agreement/supplies',
    /\b(?<what>order|orders|delivery|purchase order) (?:from|by|of|for|with) .{0,80}?\bO\b/d,
  ],
  ['agreement/waives', /\b(?<what>waive|waives|waived) (?:its |the |their )?(?=right)/d],
  [
    'agreement/licenses',
    /\b(?<what>licens(?:es|ed|ing)|in-licens\w+|out-licens\w+)\b.{0,120}\b(?:to|from) O\b/d,
  ],
  [
    'agreement/loan',
    /\b(?<what>loan|mortgage|credit facility|debt facility|syndicated loan|bank loan|revolver|term loan)\b/d,
  ],
];
const REFUSED =
  /\b(?:merger agreement|purchase and sale agreement|arrangement agreement|share purchase agreement|voting rights|no agreement|registration rights|securities purchase agreement|placement agency|underwriting agreement|definitive agreement to acquire|agreement to (?:acquire|buy|purchase)|acquisition|dealer|as a partner|technology partners?|media partner|compensation|under the agreement|the agreement (?:will|is|was|includes?|provides)|pursuant to|forward-looking|past performance|has partnered with over)\b/;
const VOTING = /\b(?:voting agreement|exclusivity agreement)\b/;

const KIND = choice<NonNullable<Agreement['kind']>>(
  ['license', /\blicen[cs](?:e|es|ed|ing)\b|\bsublicen/],
  [
    'financing',
    /\b(?:loan|credit|debt|facility|financing|mortgage|investment agreement|funding|revolver|term loan|lender)\b/,
  ],
  ['distribution', /\bdistribut\w+\b|\breseller\b|\bexclusive right to distribute\b/],
  [
    'supply',
    /\bsuppl(?:y|ies|ied|ier)\b|\bpurchase orders?\b|\borders?\b|\boff-?take\b|\bmanufactur\w+ agreement\b|\bdeliver(?:y|ies)? (?:of|for)\b/,
  ],
  [
    'service',
    /\b(?:service|services|consulting|mandate[ds]?|engage[ds]?|retain(?:s|ed)?|corporate communications|management agreement|advisory|marketing agreement|capital markets|investor relations)\b/,
  ],
  [
    'collaboration',
    /\b(?:collaborat\w+|partner\w*|joint venture|alliance|co-develop\w*|team\w*|join\w* forces|cooperat\w+|together|memorandum|mou)\b/,
  ],
);

const STATUSES: readonly (readonly [NonNullable<Agreement['status']>, RegExp])[] = [
  ['waived', /\bwaiv(?:e|es|ed)\b/],
  ['terminated', /\bterminat(?:e|es|ed|ing|ion)\b/],
  ['amended', /\b(?:amend\w*|extend\w*|extension|renew\w*|expand(?:s|ed|ing)?|restructur\w+)\b/],
  [
    'proposed',
    /\b(?:memorandum|mou|letter of intent|loi|term[- ]sheet|intends? to|plans? to|propos\w+|non-binding|will form|in talks|negotiat\w+)\b/,
  ],
];

const UNTIL = String.raw`(?=[.;:()]|, (?:a|an|the|which|with|and|as|in|to|where|that|providing|enabling|including)\b| in order\b| as part\b| under which\b| pursuant\b| which\b| that\b| whereby\b| until\b| with an? | through D| [DTUM](?![\w-])|$)`;
const ENDS = new RegExp(UNTIL);
const SLOTS: SlotReaders<'agreement'> = {
  territory: words(
    /\b(?:rights|territor\w+|distribut\w+|sell|commerciali[sz]e|market|sale)\b.{0,90}? (?:in|for|throughout|across) (?:the )?(?<v>(?:united states|u\.s\.|european (?:union|market)|north america|europe|asia|japan|china|greater china|canada|australia|germany|italy|spain|france|india|latin america|middle east|africa|mexico|brazil|nevada|korea|israel|turkey)(?:(?:,| and|, and) (?:the )?(?:united states|europe|asia|japan|china|canada|mexico|australia|germany|italy|spain|france|india))*)/d,
    /\b(?<v>worldwide(?: excluding [\w ,]{3,80}?)?)(?= (?:rights|license)|[.,;])/d,
  ),
  upfront: money(
    /\bup-?front\b(?:(?! M)[^.;]){0,60}? (?<v>M)/d,
    /(?<v>M) (?:in )?(?:an )?up-?front\b/d,
    /\bup-?front payment of (?<v>M)/d,
  ),
  milestones: money(
    /(?<v>M) (?:in|of) (?:\w+[ ,]+(?:and )?){0,8}milestones?/d,
    /\bmilestones?(?: payments?)? (?:of |totaling |worth )(?:up to )?(?<v>M)/d,
  ),
  value: money(
    /\b(?:valued at|worth|value of|totall?ing|amount of|total of|for|of|size of|volume of)(?: up to| approximately| about| over| more than| around| nearly| a total of)* (?<v>M)(?! (?:per|a |in upfront|upfront))/d,
    /(?<v>M) (?:[\w-]+ ){0,5}?(?:loan|facility|contract|agreement|order|deal|mortgage|financing|credit|partnership|investment|grant)\b/d,
  ),
  term: date(
    /\b(?:for|over|term of|period of|a|an)(?: an?| the| initial| term of| up to| period of| next)* (?<v>U)/d,
    /(?<v>U) (?:[\w-]+ ){0,4}?(?:agreement|contract|partnership|deal|collaboration|term|loan|extension)\b/d,
  ),
  until: date(
    /\b(?:until|through|expir\w+ (?:on|in)|to run until|ending|matur\w+ (?:on|in)|into)(?: the end of)? (?<v>D)/d,
  ),
  agreedOn: date(/\b(?:signed|entered into|agreed|dated)\b(?:(?! D)[^.;]){0,60}? on (?<v>D)/d),
};

/** What is agreed: behind the contract and its parties the words for what it is about. */
const SUBJECTS: readonly RegExp[] = [
  /\bwaiv(?:e|es|ed) (?:its |the |their )?(?<v>right[^.;:()]{4,110})/d,
  /\b(?:with|between|and|by) (?:the )?(?:[\w'-]+ ){0,3}?O(?: \([^)]{0,40}\))*(?:,? (?:an?|the|one)\b[^.;]{2,160}?,)? (?:to|for|on|regarding|covering|in|as)(?: the)? (?<v>(?:(?! (?:until|whereby|which|that|DTUM)\b)[^.;:()]){4,130})/d,
  /\b(?:agreement|contract|partnership|collaboration|deal|license|rights?|venture|alliance|memorandum of understanding|understanding|engagement) (?:\([^)]{0,40}\) )?(?:to|for|on|regarding|covering|of)(?: the)? (?<v>(?:(?! (?:until|whereby|which|that|with O)\b)[^.;:()]){4,130})/d,
  /\b(?:to|will) (?:supply|provide|distribute|deliver|develop|manufacture|market|sell|support)(?: the)? (?<v>(?:(?! (?:until|whereby|which|to O|for O)\b)[^.;:(),]){4,110})/d,
  /\b(?<v>(?:U )?(?:(?!(?:its|the|an?|this|their|has|have|was|is|to|of|by|with|in|for|and|under)\b|[a-z]+(?:ed|es|ing) )[a-z-]+ ){0,3}(?:agreement|loan|facility|mortgage|partnership|program))\b/d,
];

/** Cuts words off where a clause of their own, a place or a party behind them begins. */
function subjectOf(scene: Scene): Agreement['subject'] {
  for (const pattern of SUBJECTS) {
    const match = firstMatch(scene, pattern);
    const span = match && trimmed(match);
    if (span) return span;
  }
  return null;
}

function trimmed(match: Match): Agreement['subject'] {
  const [from] = match.groups.v!;
  const { marked, items, reading } = match.scene;
  const words = marked.slice(from, match.groups.v![1]);
  if (/^[DT](?![\w-])/.test(words)) return null;
  const cut = ENDS.exec(words);
  const text = words
    .slice(0, cut ? cut.index : undefined)
    .replace(/(?:,| and| with| in| for| of| the| to| by)*\s*$/, '');
  if (text.length < 4) return null;
  const { tokens } = reading;
  const start = tokens.start[items[indexAt(match.scene, from)]!.first]!;
  const end = tokens.end[items[indexAt(match.scene, from + text.length - 1)]!.end - 1]!;
  return { text: reading.text.slice(start, end), start, end };
}

const LONGEST_OBJECT = 24;
/** The organisations a sentence names, those that only stand for something else left out. */
function partiesIn(world: World, scene: Scene): string[] {
  const ids = concatMap(scene.items, (item) =>
    item.kind === 'party' &&
    item.party.kind === 'organization' &&
    !/^'s? /.test(scene.marked.slice(item.offset + 1)) &&
    // what a loan pays for is no party to it
    !/\b(?:purchase|acquisition|takeover) of (?:the )?$/.test(
      scene.marked.slice(Math.max(0, item.offset - LONGEST_OBJECT), item.offset),
    ) &&
    !/\b(?:exchange|nasdaq|nyse)\b/i.test(item.text)
      ? [item.party.id]
      : [],
  );
  const { id } = actorOf(world, scene);
  const speaks = /\b(?:the company|we|our|it)\b|\bwaive/.test(scene.marked) ? [world.issuer] : [];
  return [...new Set([...(id ? [id] : []), ...ids, ...speaks.filter((one): one is string => one !== null)])];
}

function readAgreement(world: World, scene: Scene): Draft<'agreement'> | null {
  const { marked } = scene;
  const voting = VOTING.test(marked);
  if (REFUSED.test(marked) && !voting) return null;
  for (const [rule, pattern] of OPENS) {
    const match = firstMatch(scene, pattern);
    if (!match) continue;
    const parties = partiesIn(world, scene);
    const named = parties.filter((id) => id !== world.issuer);
    if (named.length === 0 && rule !== 'agreement/loan') continue;
    const slots = readSlots(SLOTS, { world, scene });
    if (rule === 'agreement/loan' && !slots.value) continue;
    const value = slots.value === slots.upfront ? null : (slots.value ?? null);
    const status =
      STATUSES.find(([, status]) =>
        status.test(marked.slice(Math.max(0, match.start - 60), match.end + 40)),
      )?.[0] ?? 'agreed';
    return {
      type: 'agreement',
      slots: {
        ...slots,
        value,
        kind: voting ? 'other' : (KIND({ world, scene }) ?? 'other'),
        parties,
        subject: subjectOf(scene),
        status,
      },
      evidence: [scene.index],
      inferred: status === 'agreed' ? ['status'] : [],
      rule,
    };
  }
  return null;
}

/** Ways of telling that are news wherever they stand. */
const BY_ITSELF: ReadonlySet<string> = new Set(['agreement/signs', 'agreement/loan']);

/**
 * A contract that is no deal for a company: licences, supply, distribution, partnerships, loans.
 *
 * Takes "entered into a supply agreement with Example Ltd. for 200 trucks". Refuses merger agreements, standing
 * partnerships and what an agreement says of itself.
 */
export const agreement: FactReader<'agreement'> = {
  type: 'agreement',
  triggers:
    `agreement agreements partnership partnerships partner partners partnered partnering collaboration collaborations collaborate collaborates collaborated contract
    contracts alliance venture memorandum mou loi letter sheet license licence licenses licensed deal order orders facility loan mortgage engagement engaged mandated retained
    selected chosen waive waives waived teams teamed forces cooperation revolver undertakings appointed credit`.split(
      /\s+/,
    ),
  read: (world, sentences) => {
    const leading = leadingSentences(world);
    return sentences.flatMap((index) => {
      const scene = world.scenes.at(index);
      if (isOld(world, scene)) return [];
      const found = readAgreement(world, scene);
      const others = found?.slots.parties?.filter((id) => id !== world.issuer) ?? [];
      const counts = leading.has(index) || (found && BY_ITSELF.has(found.rule) && others.length > 0);
      return found && counts ? [found] : [];
    });
  },
  identity: ['kind'],
};
