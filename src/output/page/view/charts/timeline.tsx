import { scaleUtc } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { timelineOf } from '../../model/timeline.js';
import { useLooking } from '../looking.js';
import { Chart, ChartRow, fitted } from './chart.js';

const ROW = 24;
const AXIS = 26;
const DAY = 86_400_000;

/** The dated facts under each other on one axis of time, with the day of the release across. */
export function Timeline() {
  const { model, showInText } = useLooking();
  const { record } = model;
  const dated = useMemo(() => timelineOf(record), [record]);
  if (dated.length === 0) return null;
  const released = record.release.date === null ? null : Date.parse(`${record.release.date}T00:00:00Z`);
  const days = [
    ...dated.flatMap((each) => [each.days.from, each.days.to]),
    ...(released === null ? [] : [released]),
  ];
  const [first, last] = [Math.min(...days), Math.max(...days) + DAY];
  const height = dated.length * ROW + AXIS;
  return (
    <Chart title="Timeline" height={height}>
      {(width) => {
        const left = Math.min(190, width * 0.38);
        const right = 92;
        const x = scaleUtc([first, last], [left + 8, width - right - 14]).nice(5);
        const ticks = x.ticks(Math.max(2, Math.floor((width - left - right) / 80)));
        const format = x.tickFormat();
        return (
          <>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus */}
            <g class="axis" aria-hidden="true">
              {ticks.map((tick) => (
                <g key={tick.getTime()} transform={`translate(${x(tick)} 0)`}>
                  <line y1={0} y2={height - AXIS + 4} />
                  <text y={height - 8} text-anchor="middle">
                    {format(tick)}
                  </text>
                </g>
              ))}
            </g>
            {released !== null && (
              <line
                class="release-day"
                x1={x(released + DAY / 2)}
                x2={x(released + DAY / 2)}
                y1={0}
                y2={height - AXIS + 4}
              >
                <title>Release of {record.release.date}</title>
              </line>
            )}
            {dated.map(({ fact, mention, label, when, days: { from, to }, placement }, row) => (
              <ChartRow
                key={label + from}
                label={`${label}: ${when}${placement ? `, ${placement}` : ''}`}
                onOpen={() => showInText(mention ?? fact)}
              >
                <rect class="hit" x={0} y={row * ROW} width={width} height={ROW} />
                <text x={left - 4} y={row * ROW + 16} text-anchor="end">
                  {fitted(label, left - 8)}
                </text>
                <rect
                  class={`when ${placement ?? 'open'}`}
                  x={Math.max(
                    x(from),
                    x(from) / 2 + x(to + DAY) / 2 - Math.max(4, (x(to + DAY) - x(from)) / 2),
                  )}
                  y={row * ROW + 8}
                  width={Math.max(8, x(to + DAY) - x(from))}
                  height={8}
                  rx={4}
                />
                <text x={width - right + 4} y={row * ROW + 16} class="muted">
                  {fitted(when, right)}
                </text>
              </ChartRow>
            ))}
          </>
        );
      }}
    </Chart>
  );
}
