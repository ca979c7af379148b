import type { DateMention } from '../../record/date.js';
import type { Span } from '../../record/span.js';
import type { Draft } from '../draft.js';
import { eventNameIn, meetingNameIn, placeBehind } from '../event-names.js';
import { type EventKind, kindOf, partsOf, UNNAMED } from '../events/kinds.js';
import type { FactReader } from '../reader.js';
import type { ItemOf, Scene } from '../scene.js';
import type { World } from '../world.js';

/** Gatherings that have no kind and take place at a day. */
const GATHERINGS =
  /\b(?:briefings?|press conferences?|news conferences?|ceremony|ceremonies|receptions?|roadshows?|open house)\b/;

/** Words behind which a time is not one to attend. */
const AFTERWARDS =
  /\b(?:replays?|re-?broadcasts?|archived?|recordings?|on-demand|until|expir\w+|available|access code|passcode)\b/;
/** What has no day to attend: deadlines, publications, what is put off. */
const NO_EVENT =
  /\b(?:deadline|close of business|record date|submitted|publication|tender(?:ed)?|effective|expir\w+|trading(?! (?:update|statement))|(?<!after )(?<!after the )(?<!after u.s. )(?<!following the )market clos\w+|ex-dividend|embargo\w*|no later than|unless extended|opening hours|business hours|defer\w*|postpone\w*|cancel\w*|closing price|ended|ending|not be)\b/;
const FUTURE =
  /\b(?:will|to|plans?|expects?|expected|scheduled|invit\w+|join|shall|takes? place|takes? part|hosts?|holds?|speaks?|attends?|exhibits?|begins?|starts?|follows?|upcoming|is set for|today|is being|are being|for presentation)\b|: /;
/** What is done at a time, where no word names the event. */
const HELD =
  /\b(?:will (?:discuss|hold|host|present|be held|take place|speak|meet)|(?:share|stock|unit)holders (?:meet|vote)|join (?:us|the)|invites?|invited|taking place|takes? place|(?:is|are) (?:being )?held|to host|to be held|seminar|event is scheduled|signing)\b/;
const TO_COME =
  /\b(?:will|to|expects?|scheduled|plans?|planned|follows)\b(?! (?:discuss|hold|host|review)).{0,60}\b(?:report|releas|announc|publish|issu)\w*\b|\b(?:report|results) follows\b|\breports?\b.{0,80}\b(?:is|are) (?:due|out) on\b/;

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

/** A time on the day of another event, where a sentence gives no day. */
function timeOnDayOf(
  items: readonly ItemOf<'date'>[],
  kind: EventKind | null,
  day: string | null,
): When | null {
  const clock = items.find(({ date: { type, value } }) => type === 'time' && !DAY.test(value));
  if (!clock || day === null || (kind !== 'conference call' && kind !== 'webcast')) return null;
  return { date: day, time: clock.date.id, until: null, day: 'XXXX' };
}

/** Whether a day is not over yet when the release comes out. */
const isAhead = (day: string, released: string | null): boolean =>
  released === null || day.startsWith('XXXX') || day.slice(0, 10) >= released.slice(0, day.length);

/** Whether a sentence announces something of a kind, or of none that has a word. */
function isAnnounced(text: string, kind: EventKind | null, isTimed: boolean): boolean {
  if (NO_EVENT.test(text)) return false;
  if (kind === null) return (isTimed || GATHERINGS.test(text)) && HELD.test(text);
  if (kind === 'shareholder meeting') return true;
  if (kind === 'results release') return TO_COME.test(text);
  return isTimed || FUTURE.test(text);
}

/** How many sentences back an event is named whose day or time is told later. */
const REACH = 2;

/** What the sentences within reach in front say of an event: its name and place, or the day on which something follows. */
interface Before {
  readonly scene: Scene;
  readonly kind: EventKind | null;
  readonly name: Span | null;
  readonly draft: Draft<'event'> | null;
}

/** The event that a sentence goes on about: told by its kind, and without a day of its own. */
const namedBefore = (before: readonly Before[], kind: EventKind | null): Before | undefined =>
  before.findLast((one) => one.draft === null && one.kind === kind);

/** "A conference call will follow at 8:30 a.m.": on the day of what it follows. */
const followsOn = (before: readonly Before[]): string | null =>
  before.findLast(({ draft }) => draft !== null)?.draft?.slots.date ?? null;

function readEvent(
  { date: released }: World,
  scene: Scene,
  before: readonly Before[],
): Draft<'event'> | null {
  const text = scene.marked.slice(0, AFTERWARDS.exec(scene.marked)?.index);
  const items = scene.items.filter(
    (item): item is ItemOf<'date'> =>
      item.kind === 'date' &&
      item.offset < text.length &&
      text[item.offset] !== '_' &&
      item.date.type !== 'duration',
  );
  const found = kindOf(text);
  const when = whenOf(items, found?.end ?? 0) ?? timeOnDayOf(items, found?.kind ?? null, followsOn(before));
  if (!when || !isAhead(when.day, released)) return null;
  if (found?.kind === 'results release' && when.day.slice(0, 10) === released) return null;
  const isTimed = items.some(({ date }) => date.type === 'time');
  if (!isAnnounced(text, found?.kind ?? null, isTimed)) return null;
  const known = namedBefore(before, found?.kind ?? null);
  const name =
    eventNameIn(scene) ??
    (found?.kind === 'shareholder meeting' ? meetingNameIn(scene) : null) ??
    known?.name ??
    null;
  const place = placeBehind(scene, name) ?? (known ? placeBehind(known.scene, known.name) : null);
  return {
    type: 'event',
    slots: {
      kind: found?.kind ?? null,
      name: found && UNNAMED.has(found.kind) ? null : name,
      date: when.date,
      time: when.time,
      until: when.until,
      place,
    },
    evidence: known ? [known.scene.index, scene.index] : [scene.index],
    inferred: [],
    rule: found ? `event/${found.kind.replace(' ', '-')}` : 'event/at-a-time',
  };
}

/** The sentences with a time in them, or with a day that is not over yet. */
function datedOf(
  { reading: { tokens, sentences: firsts }, dates: all, date: released }: World,
  sentences: readonly number[],
): number[] {
  const dates = all.filter(
    (date) =>
      date.type === 'time' || ((isDay(date) || DAYS.test(date.value)) && isAhead(date.value, released)),
  );
  let next = 0;
  return sentences.filter((index) => {
    while (next < dates.length && dates[next]!.end <= tokens.start[firsts[index]!]!) next++;
    return next < dates.length && dates[next]!.start < tokens.end[firsts[index + 1]! - 1]!;
  });
}

function readEvents(world: World, sentences: readonly number[]): Draft<'event'>[] {
  const dated = new Set(datedOf(world, sentences));
  const isNearDated = (index: number): boolean => {
    for (let at = index; at <= index + REACH; at++) if (dated.has(at)) return true;
    return false;
  };
  const found: Draft<'event'>[] = [];
  let before: readonly Before[] = [];
  for (const index of sentences) {
    if (!isNearDated(index)) continue;
    before = before.filter(({ scene }) => index - scene.index <= REACH);
    const scene = world.scenes.at(index);
    if (scene.section === 'dateline') continue;
    let isRead = false;
    for (const part of dated.has(index) && /[DT]/.test(scene.marked) ? partsOf(scene) : []) {
      const draft = readEvent(world, part, before);
      if (!draft) continue;
      found.push(draft);
      before = [...before, { scene, kind: kindOf(scene.marked)?.kind ?? null, name: null, draft }];
      isRead = true;
    }
    if (isRead || !isNearDated(index + 1)) continue;
    const kind = FUTURE.test(scene.marked) ? kindOf(scene.marked)?.kind : undefined;
    if (kind && !UNNAMED.has(kind)) {
      const name = eventNameIn(scene);
      if (name) before = [...before, { scene, kind, name, draft: null }];
    }
  }
  return found;
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
  read: readEvents,
  identity: ['date', 'time', 'name', 'kind'],
  open: ['time', 'name', 'kind'],
};
