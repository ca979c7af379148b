import type { Endpoint } from '../../record/endpoint.js';
import { type Column, oneLine, releaseColumns, rowTable } from './table.js';

const columns: readonly Column<Endpoint>[] = [
  ...releaseColumns,
  {
    name: 'section',
    type: 'text',
    value: ({ evidence }, { sectionAt }) => sectionAt(evidence.start),
  },
  { name: 'sentence', type: 'text', value: ({ sentence }) => oneLine(sentence.text) },
  { name: 'id', type: 'text', value: ({ id }) => id },
  { name: 'text', type: 'text', value: ({ evidence }) => evidence.text },
  { name: 'role', type: 'text', value: ({ role }) => role },
  { name: 'measure', type: 'text', value: ({ measure }) => oneLine(measure?.text) },
  { name: 'definition', type: 'text', value: ({ definition }) => oneLine(definition?.text) },
  {
    name: 'criteria',
    type: 'text',
    value: ({ criteria }) =>
      criteria
        .map(({ measure, comparator, value, unit }) => `${measure} ${comparator} ${value} ${unit}`.trim())
        .join('; ') || null,
  },
  { name: 'timepoint', type: 'text', value: ({ timepoint }, { date }) => date(timepoint)?.value },
  { name: 'protocol', type: 'text', value: ({ protocol }) => protocol },
  { name: 'outcome', type: 'text', value: ({ outcome }) => outcome },
  { name: 'start', type: 'number', value: ({ evidence }) => evidence.start },
  { name: 'end', type: 'number', value: ({ evidence }) => evidence.end },
  { name: 'rule', type: 'text', value: ({ rule }) => rule },
];

export const endpoints = rowTable(({ record }) => record.endpoints, columns);
