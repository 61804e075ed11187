import ICAL from 'ical.js';

/** What RFC 5545 says the longest line of a file is, in octets. */
const LONGEST = 75;

/** What a parser of iCalendar that isn't ours, and RFC 5545 itself, find wrong with a file of all-day events. */
export function calendarFaults(text: string): string[] {
  const lines = text.split('\r\n');
  const faults = lines
    .filter((line) => Buffer.byteLength(line) > LONGEST || /[\n\r]/.test(line))
    .map((line) => `line of ${String(Buffer.byteLength(line))} octets: ${line}`);
  if (lines.at(-1) !== '' || lines.at(-2) !== 'END:VCALENDAR') faults.push('the file does not end with its last line');
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  if (calendar.getFirstPropertyValue('version') !== '2.0') faults.push('no version');
  if (typeof calendar.getFirstPropertyValue('prodid') !== 'string') faults.push('no prodid');
  const events = calendar.getAllSubcomponents('vevent');
  if (events.length === 0) faults.push('no event');
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  if (new Set(uids).size < uids.length) faults.push('two events of one UID');
  for (const [index, event] of events.entries()) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary'])
      if (event.getAllProperties(name).length !== 1) faults.push(`${uids[index] ?? ''}: ${name}`);
    const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
    if (!(start instanceof ICAL.Time) || !(end instanceof ICAL.Time)) faults.push(`${uids[index] ?? ''}: no days`);
    else if (!start.isDate || !end.isDate || end.compare(start) <= 0) faults.push(`${uids[index] ?? ''}: ends before it begins`);
  }
  return faults;
}
