import { phraseTable } from '../../../text/phrases.js';
import type { Reading } from '../../../text/reading.js';
import { departmentTitles } from '../../../words/title-words.js';
import type { TitleRead } from '../../names/titles.js';

const DEPARTMENTS = phraseTable<'department'>({ department: [...departmentTitles] });

/** The department at a token that may stand in place of a title: "Jane Doe, | Investor Relations"; or null. */
export function departmentFrom(reading: Reading, at: number): TitleRead | null {
  const department = DEPARTMENTS.behind(reading, at);
  return department ? { first: at, end: department.end } : null;
}
