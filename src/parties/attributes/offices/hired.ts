import { isOne, type Reading, words } from '../../../text/reading.js';
import { wordSet } from '../../../text/word-set.js';
import { formsOfClasses } from '../../../words/verb-forms.js';
import { beforeHonorific } from '../../evidence/assigned.js';
import type { Occurrence } from '../../names/occurrence.js';

/** Whether "from" behind a name leads to where somebody comes from: "hired Jane Doe | from X", "welcomes Jane Doe | from X". */
export function isHired(reading: Reading, name: Occurrence, link: number): boolean {
  if (!isOne(reading, link, FROM)) return false;
  const before = name.titleBefore ? name.titleBefore.first - 1 : beforeHonorific(reading, name);
  return isOne(reading, before, HIRING);
}
const FROM = wordSet('from');
const HIRING = words(
  ...formsOfClasses(['appoint'], ['base', 'third', 'past', 'participle', 'gerund']),
  ...'hire hires hired hiring poach poaches poached recruit recruits recruited lure lured lures welcome welcomes welcomed'.split(
    ' ',
  ),
);
