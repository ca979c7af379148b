/** Whom or what is bought, up to where something else begins. */
const TARGET = String.raw`(?<target>(?:(?!\b(?:for(?= (?:approximately |about |up to |a |an |total |aggregate |purchase |price |of |cash |sum |some |around |the |equivalent |undisclosed |nominal )*(?:M|amount|consideration|stock|shares|N))|by|in exchange|in an?|in a|pursuant|under|through|via|with|as part|that|which|who|where|subject|on|at|to|from|today|effective|has|have|is|was|are|were|will|would|expand\w*|provid\w+|strengthen\w*|following|after|and (?:will|has|is|to|expects)|completes?d?|valued|including|announced|announces|this|these|when|dated|not)\b|[DTM](?![\w-])|: )[^;()"]){1,170}?)(?= \(|[,;:."(]| for (?:approximately |about |up to |a |an |total |aggregate |purchase |price |of |cash |sum |some |around |the |equivalent |undisclosed |nominal )*(?:M|amount|consideration|stock|shares|N)\b| by\b| in\b| pursuant\b| under\b| through\b| via\b| with\b| as\b| that\b| which\b| who\b| where\b| subject\b| on\b| at\b| to\b| from\b| today\b| effective\b| has\b| have\b| is\b| was\b| are\b| will\b| would\b| expand| provid| strengthen| following\b| after\b| and (?:will|has|is|to|expects|its|their)\b| complet| valued\b| including\b| announced| when\b| not\b| [DTM]\b|$)`;
const WHOLE = String.raw`(?:(?:all|substantially all|N|Q) (?:of )?(?:the )?(?:(?:issued|outstanding|remaining|share|and to be issued|entire|capital stock|equity|membership|ordinary|common|shares|stock|interests?|capital|assets|securities|business|not already owned by it)(?:,| and)? )*(?:of |in ))|(?:the |an? )?(?:entire|whole) (?:issued )?(?:(?:and to be issued )?share capital) of |(?:the )?(?:business(?:es)?|assets?|shares?|stock|operations|entirety|remaining (?:stake|interest|shares)) (?:of|in) (?=(?:the )?O)|(?:a |an )?(?:Q )?(?:controlling |majority |minority )?(?:stake|interest) in `;
const BUY = String.raw`(?:acquir(?:e|es|ed|ing)|buy|buys|bought|buying|purchas(?:e|es|ed|ing)(?! (?:price|order|agreement|of own))|take(?:s)? over|takes? private|taking over)`;
const BUYER = String.raw`(?<acquirer>O)(?: \([^)]{0,160}\))*(?:, (?:(?!, )[^.;]){2,220}?,)?`;
const FROM = String.raw`(?:,? (?:(?!from O)[^.;M]){0,140}?from (?:the )?(?:[a-z-]+ ){0,3}?(?<seller>O))?`;

/** Ways to tell who buys what. */
export const DEAL_PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'acquisition/is-acquired-by',
    /(?<target>O)(?: \([^)]{0,80}\))*(?:, [^.;]{2,140},)? (?:has been|have been|was|is|is being|to be|will be|be|being|is to be|has agreed to be|agreed to be|enters into (?:\w+ ){0,4}to be) (?:\w+ )?(?:acquired|bought|purchased|taken over|taken private) (?:by|from) (?:[a-z-]+ ){0,5}?(?<acquirer>O)/dg,
  ],
  [
    'acquisition/sells-to',
    new RegExp(
      String.raw`(?<seller>O)(?: \([^)]{0,160}\))*(?:, [^.;]{2,160},)? (?:(?!\bO\b)[^.;,]){0,90}?\b(?:sell(?:s|ing)?|sold|divest(?:s|ed|ing)?|dispos(?:es|ed|ing) of|sale of|divestiture of|divestment of|disposal of) (?:${WHOLE})?(?:its |the |their |all |of )*${TARGET} to (?:[a-z-]+ ){0,6}?(?<acquirer>O)`,
      'dg',
    ),
  ],
  [
    'acquisition/purchase-from',
    new RegExp(
      String.raw`${BUYER}(?:(?!\bO\b)[^.;]){0,150}?\b(?:to |agreed to |will )?(?:acquire|purchase|buy)s? from (?<seller>O)(?: \([^)]{0,80}\))? (?:the |its |all |of )*(?<target>(?!acquir)[a-z][^.;:()]{3,120}?)(?= for\b| in spain\b|[.;:(]|,| in [a-z]+,| at\b)`,
      'dg',
    ),
  ],
  [
    'acquisition/acquires',
    new RegExp(
      String.raw`${BUYER}(?:(?!\bO\b|\b(?:been|be|was|were) )[^.;]){0,150}?\b${BUY} (?:${WHOLE})?(?:the |its |their |all |privately held |privately-held |certain |of |substantially )*${TARGET}${FROM}`,
      'dg',
    ),
  ],
  [
    'acquisition/acquisition-by',
    new RegExp(
      String.raw`\b(?:acquisition|purchase|takeover|buyout|take-private) of (?:${WHOLE})?(?:the |its |all |privately held )*${TARGET} by (?:the |an? )?(?:[a-z-]+ ){0,4}?(?<acquirer>O)`,
      'dg',
    ),
  ],
  [
    'acquisition/acquisition-of',
    new RegExp(
      String.raw`(?:${BUYER}(?:(?!\bO\b)[^.;]){0,170}?)?\b(?:acquisition|purchase|takeover|buyout) of (?:${WHOLE})?(?:the |its |all |privately held |“|")*${TARGET}${FROM}`,
      'dg',
    ),
  ],
  [
    'acquisition/named-acquisition',
    new RegExp(
      String.raw`${BUYER}(?:(?!\bO\b)[^.;]){0,90}?\b(?:complet|clos|announc|finaliz)\w* (?:(?:of|its|the|previously announced|strategic) ){0,4}(?<target>O) acquisition\b`,
      'dg',
    ),
  ],
  [
    'acquisition/offer-for',
    new RegExp(
      String.raw`(?:${BUYER}(?:(?!\bO\b)[^.;]){0,120}?)?\b(?:cash |recommended |takeover |tender |public |all-cash |exchange ){1,3}offer (?:for|to acquire) (?:${WHOLE})?${TARGET}`,
      'dg',
    ),
  ],
  ['acquisition/sale-of', /\bsale of (?<target>O)(?: completed| to (?<acquirer>O))?/dg],
  [
    'acquisition/merger-with',
    new RegExp(
      String.raw`${BUYER}(?:(?!\bO\b)[^.;]){0,130}?\b(?:merger agreement with|merge with|merger with|combine with|business combination with) (?<target>O)`,
      'dg',
    ),
  ],
];
