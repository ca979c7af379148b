import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { type Guidance, guidanceOf } from '../../model/guidance.js';
import { shortened } from '../../model/values.js';
import { useLooking } from '../looking.js';
import { Chart, ChartRow, fitted } from './chart.js';

const ROW = 46;

interface RangesProps {
  readonly guidance: Guidance;
  readonly top: number;
  readonly width: number;
}

/** The range that was expected and the one that is, on a scale of their own. */
function Ranges({ guidance, top, width }: RangesProps) {
  const { showInText } = useLooking();
  const { fact, metric, period, status, before, now } = guidance;
  const left = Math.min(130, width * 0.32);
  const right = 132;
  const ends = [before.low, before.high, now.low, now.high];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = scaleLinear(
    [low, high === low ? low + 1 : high],
    [left + 4, Math.max(left + 24, width - right - 4)],
  );
  const label = `${metric}${period ? ` for ${period}` : ''}: ${now.text}, before ${before.text}${status ? `, ${status}` : ''}`;
  return (
    <ChartRow label={label} onOpen={() => showInText(fact)}>
      <rect class="hit" x={0} y={top} width={width} height={ROW} />
      <text x={left - 8} y={top + 17} text-anchor="end">
        {fitted(metric, left - 8)}
      </text>
      <text x={left - 8} y={top + 34} text-anchor="end" class="muted">
        {fitted(period ?? '', left - 8)}
      </text>
      {[now, before].map((range, index) => (
        <g key={index === 0 ? 'now' : 'before'}>
          <rect
            class={index === 0 ? 'bar' : 'bar earlier'}
            x={x(range.low) - 3}
            y={top + 8 + index * 18}
            width={x(range.high) - x(range.low) + 6}
            height={10}
            rx={5}
          />
          <text x={width - right + 8} y={top + 17 + index * 18} class={index === 0 ? 'strong' : 'muted'}>
            {fitted(shortened(range.text), right - 8)}
          </text>
        </g>
      ))}
    </ChartRow>
  );
}

/** Guidance as it was and as it is. */
export function GuidanceChart() {
  const { record } = useLooking().model;
  const told = useMemo(() => guidanceOf(record), [record]);
  if (told.length === 0) return null;
  return (
    <Chart title="Guidance, new and old" height={told.length * ROW}>
      {(width) =>
        told.map((guidance, row) => (
          <Ranges key={guidance.fact} guidance={guidance} top={row * ROW} width={width} />
        ))
      }
    </Chart>
  );
}
