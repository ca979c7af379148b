import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { extract } from './support/command.js';

const RELEASE = (event: string) =>
  `Corwen Instruments plc to Present\n\nLONDON, May 2, 2023 – Corwen Instruments plc (LSE: CRW) ${event}\n`;

/** The events of a calendar, by a parser that is not of the package that writes it. */
function eventsOf(stdin: string) {
  const { stdout, status } = extract(['-', '--format', 'ics'], { stdin });
  expect(status).toBe(0);
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return {
    text: stdout,
    events: Object.values(ical.sync.parseICS(stdout)).filter((part) => part?.type === 'VEVENT'),
  };
}
const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

describe('--format ics', () => {
  it('has a call on its day, with its time in words', () => {
    const { events, text } = eventsOf(RELEASE('will hold a conference call on May 4, 2023 at 9:00 a.m. ET.'));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event).toMatchObject({ datetype: 'date', categories: ['conference call'] });
    expect(event!.summary).toMatch(/^Corwen Instruments plc: Conference call \(.*9:00 a\.m\. ET.*\)$/);
    expect(event!.description).toContain('will hold a conference call on May 4, 2023 at 9:00 a.m. ET.');
    expect([localDay(event!.start as Date), localDay(event!.end as Date)]).toEqual([
      '2023-05-04',
      '2023-05-05',
    ]);
    expect(text).toContain('DTSTAMP:20230502T000000Z\r\n');
    expect(text).toBe(eventsOf(RELEASE('will hold a conference call on May 4, 2023 at 9:00 a.m. ET.')).text);
  });

  it('has a time that is wrapped on one line', () => {
    const { events } = eventsOf(RELEASE('will hold a conference call on May 4, 2023 at\n9:00 a.m. ET.'));
    expect(events[0]!.summary).toMatch(/^Corwen Instruments plc: Conference call \(\S.*9:00 a\.m\. ET\)$/);
  });

  it('is a calendar without events where a release has none', () => {
    const { text, events } = eventsOf(RELEASE('raised $5 million.'));
    expect(events).toEqual([]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*END:VCALENDAR\r\n$/s);
  });
});
