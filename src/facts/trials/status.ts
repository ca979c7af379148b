import type { SlotsOf } from '../../record/fact-slots.js';
import type { Scene } from '../scene.js';

type Trial = SlotsOf<'trial'>;

/** What is said of how far a study is, in the order of what overrules what. */
const STATUSES: readonly (readonly [NonNullable<Trial['status']>, RegExp])[] = [
  [
    'stopped',
    /\b(?:discontinu(?:e|es|ed|ing)|terminat(?:e|es|ed|ing)|halt(?:s|ed)?|stop(?:s|ped|ping)?|suspend(?:s|ed)?|ends) (?:\w+ ){0,4}(?:trial|study)\b|\b(?:trial|study)\b[^.;]{0,60} (?:is|was|has been|being|are) (?:being )?(?:discontinued|stopped|terminated|halted)\b|, is being discontinued/,
  ],
  [
    'enrolled',
    /\b(?:complet\w+ (?:of |patient |subject |its )*(?:enrol\w+|recruitment)|fully enrolled|(?:enrol\w+|recruitment)\b[^.;]{0,60} (?:is|was|has been) (?:now )?complet\w+|last (?:patient|subject|participant) (?:\w+ ){0,3}(?:enrolled|randomi[sz]ed|dosed|in\b))/,
  ],
  [
    'completed',
    /\b(?:top-?line|headline data|primary analysis|final (?:data|results|analysis)|positive (?:\w+ )?(?:results|data)|(?:announc|report|present|publish)\w* (?:\w+[ -]){0,8}(?:results|data)|results (?:from|of)|met (?:its|the|all|both|their)|(?:did|has|had|have) not (?:meet|met|achiev\w+|reach\w*)|fail(?:s|ed) to (?:meet|show|reach)|miss(?:es|ed) (?:its|the)|read(?:s)? out|was read out|completes? (?:its |the )?phase|completion of (?:its |the )?phase|completed (?:phase|the)|achiev(?:es|ed) (?:its|the)|succeeds|(?:demonstrated|showed) (?:\w+ ){0,4}(?:efficacy|improvement|reduction|benefit|results))\b/,
  ],
  [
    'planned',
    /\b(?:will (?:initiate|begin|start|launch|enroll|enrol|conduct|test|include|examine|evaluate|compare|assess|investigate|randomi[sz]e)|plans? to (?:initiate|begin|start|launch|conduct|enroll)|to (?:initiate|launch|begin|start|commence)|expected to (?:begin|start|initiate|enroll|commence|include)|approv\w+ (?:\w+ ){0,8}to (?:initiate|start|begin|launch|conduct)|is to (?:start|begin|open)|advanc\w+ (?:\w+ ){0,3}(?:in)?to (?:a )?phase|planned (?:phase|trial|study|start)|study to test)\b/,
  ],
  [
    'recruiting',
    /\b(?:enrol(?:l)?ing|recruiting|recruits|enrol(?:l)?s|enrol(?:l)?ment (?:is|has|continues|remains|opened|open)|(?:opens?|opened) (?:\w+ ){0,4}(?:enrol\w+|recruitment)|to enrol\w+:|first (?:patient|participant|subject)|N of (?:a |the )?(?:planned |expected )?N|enrol(?:l)?ed N of|continues? (?:to enrol\w*|enrol\w+)|patients are in)\b/,
  ],
  [
    'ongoing',
    /\b(?:ongoing|initiated|began|begun|started|underway|under way|commenced|in progress|continues)\b/,
  ],
];
/** A result that is still to come says nothing of the study being over. */
const TO_COME =
  /\b(?:results|data|readout|analysis|topline|top-line)\b[^.;]{0,80}\b(?:expected|anticipated|will|due|planned|hoped|scheduled|slated|to be|to come|remain|await\w*)\b|\b(?:expect|anticipat|await|hop)\w* (?:\w+ ){0,6}(?:results|data)/;

/** Where no words say how far a study is, its numbers do: a p-value, an endpoint that was met or not. */
function byNumbers(scenes: readonly Scene[]): Trial['status'] {
  if (scenes.some(({ marked }) => READ_OUT.test(marked))) return 'completed';
  return scenes.some(({ marked }) => WILL.test(marked)) ? 'planned' : null;
}
const READ_OUT =
  /\bp ?[=<>≤] ?[N0.]|\bendpoints? (?:was|were|has been|is) (?:\w+ )?(?:met|achieved|missed|reached|significant|not)|\b(?:achieved|missed|met|fell short|no difference|non-inferior|superior|versus placebo)\b|\bvs\.? (?:Q|N)\b/;
const WILL =
  /\bwill (?:\w+ ){0,2}(?:examine|randomi[sz]e|receive|evaluate|recruit|assign|compare|enrol|be)\b/;

/** A look at some of the data, before the last of them. */
const INTERIM =
  /\binterim (?:[\w-]+ ){0,2}(?:analysis|look|results|data|readout|estimate)|\b(?:final|survival|primary) (?:[\w-]+ )?analysis\b[^.;]{0,60}\b(?:expected|will|due|planned)|\bpart 1 of\b/;
const GOES_ON = /\b(?:ongoing|continu(?:e|es|ing)|remains? (?:ongoing|immature|blinded)|goes on|proceeds?)\b/;

/**
 * How far a study is: as the leading sentences say, else the others, else its numbers.
 *
 * @param isAwaited whether results are still to come
 */
export function statusOf(
  scenes: readonly Scene[],
  leading: ReadonlySet<number>,
  isAwaited: boolean,
): Trial['status'] {
  const told = (within: readonly Scene[]) =>
    STATUSES.find(([status, pattern]) =>
      within.some(({ marked }) =>
        pattern.test(status === 'completed' ? marked.replace(TO_COME, ' ') : marked),
      ),
    )?.[0] ?? null;
  const status = told(scenes.filter(({ index }) => leading.has(index))) ?? told(scenes) ?? byNumbers(scenes);
  const isLookedAt = status === 'completed' && scenes.some(({ marked }) => INTERIM.test(marked));
  return isLookedAt && (isAwaited || scenes.some(({ marked }) => GOES_ON.test(marked))) ? 'ongoing' : status;
}
