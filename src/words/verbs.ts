import { hashWord } from '../text/lexicon.js';

const lemmas = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/**
 * The verb lexicon: lemmas by what they say, one line a class. A lemma may stand in several classes; one with a
 * particle is written with a space ("step down"). A new lemma is a word in a line, a new class is a line.
 * Regular forms are generated, irregular ones are listed once in `irregular-verbs.ts`.
 */
const CLASSES = {
  // states
  be: 'be',
  become: 'become, turn into, come to be, emerge',
  remain: 'remain, stay, continue, persist',
  have: 'have, possess, carry',
  include:
    'include, comprise, consist, contain, cover, encompass, incorporate, feature, involve, bring together',
  serve: 'serve, function, act, count, rank, stand, sit, qualify',
  mean: 'mean, denote, represent, constitute, stand for',
  differ: 'differ, separate, diverge',
  // saying
  say: `say, state, comment, add, note, remark, explain, conclude, observe, insist, joke, emphasize, emphasise, stress,
    tell, write, reply, echo, recall, warn, acknowledge, continue, declare, argue, quip, respond, affirm, opine, caution, share`,
  announce: `announce, report, disclose, unveil, reveal, publish, release, declare, post, issue, present, communicate,
    confirm, notify, inform, update, advise`,
  report:
    'report, post, record, deliver, generate, achieve, earn, realize, realise, book, recognize, recognise, register, log',
  show: 'show, demonstrate, indicate, suggest, reveal, prove, evidence, exhibit, display, reflect, support',
  agree:
    'agree, sign, enter, execute, conclude, ink, contract, negotiate, strike, commit, finalize, finalise',
  expect: `expect, anticipate, plan, intend, project, forecast, estimate, target, aim, believe, look, propose, await, see,
    guide, foresee, envisage, hope`,
  reaffirm: 'reaffirm, reiterate, maintain, confirm, affirm, repeat, keep, stand by',
  // deals
  acquire: 'acquire, buy, purchase, take over, take private, absorb, snap up, pick up',
  merge: 'merge, combine, unite, amalgamate, consolidate, fuse, integrate',
  sell: 'sell, divest, dispose, transfer, spin off, carve out, offload, part with, assign, relinquish, unload',
  license: 'license, sublicense, in-license, out-license, grant',
  partner: `partner, collaborate, team, ally, join, team up, cooperate, work, join forces, work together, link up, tie up,
    pair up, pool resources`,
  pay: `pay, disburse, remit, reimburse, award, fund, settle, compensate, repay, contribute,
    refund, donate, forfeit, fine, penalize, penalise`,
  receive: 'receive, obtain, collect, get, gain, secure, win, earn, derive',
  offer: 'offer, price, place, sell, issue, float, launch, underwrite, syndicate',
  invest: 'invest, finance, fund, back, subscribe, participate',
  owe: 'owe, incur, accrue',
  own: 'own, hold, possess, control, retain, have, beneficially own',
  lend: 'lend, borrow, loan, refinance, draw, extend',
  repurchase: 'repurchase, buy back, redeem, retire, purchase, cancel',
  authorize: 'authorize, authorise, approve, permit, allow, empower, greenlight',
  distribute: 'distribute, pay, return, deliver',
  supply: 'supply, provide, furnish, deliver, manufacture',
  develop: 'develop, design, build, create, discover, engineer, advance, pioneer',
  // companies and people
  appoint: `appoint, name, hire, elect, promote, nominate, tap, install, recruit, select, choose, designate, elevate,
    re-elect, reappoint, engage, bring on`,
  join: 'join, come aboard, sign on, come, rejoin',
  succeed: 'succeed, replace, follow, take over',
  resign: `resign, retire, step down, depart, leave, quit, step aside, stand down, exit, relinquish, vacate, pass away, die`,
  dismiss: 'dismiss, terminate, remove, fire, oust, lay off',
  lead: 'lead, head, run, manage, oversee, chair, direct, supervise',
  found: 'found, establish, form, create, incorporate, set up, organize, organise, launch',
  rename: 'rename, rebrand, call, name, change, know',
  locate: 'locate, base, headquarter, situate',
  employ: 'employ, staff, serve, work',
  // changes of amount
  raise: `raise, increase, boost, lift, grow, expand, upsize, up, hike, climb, rise, improve, gain, jump, surge, soar, advance,
    double, triple, quadruple, accelerate, widen, exceed, strengthen`,
  lower: `lower, decrease, cut, reduce, fall, decline, drop, shrink, slip, slide, contract, narrow, trim, slash, ease, dip, tumble,
    plunge, sink, weaken, drop off, halve, worsen`,
  total: 'total, amount, reach, stand, come to, be worth, equal, average, approximate',
  compare: 'compare, contrast',
  // studies
  evaluate: `evaluate, center, centre, focus, assess, test, investigate, study, examine, explore, compare, analyze, analyse, review, look at`,
  measure:
    'measure, define, determine, quantify, gauge, score, calculate, derive, express, base, capture, record, collect',
  read: 'read, judge, rate, score, check, take, collect, sample',
  designate: `designate, choose, select, specify, prespecify, pre-specify, define, establish, name, declare, list, set, use,
    consider, regard, treat, accept, describe, know, place, plan, foresee, propose, agree, intend, look upon, predefine, earmark, single out, pick out, anoint, spell out, pin down, opt for, pick, classify, categorize, categorise,
    deem, nominate, stipulate, preselect, lay down`,
  meet: `meet, achieve, reach, attain, hit, satisfy, fulfil, fulfill, accomplish, succeed, pass, cross, clear, win, make, surpass, deliver on`,
  miss: `miss, fail, fall short, lose, flunk, fall through, come up short, fall shy, flop, whiff, fumble`,
  add: `add, introduce, join, insert, include, append, supplement, incorporate, bring in, create, adopt, reinstate, reinstall, reintroduce, readmit, resurrect, revive, restore, take up, take on, tack on, tag on, slip in, slot in, draft in, fold in,
    usher in, bolt on, phase in, throw in, add on, write in, bring back`,
  drop: `drop, delete, remove, strike, abandon, eliminate, cut, discard, expel, omit, exclude, withdraw, shelve, scrap, retire,
    discontinue, cease, disappear, vanish, dispense, do away, do without, take out, give up, forgo, jettison, axe, prune, mothball, sideline,
    fall away, drop out, throw out, leave out, go out, cross out, ditch, scrub, erase, expunge, rescind, nix, junk, forsake, forego,
    weed out, phase out, strip out, cut out, edit out, write out, toss out, cast aside, cast off, set aside, push aside, sweep aside, bow out,
    fall by the wayside, do away with, dispense with, get rid of, throw overboard, chuck out, kick out, boot out, winnow out, toss, sweep away, leave off, part with, part company with`,
  go: 'go',
  promote:
    'promote, elevate, upgrade, raise, advance, lift, move up, step up, bump up, graduate, catapult, propel, ascend',
  demote: `demote, relegate, downgrade, lower, step down, move down, slip, fall back, bump down, push down, reduce, deprioritize, deprioritise, downrank, subordinate,
    knock down, drop down, slip down, take a back seat, take a backseat, take second place`,
  move: 'move, shift, reclassify, change, transfer, reposition, turn, convert, make, push, slide, bring, rank, put',
  replace: `replace, substitute, supersede, succeed, supplant, displace, take the place, stand in, oust, usurp, unseat, dethrone,
    dislodge, edge out, crowd out, force out, drive out, upstage, squeeze out`,
  cede: 'give way, make way, make room, step aside, cede',
  substitute: 'substitute',
  swap: 'swap, exchange, switch, trade, trade places, interchange, reverse, swap out, switch out, trade out, change out',
  change: `change, amend, modify, revise, alter, adjust, adapt, redefine, reword, update, refine, redesign, vary, restate, tighten, loosen, broaden, relax,
    rewrite, rework, recast, rephrase, overhaul, revamp, redraft, reshape, tweak, rejig, reconfigure, respecify, emend, sharpen, harmonize, harmonise, fine-tune`,
  retime: `postpone, delay, defer, extend, lengthen, shorten, bring forward, push back, put off, prolong, move, shift,
    reschedule, advance, push out, push forward, move forward, move back, pull forward, put back, set back, curtail`,
  split:
    'split, divide, break, separate, decouple, break up, split up, disaggregate, unbundle, uncouple, subdivide, bifurcate, partition',
  unify: 'unify, roll, roll up, meld, conflate, coalesce, aggregate, lump together',
  keep: `keep, retain, maintain, preserve, leave, remain, continue, stay, leave untouched, conserve, carry over, uphold, hold on to,
    cling, cling to, stick with, stick to, leave alone, leave intact, leave unchanged, leave unaltered, leave in place, hold over, abide`,
  pend: 'await, pend, expect, anticipate',
  enrol: 'enroll, enrol, recruit, randomize, randomise, accrue, dose, treat, screen',
  start: 'start, begin, initiate, commence, launch, open, kick off, resume, embark, trigger',
  complete: 'complete, finish, close, conclude, finalize, finalise, consummate, wrap up, end, fulfil',
  stop: 'stop, halt, terminate, discontinue, suspend, cease, end, cancel, pause, interrupt, call off, abort, scrap',
  // authorities
  grant: 'grant, award, give, confer, issue, bestow, accord',
  assume: 'assume, take, take on, take up, step into, inherit, gain, receive, earn, get',
  approve:
    'approve, clear, authorize, authorise, permit, endorse, recommend, adopt, ratify, green-light, license',
  submit: 'submit, file, send, lodge, apply, resubmit, seek, request',
  accept: 'accept, validate, receive, acknowledge',
  reject: 'reject, refuse, deny, decline, turn down, object, oppose, dismiss, rebuff',
  require: 'require, need, demand, ask, call for, request, mandate, oblige',
  // meetings and papers
  hold: 'hold, host, conduct, organize, organise, stage, convene, schedule, run, webcast',
  attend: 'attend, participate, speak, present, appear, take part, exhibit, join, join in',
  trade: 'trade, list, quote, begin, debut, delist',
  help: 'help, enable, allow, let, assist, support, aid',
  advise: 'advise, counsel, represent, act, assist, serve',
} as const satisfies Readonly<Record<string, string>>;

/** What a verb says, as a row over clauses asks for it. */
export type VerbClass = keyof typeof CLASSES;

/**
 * Nouns of action by the lemma whose clause they give: "the acquisition of X by Y" says what "Y acquires X" says.
 * Nouns in -ing are generated with the verb's forms and need no line.
 */
const NOUNS: Readonly<Record<string, string>> = {
  abandon: 'abandonment',
  achieve: 'achievement',
  acquire: 'acquisition, takeover, buyout',
  add: 'addition',
  advance: 'advancement',
  agree: 'agreement',
  amalgamate: 'amalgamation',
  amend: 'amendment',
  announce: 'announcement',
  appoint: 'appointment',
  approve: 'approval',
  assess: 'assessment',
  assign: 'assignment',
  attain: 'attainment',
  authorize: 'authorization, authorisation',
  begin: 'beginning',
  cancel: 'cancellation',
  clear: 'clearance',
  close: 'closing, closure',
  collaborate: 'collaboration',
  combine: 'combination',
  commence: 'commencement',
  compare: 'comparison',
  complete: 'completion',
  convert: 'conversion',
  declare: 'declaration',
  decline: 'decline',
  decrease: 'decrease',
  defer: 'deferral, deferment',
  delay: 'delay',
  delete: 'deletion',
  demote: 'demotion',
  depart: 'departure',
  designate: 'designation',
  discontinue: 'discontinuation',
  dispose: 'disposal, disposition',
  distribute: 'distribution',
  divest: 'divestiture, divestment',
  downgrade: 'downgrade',
  drop: 'drop',
  elect: 'election',
  elevate: 'elevation',
  eliminate: 'elimination',
  enroll: 'enrollment, enrolment',
  evaluate: 'evaluation',
  exchange: 'exchange',
  exclude: 'exclusion',
  expand: 'expansion',
  extend: 'extension',
  fail: 'failure',
  file: 'filing',
  finalize: 'finalization, finalisation',
  fuse: 'fusion',
  grant: 'grant',
  grow: 'growth',
  hire: 'hiring',
  improve: 'improvement',
  include: 'inclusion',
  increase: 'increase',
  initiate: 'initiation',
  insert: 'insertion',
  introduce: 'introduction',
  invest: 'investment',
  issue: 'issuance',
  launch: 'launch',
  license: 'license, licence',
  measure: 'measurement',
  merge: 'merger',
  modify: 'modification',
  move: 'move',
  name: 'naming',
  nominate: 'nomination',
  offer: 'offering, offer',
  omit: 'omission',
  pay: 'payment',
  place: 'placement',
  postpone: 'postponement',
  present: 'presentation',
  prolong: 'prolongation',
  promote: 'promotion',
  purchase: 'purchase',
  receive: 'receipt',
  reclassify: 'reclassification',
  redeem: 'redemption',
  redefine: 'redefinition',
  reduce: 'reduction',
  refinance: 'refinancing',
  reinstate: 'reinstatement',
  reintroduce: 'reintroduction',
  release: 'release',
  relegate: 'relegation',
  remove: 'removal',
  replace: 'replacement',
  repurchase: 'repurchase, buyback',
  resign: 'resignation',
  retain: 'retention',
  retire: 'retirement',
  revise: 'revision',
  rework: 'reworking',
  rewrite: 'rewrite',
  sell: 'sale',
  shift: 'shift',
  sign: 'signing',
  split: 'split',
  start: 'start',
  submit: 'submission',
  substitute: 'substitution',
  succeed: 'succession',
  supersede: 'supersession',
  suspend: 'suspension',
  swap: 'swap',
  switch: 'switch',
  terminate: 'termination',
  transfer: 'transfer',
  upgrade: 'upgrade',
  withdraw: 'withdrawal',
};

function classesByLemma(): ReadonlyMap<string, ReadonlySet<VerbClass>> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(CLASSES) as [VerbClass, string][])
    for (const lemma of lemmas(words)) {
      const known = classes.get(lemma);
      if (known) known.add(name);
      else classes.set(lemma, new Set([name]));
    }
  return classes;
}

/** The classes of every lemma of the lexicon. */
export const verbClasses: ReadonlyMap<string, ReadonlySet<VerbClass>> = classesByLemma();

/** The verbs of some classes, those with a particle too. */
export const lemmasOfClasses = (classes: readonly VerbClass[]): string[] =>
  [...verbClasses].flatMap(([lemma, own]) => (classes.some((name) => own.has(name)) ? [lemma] : []));

/** The lemma of every noun of action; of a noun in the plural too. */
export const lemmaOfNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([lemma, nouns]) =>
    lemmas(nouns).flatMap((noun): [string, string][] => [
      [noun, lemma],
      [`${noun}s`, lemma],
    ]),
  ),
);

/** The same by the hash of the noun, to ask tokens for. */
export const lemmaByNounHash: ReadonlyMap<number, string> = new Map(
  [...lemmaOfNoun].map(([noun, lemma]) => [hashWord(noun), lemma]),
);
