import type { Metric } from '../record/table.js';

/** Where a metric is looked for. */
export type Place = 'flow' | 'balance' | 'cash-flow' | 'shares' | 'per share' | 'any';

/** A metric, where it is looked for, and its labels in the form that `plain` gives. */
export interface MetricRow {
  readonly metric: Metric;
  readonly place: Place;
  readonly labels: RegExp;
}

const EQUITY_HOLDERS = '(?:share ?holders?|stock ?holders?|share ?owners?|members?|partners?|owners?)';
const OF_COMPANY =
  '(?: (?:attributable|available|applicable|allocable|attributed) to (?:the )?(?:common |controlling |ordinary )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:stockholders|shareholders|shareowners|owners|interests|company|corporation|inc|ltd|plc|corp|parent))?';
const FOR_PERIOD = '(?: (?:for the|of the) (?:period|year|quarter))?';

/**
 * The labels of METRICS, one row for each name. A label has to be one of them from beginning to end: "Net
 * income" is one, "Net income of subsidiaries" is something else.
 */
export const METRICS: readonly MetricRow[] = [
  { metric: 'adjustedEbitda', place: 'any', labels: /^(?:consolidated )?adjusted ebitda$/ },
  { metric: 'freeCashFlow', place: 'any', labels: /^(?:non gaap )?free cash flows?$/ },
  {
    metric: 'nonGaapOperatingIncome',
    place: 'any',
    labels:
      /^(?:non gaap|adjusted) (?:operating (?:income|profit|loss|earnings)|(?:income|loss|profit) from operations)$/,
  },
  {
    metric: 'nonGaapNetIncome',
    place: 'any',
    labels: new RegExp(
      `^(?:non gaap|adjusted|pro forma) (?:net )?(?:income|earnings|loss|profit)${OF_COMPANY}$|^net (?:income|earnings|loss) on a (?:pro forma|non gaap) basis$`,
    ),
  },
  {
    metric: 'revenue',
    place: 'flow',
    labels:
      /^(?:(?:net |operating |sales |total )*revenues?(?: net)?|(?:net )?sales(?: and (?:other )?(?:operating )?revenues?)?(?: net)?|revenues? and other income|net (?:operating )?revenues?|turnover|revenues? and sales|sales net of returns(?: and allowances)?)$/,
  },
  {
    metric: 'costOfRevenue',
    place: 'flow',
    labels:
      /^costs? of (?:net )?(?:revenues?|sales|goods sold|products sold|products and services|products and services sold|revenues? and other)(?: (?:exclusive|excluding|including|inclusive) .*)?$/,
  },
  { metric: 'grossProfit', place: 'flow', labels: /^gross (?:profit|margin|income|loss)$/ },
  {
    metric: 'researchAndDevelopment',
    place: 'flow',
    labels:
      /^(?:research (?:and )?development|r and d|research development and engineering)(?: expenses?| costs?)?(?: net)?$/,
  },
  {
    metric: 'sellingGeneralAdministrative',
    place: 'flow',
    labels:
      /^(?:(?:selling|sales|marketing)(?: and)? general (?:and )?administrative|selling administrative and general|selling marketing general and administrative|sg and a)(?: expenses?| costs?)?$/,
  },
  {
    metric: 'operatingExpenses',
    place: 'flow',
    labels:
      /^(?:operating (?:expenses?|costs?)|(?:operating )?costs and (?:operating )?expenses|operating costs and expenses|costs expenses)$/,
  },
  {
    metric: 'operatingIncome',
    place: 'flow',
    labels:
      /^(?:(?:income|loss|profit|earnings) from operations|operating (?:income|profit|loss|earnings)(?: income| profit| loss)?|(?:income|loss) from operations (?:income|loss)|operating income loss|profit from operating activities)$/,
  },
  {
    metric: 'interestExpense',
    place: 'flow',
    labels: /^interest (?:expense|charges|costs?|and financing costs?)(?: net)?(?: excluding .*)?$/,
  },
  {
    metric: 'incomeBeforeTax',
    place: 'flow',
    labels:
      /^(?:(?:income|loss|profit|earnings)(?: from continuing operations)? before (?:provision |benefit )?(?:for |from )?(?:provision for |benefit from |benefit for )?(?:the )?(?:income )?tax(?:es|ation)?(?: provision| benefit| expense)?|(?:income|loss|earnings) before (?:income )?tax(?:es)?(?: expense| benefit| provision)?|pre ?tax (?:income|profit|loss|earnings)|(?:income|loss) before (?:provision|benefit))$/,
  },
  {
    metric: 'incomeTax',
    place: 'flow',
    labels:
      /^(?:(?:provision|benefit)(?: (?:for|from|benefit))*(?: (?:provision|benefit))?(?: for| from)?(?: the)? (?:income )?tax(?:es)?|(?:provision|benefit) for benefit from income taxes|(?:provision for )?benefit from income taxes|income tax(?:es)?(?: (?:expense|provision|benefit|charge|credit|recovery))*|tax (?:expense|provision|charge)|taxation|taxes on income|income taxes expense|for income taxes)$/,
  },
  {
    metric: 'netIncome',
    place: 'flow',
    labels: new RegExp(
      `^(?:net (?:income|earnings|loss|profit)(?: (?:income|loss|earnings))?|(?:profit|loss)|net income as reported)${FOR_PERIOD}(?: as reported| in accordance with gaap)?${OF_COMPANY}$`,
    ),
  },
  {
    metric: 'depreciationAmortization',
    place: 'any',
    labels:
      /^(?:depreciation (?:and )?(?:depletion )?(?:and )?amorti[sz]ation|depreciation depletion and amorti[sz]ation)(?: expenses?)?$/,
  },
  {
    metric: 'stockBasedCompensation',
    place: 'any',
    labels:
      /^(?:(?:stock|share|equity) ?based compensation|non ?cash (?:stock|share) based compensation)(?: expenses?| costs?)?$/,
  },
  {
    metric: 'cashFromOperations',
    place: 'cash-flow',
    labels:
      /^(?:net )?(?:cash (?:flows? )?)(?:(?:provided|generated|used|from|in|by|for|and|or) ?)*(?:operating activities|operations|operating)$/,
  },
  {
    metric: 'capitalExpenditure',
    place: 'cash-flow',
    labels:
      /^(?:(?:purchases?|acquisitions?|additions?|payments? for (?:acquisitions?|purchases?)|payments? to acquire|purchase related|purchases related|investments?)(?: of| to| in| for)? property (?:and |plant (?:and )?)?equipment(?: and (?:intangible assets|software|other assets|capitalized software.*))?|capital expenditures?(?: for property.*)?|capex|expenditures for property plant and equipment)$/,
  },
  { metric: 'cashAndEquivalents', place: 'balance', labels: /^cash and (?:cash )?equivalents$/ },
  {
    metric: 'accountsReceivable',
    place: 'balance',
    labels:
      /^(?:(?:trade )?(?:accounts )?receivables?(?: trade)?(?: net| less .*| net of .*)|accounts receivable(?: trade)?|trade (?:accounts )?receivables?|trade and other receivables)$/,
  },
  { metric: 'inventories', place: 'balance', labels: /^(?:merchandise )?inventor(?:y|ies)(?: net)?$/ },
  { metric: 'goodwill', place: 'balance', labels: /^goodwill(?: net)?$/ },
  { metric: 'totalCurrentAssets', place: 'balance', labels: /^total current assets$/ },
  { metric: 'totalAssets', place: 'balance', labels: /^total assets$/ },
  {
    metric: 'accountsPayable',
    place: 'balance',
    labels:
      /^(?:accounts payable|trade (?:accounts )?payables?|merchandise payables?|accounts payable trade)$/,
  },
  {
    metric: 'deferredRevenue',
    place: 'balance',
    labels:
      /^(?:(?:current )?(?:deferred|unearned) (?:revenues?|income)(?: current(?: portion)?)?|current portion of deferred revenues?|deferred revenues? net)$/,
  },
  { metric: 'totalCurrentLiabilities', place: 'balance', labels: /^total current liabilities$/ },
  { metric: 'totalLiabilities', place: 'balance', labels: /^total liabilities$/ },
  {
    metric: 'totalEquity',
    place: 'balance',
    labels: new RegExp(
      `^(?:total )?(?:${EQUITY_HOLDERS}|shareholders and other) ?(?:equity|deficit|deficiency|equity deficit|deficit equity)$|^total (?:equity|deficit)$`,
    ),
  },
  {
    metric: 'nonGaapEpsDiluted',
    place: 'per share',
    labels: /^(?:non gaap|adjusted|core) .*\bdiluted\b.*$|^diluted (?:non gaap|adjusted|core) .*$/,
  },
  {
    metric: 'epsDiluted',
    place: 'per share',
    labels:
      /^(?:gaap )?(?:(?:net )?(?:income|earnings|loss|profit) (?:income |loss )?per (?:common |ordinary )?(?:share|unit|ads) )?(?:fully )?diluted(?: (?:net )?(?:income|earnings|loss|profit)(?: income| loss)?(?: per (?:common |ordinary )?(?:share|unit|ads))?| eps)?(?: as reported)?$|^eps diluted$|^(?:net )?(?:income|earnings|loss|profit) (?:loss |income )?per (?:common |ordinary )?(?:share|ads)(?: of common stock)? (?:assuming dilution|diluted)$|^(?:net )?(?:income|earnings|loss|profit) (?:loss |income )?per diluted (?:common |ordinary )?(?:share|ads)$|^assuming dilution$/,
  },
  {
    metric: 'epsBasic',
    place: 'per share',
    labels:
      /^(?:gaap )?(?:(?:net )?(?:income|earnings|loss|profit) (?:income |loss )?per (?:common |ordinary )?(?:share|unit|ads) )?basic(?: (?:net )?(?:income|earnings|loss|profit)(?: income| loss)?(?: per (?:common |ordinary )?(?:share|unit|ads))?| eps)?(?: as reported)?$|^eps basic$|^(?:net )?(?:income|earnings|loss|profit) (?:loss |income )?per basic (?:common |ordinary )?(?:share|ads)$/,
  },
  { metric: 'sharesDiluted', place: 'shares', labels: /\bdiluted\b|\bassuming dilution\b/ },
  { metric: 'sharesBasic', place: 'shares', labels: /\bbasic\b/ },
];
