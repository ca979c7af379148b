const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_FIRST =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b/i;
const ISO = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?=T|\s*$)/;

const MAX_LENGTH = 120;

function day(year: number, month: number, date: number): string | null {
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (year < 1900 || year > 2199 || date < 1 || date > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * The day a date of a page's metadata names, as printed: no time zone is applied. "03/04/2024" names
 * none, since it can be read in two ways.
 */
export function readDay(stated: string): string | null {
  const value = stated.slice(0, MAX_LENGTH);
  const iso = ISO.exec(value) ?? COMPACT.exec(value);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return day(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(value);
  return dayFirst ? day(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1])) : null;
}
