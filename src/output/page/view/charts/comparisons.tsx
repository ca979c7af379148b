import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { type Comparison, comparisonsOf } from '../../model/comparisons.js';
import { periodTo } from '../../model/periods.js';
import { shortened } from '../../model/values.js';
import { useLooking } from '../looking.js';
import { Chart, ChartRow, fitted } from './chart.js';

const ROW = 46;
const BAR = 15;

const signed = (change: number): string =>
  `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(Math.abs(change) < 10 ? 1 : 0)} %`;

interface PairProps {
  readonly pair: Comparison;
  readonly top: number;
  readonly width: number;
}

/** Two bars from nought, each row to a scale of its own. */
function Pair({ pair, top, width }: PairProps) {
  const { showInText } = useLooking();
  const { metric, current, previous, change } = pair;
  const left = Math.min(150, width * 0.34);
  const right = 142;
  const numbers = [0, current.number, previous.number];
  const x = scaleLinear(
    [Math.min(...numbers), Math.max(...numbers)],
    [left, Math.max(left + 20, width - right)],
  );
  const told = change === null ? '' : `, ${signed(change)}`;
  const label = `${metric}: ${current.value} in ${current.period}, ${previous.value} in ${previous.period}${told}`;
  return (
    <ChartRow label={label} onOpen={() => showInText(current.id)}>
      <rect class="hit" x={0} y={top} width={width} height={ROW} />
      <text x={left - 8} y={top + 17} text-anchor="end">
        {fitted(metric, left - 8)}
      </text>
      <text x={left - 8} y={top + 34} text-anchor="end" class="muted">
        {fitted(periodTo(current.days), left - 8)}
      </text>
      <line class="nought" x1={x(0)} x2={x(0)} y1={top + 2} y2={top + 2 * BAR + 9} />
      {[current, previous].map(({ number, value }, index) => (
        <g key={value}>
          <rect
            class={index === 0 ? 'bar' : 'bar earlier'}
            x={Math.min(x(0), x(number))}
            y={top + 4 + index * (BAR + 3)}
            width={Math.max(1, Math.abs(x(number) - x(0)))}
            height={BAR}
            rx={2}
          />
          <text
            x={width - right + 8}
            y={top + 16 + index * (BAR + 3)}
            class={index === 0 ? 'strong' : 'muted'}
          >
            {fitted(shortened(value), right - 8)}
            {index === 0 && change !== null && <tspan class="muted"> {signed(change)}</tspan>}
          </text>
        </g>
      ))}
    </ChartRow>
  );
}

/** The figures of a period beside those of the year before. */
export function Comparisons() {
  const { record } = useLooking().model;
  const pairs = useMemo(() => comparisonsOf(record), [record]);
  const [first] = pairs;
  if (!first) return null;
  return (
    <Chart title="Against the year before" height={pairs.length * ROW}>
      {(width) =>
        pairs.map((pair, row) => <Pair key={pair.metric + row} pair={pair} top={row * ROW} width={width} />)
      }
    </Chart>
  );
}
