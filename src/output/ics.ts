import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { GENERATOR } from '../generator.js';
import type { Fact } from '../record/fact.js';
import type { RecordFormat } from './format.js';
import { daysOf } from './tables/days.js';
import { slotText } from './tables/slots.js';
import { oneLine } from './tables/table.js';
import { type View, viewOf } from './tables/view.js';
import { textWriter } from './text-writer.js';

type Event = Extract<Fact, { type: 'event' }>;

/** A day of the calendar's own, so that an event without a release date is stamped the same on every run. */
const UNDATED = '1970-01-01';

const dayAfter = (day: string): ICAL.Time => {
  const next = ICAL.Time.fromDateString(day);
  next.adjust(1, 0, 0, 0);
  return next;
};

const title = (kind: string | null): string =>
  kind === null ? 'Event' : kind.charAt(0).toUpperCase() + kind.slice(1);

/**
 * An event of whole days, the clock time in words in its title: a release names zones in many ways, and a
 * calendar that shows the wrong hour is worse than one that shows none.
 */
function componentOf(event: Event, view: View): ICAL.Component | null {
  const { source, release } = view.record;
  const days = daysOf(event.date, view);
  if (!days) return null;
  const until = daysOf(event.until, view)?.to ?? days.to;
  const time = oneLine((view.date(event.time) ?? (days.value.includes('T') ? days.mention : null))?.text);
  const name = oneLine(event.name?.text);
  const component = new ICAL.Component('vevent');
  const identity = createHash('sha256').update(`${source.sha256} ${source.path} ${event.id}`).digest('hex');
  component.updatePropertyWithValue('uid', `${identity.slice(0, 32)}@${GENERATOR.name}`);
  const stamp = ICAL.Time.fromDateTimeString(`${release.date ?? UNDATED}T00:00:00Z`);
  component.updatePropertyWithValue('dtstamp', stamp);
  component.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(days.from));
  component.updatePropertyWithValue('dtend', dayAfter(until < days.from ? days.to : until));
  const heading = [release.issuerName, name ?? title(event.kind)].filter(Boolean).join(': ');
  component.updatePropertyWithValue('summary', time ? `${heading} (${time})` : heading);
  const evidence = event.evidence.map(({ text }) => oneLine(text)).join('\n');
  const told = [evidence, oneLine(release.headline?.text), source.url ?? source.path]
    .filter(Boolean)
    .join('\n\n');
  component.updatePropertyWithValue('description', told);
  const place = slotText(event.place, view);
  if (place) component.updatePropertyWithValue('location', place);
  if (source.url) component.updatePropertyWithValue('url', source.url);
  if (event.kind) component.updatePropertyWithValue('categories', event.kind);
  return component;
}

const open = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  `PRODID:-//${GENERATOR.name}//${GENERATOR.version}//EN`,
  'CALSCALE:GREGORIAN',
  '',
].join('\r\n');
const close = 'END:VCALENDAR\r\n';

/** A calendar (RFC 5545) of the events of all releases: calls, presentations, meetings. */
export const ics: RecordFormat = {
  print: (record) => {
    const view = viewOf(record);
    return record.facts
      .filter((fact) => fact.type === 'event')
      .map((event) => componentOf(event, view))
      .filter((component) => component !== null)
      .map((component) => `${component.toString()}\r\n`)
      .join('');
  },
  writer: textWriter({ open, separator: '', end: '', close, empty: open + close }),
};
