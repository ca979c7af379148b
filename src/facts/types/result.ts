import type { Draft } from '../draft.js';
import { type Figure, readFigures } from '../figures/figures.js';
import { FIGURE_WORDS } from '../figures/metrics.js';
import type { FactReader } from '../reader.js';

const amountOf = ({ statement: { amount } }: Figure): string | number | null =>
  amount === null ? null : amount.kind === 'money' ? amount.money.id : amount.value;

function draftOf(figure: Figure): Draft<'result'> {
  const { statement, scene, period, periodInferred } = figure;
  return {
    type: 'result',
    slots: {
      metric: statement.name,
      period,
      amount: amountOf(figure),
      percent: statement.percent?.percentage.id ?? null,
      change: statement.change?.percentage.id ?? null,
    },
    evidence: [scene.index],
    inferred: periodInferred && period !== null ? ['period'] : [],
    rule: statement.of ? 'result/compared-with' : 'result/figure',
  };
}

/**
 * What a company earned, sold or held in a period that is over.
 *
 * Takes "Revenue was $3.6 million, an increase of 79% from $2.0 million in the prior-year quarter": two results,
 * the first with its change. Refuses expectations and figures of clinical read-outs.
 */
export const result: FactReader<'result'> = {
  type: 'result',
  triggers: FIGURE_WORDS,
  read: (world, sentences) =>
    readFigures(world, sentences)
      .filter(({ outlook, period }) => !outlook && period !== null)
      .map(draftOf),
  identity: ['metric', 'period', 'amount', 'percent', 'change'],
  open: ['amount', 'percent', 'change', 'period'],
};
