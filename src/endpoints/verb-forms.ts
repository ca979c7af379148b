import { hashOf } from '../text/reading.js';

/** What a verb does to an endpoint. */
export type VerbKind =
  | 'be'
  | 'become'
  | 'keep'
  | 'drop'
  | 'add'
  | 'move'
  | 'serve'
  | 'replace'
  | 'swap'
  | 'change'
  | 'consist'
  | 'meet'
  | 'miss'
  | 'pend'
  | 'mean'
  | 'other';

/** Verb forms by what they do; a form that stands under two kinds is of the first. */
const FORMS: Readonly<Record<Exclude<VerbKind, 'be'>, string>> = {
  become: 'become becomes became becoming',
  keep: `remain remains remained stay stays stayed retain retains retained keep keeps kept continue continues continued
    carry carries carried maintain maintained unaltered unchanged unaffected untouched touched affected left leave`,
  drop: `drop drops dropped delete deletes deleted remove removes removed strike strikes struck cease ceases ceased
    abandon abandoned eliminate eliminated cut discard discarded expelled omit omitted exclude excluded withdrawn
    disappear disappears vanish vanishes`,
  add: 'add adds added introduce introduces introduced join joins joined comes came acquires acquire acquired finds',
  move: `elevate elevates elevated promote promotes promoted upgrade upgrades upgraded demote demotes demoted relegate
    relegates relegated downgrade downgrades downgraded reclassify reclassifies reclassified move moves moved step steps
    stepped slide slides slid rise rises push pushed shift shifts shifted raise raised lower lowered advance advances
    advanced turned rank ranks ranked sit sits stand stands stood takes taken took bring brought extend extends extended
    lengthen lengthens lengthened shorten shortens shortened brings follow follows followed trade placed`,
  serve: `serve serves served function functions acts designate designates designated choose chooses chose chosen select
    selects selected name names named use used uses evaluate evaluated assessed collected listed include included
    consider considered accept accepted accepts regard regards regarded looked treated established foreseen planned
    measured analysed analyzed defined given described determined recorded counted tested proposed agreed read
    followed carries arranged specified prespecified included acceptable suited`,
  replace:
    'replace replaces replaced substitute substitutes substituted supersede supersedes superseded succeeds',
  swap: 'swap swaps swapped exchange exchanges exchanged',
  change:
    'change changes changed switch switches switched amend amends amended modify modifies modified revise revised',
  consist:
    'include includes included comprise comprises comprised consist consists consisted explored contain contains covered covers',
  meet: `meet meets met meeting achieve achieves achieved achieving reach reaches reached attain attains attained hit hits
    hitting satisfy satisfied satisfies succeed succeeded succeeds crossed crosses pass passes passed`,
  miss: 'miss misses missed fail fails failed',
  pend: 'expected anticipated awaited pending due immature',
  mean: 'means meant counts denotes',
  other: `showed shows show shown fell rose occurred improved improves contributed exceeded separated demonstrated
    demonstrates came went gave gives loses lost found proved proves yielded yields confirmed favored favoured differ
    differed differs formed forms triggered reported reports announced announces said says exhibited ran runs hinges
    affected ended compares required requires rated supports support suggest suggests suggested asks ask
    enrolled permits tolerates warranted persuaded persuades decided reflects reported stops stopped lasts scored
    experienced exhibits enjoys holds held starts started begins began needs see saw seen noted notes provides provided
    shares share parts ways trades replied dropped reaffirmed highlights highlighted`,
};

export const KINDS: ReadonlyMap<number, VerbKind> = new Map(
  (Object.entries(FORMS) as [VerbKind, string][]).reverse().flatMap(([kind, forms]) =>
    forms
      .trim()
      .split(/\s+/)
      .map((form): [number, VerbKind] => [hashOf(form), kind]),
  ),
);
