import type { DateMention } from '../../record/date.js';
import type { SlotsOf } from '../../record/fact-slots.js';
import type { Draft } from '../draft.js';
import { eventNameIn, placeBehind } from '../event-names.js';
import type { FactReader } from '../reader.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';

type Kind = NonNullable<SlotsOf<'event'>['kind']>;

/** What a reader can attend or wait for; of several in a sentence the first of this list counts. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'conference call',
    /\b(?:tele)?conference[- ]call|\bteleconference\b|\b(?:earnings|investors?|analysts?|results|telephone|video|audio) calls?\b|\b(?:hold|host|conduct)(?:s|ing)? (?:a|an|its) (?:\w+ ){0,3}call\b|\bcalls? (?:for|with) (?:analysts|investors|journalists)\b/,
  ],
  ['investor day', /\b(?:investors?|analysts?|capital markets?)['s]* days?\b/],
  [
    'shareholder meeting',
    /\b(?:share|stock|unit)holders?['s]* meeting|\b(?:annual|extraordinary|special|ordinary|annual and special) (?:general )?meeting(?= of (?:its |the )?(?:share|stock|unit)holders| on | will | D|,? to be held| at which| resolve|,? scheduled)|\bgeneral meeting\b|\b(?:agm|egm)\b|\b(?:approval|vote) (?:of|by) (?:the )?(?:share|stock)holders (?=on D|at )/,
  ],
  ['webcast', /\bwebcasts?\b|\bwebinars?\b/],
  [
    'presentation',
    /\bpresent(?:s|ing|ation|ations|ed)?\b(?= .{0,160}\b(?:at|during|on) )|\b(?:fireside chat|poster presentation|oral presentation)\b|\bspeak(?:s|ing)? at\b/,
  ],
  [
    'results release',
    /\b(?:report|releas|announc|publish|issu)\w* (?:of )?(?:\w+ ){0,8}?results\b|\b(?:half-year|interim|annual|quarterly) (?:report|results)\b|\b(?:results|figures)\b.{0,60}\bbe (?:published|released|announced|reported)/,
  ],
];
/** Kinds that have no name of their own. */
const UNNAMED: ReadonlySet<Kind> = new Set(['conference call', 'results release']);

/** Words behind which a time is not one to attend. */
const AFTERWARDS =
  /\b(?:replays?|re-?broadcasts?|archived?|recordings?|on-demand|until|expir\w+|available|access code|passcode)\b/;
/** What has no day to attend: deadlines, publications, what is put off. */
const NO_EVENT =
  /\b(?:deadline|close of business|record date|submitted|publication|tender(?:ed)?|effective|expir\w+|trading|market clos\w+|ex-dividend|embargo\w*|no later than|unless extended|opening hours|business hours|defer\w*|postpone\w*|cancel\w*|closing price|ended|ending|not be)\b/;
const FUTURE =
  /\b(?:will|to|plans?|expects?|expected|scheduled|invit\w+|join|shall|takes? place|takes? part|hosts?|holds?|begins?|starts?|follows?|upcoming|is set for|today|is being|are being|for presentation)\b|: /;
/** What is done at a time, where no word names the event. */
const HELD =
  /\b(?:will (?:discuss|hold|host|present|be held|take place|speak|meet)|join (?:us|the)|invites?|invited|taking place|takes? place|(?:is|are) (?:being )?held|to host|to be held|seminar|event is scheduled|signing)\b/;
const TO_COME =
  /\b(?:will|to|expects?|scheduled|plans?|planned|follows)\b(?! (?:discuss|hold|host|review)).{0,60}\b(?:report|releas|announc|publish|issu)\w*\b|\b(?:report|results) follows\b/;

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d/;
const MONTH = /^(?:\d{4}|XXXX)-\d\d$/;
const DAYS = /^((?:\d{4}|XXXX)-\d\d-\d\d)\/((?:\d{4}|XXXX)-\d\d-\d\d)$/;

const isDay = ({ type, value }: DateMention): boolean =>
  type === 'date' && (DAY.test(value) || MONTH.test(value));

interface When {
  /** a date id, or the first day of a range */
  readonly date: string;
  readonly time: string | null;
  readonly until: string | null;
  readonly day: string;
}

/** The day and time a sentence gives: those nearest behind the words for the event, else in front of them. */
function whenOf(items: readonly ItemOf<'date'>[], from: number): When | null {
  const ordered = [
    ...items.filter(({ offset }) => offset >= from),
    ...items.filter(({ offset }) => offset < from).reverse(),
  ].map(({ date }) => date);
  const clock = ordered.find(({ type }) => type === 'time');
  if (clock && DAY.test(clock.value))
    return { date: clock.id, time: clock.id, until: null, day: clock.value };
  const day = ordered.find((date) => isDay(date) || DAYS.test(date.value));
  if (!day) return null;
  const time = clock?.id ?? null;
  const range = DAYS.exec(day.value);
  return range
    ? { date: range[1]!, time, until: range[2]!, day: range[1]! }
    : { date: day.id, time, until: null, day: day.value };
}

/** Whether a day is not over yet when the release comes out. */
const isAhead = (day: string, released: string | null): boolean =>
  released === null || day.startsWith('XXXX') || day.slice(0, 10) >= released.slice(0, day.length);

function kindOf(text: string): { readonly kind: Kind; readonly end: number } | null {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(text);
    if (match) return { kind, end: match.index + match[0].length };
  }
  return null;
}

/** Whether a sentence announces something of a kind, or of none that has a word. */
function isAnnounced(text: string, kind: Kind | null, isTimed: boolean): boolean {
  if (NO_EVENT.test(text)) return false;
  if (kind === null) return isTimed && HELD.test(text);
  if (kind === 'shareholder meeting') return true;
  if (kind === 'results release') return TO_COME.test(text);
  return isTimed || FUTURE.test(text);
}

function readEvent({ date: released }: World, scene: Scene): Draft<'event'> | null {
  const text = scene.marked.slice(0, AFTERWARDS.exec(scene.marked)?.index);
  const items = scene.items.filter(
    (item): item is ItemOf<'date'> =>
      item.kind === 'date' && item.offset < text.length && item.date.type !== 'duration',
  );
  const found = kindOf(text);
  const when = whenOf(items, found?.end ?? 0);
  if (!when || !isAhead(when.day, released)) return null;
  if (found?.kind === 'results release' && when.day.slice(0, 10) === released) return null;
  const isTimed = items.some(({ date }) => date.type === 'time');
  if (!isAnnounced(text, found?.kind ?? null, isTimed)) return null;
  const name = eventNameIn(scene);
  return {
    type: 'event',
    slots: {
      kind: found?.kind ?? null,
      name: found && UNNAMED.has(found.kind) ? null : name,
      date: when.date,
      time: when.time,
      until: when.until,
      place: placeBehind(scene, name),
    },
    evidence: [scene.index],
    inferred: [],
    rule: found ? `event/${found.kind.replace(' ', '-')}` : 'event/at-a-time',
  };
}

/** The sentences with a date or a time in them. */
function datedOf(
  { reading: { tokens, sentences: firsts }, dates }: World,
  sentences: readonly number[],
): number[] {
  let next = 0;
  return sentences.filter((index) => {
    while (next < dates.length && dates[next]!.end <= tokens.start[firsts[index]!]!) next++;
    return next < dates.length && dates[next]!.start < tokens.end[firsts[index + 1]! - 1]!;
  });
}

/**
 * What a reader can attend or wait for, with its day: calls, webcasts, talks, meetings, the next results.
 *
 * Takes "will host a conference call today at 8:30 a.m. ET"; "Annual General Meeting on 6 May". Refuses
 * replays, deadlines, and what is over.
 */
export const event: FactReader<'event'> = {
  type: 'event',
  triggers: null,
  read: (world, sentences) =>
    datedOf(world, sentences).flatMap((index) => {
      const scene = world.scenes.at(index);
      if (scene.section === 'dateline' || !/[DT]/.test(scene.marked)) return [];
      const event = readEvent(world, scene);
      return event ? [event] : [];
    }),
  identity: ['date', 'time', 'name', 'kind'],
  open: ['time', 'name', 'kind'],
};
