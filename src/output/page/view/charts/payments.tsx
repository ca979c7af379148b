import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { type PaymentPlan, paymentPlansOf } from '../../model/payments.js';
import { useLooking } from '../looking.js';
import { Chart, ChartRow, fitted } from './chart.js';

const ROW = 28;

function Plan({ plan }: { readonly plan: PaymentPlan }) {
  const { showInText } = useLooking();
  const { total, payments } = plan;
  const rows = [...(total ? [{ ...total, when: 'Price' }] : []), ...payments];
  return (
    <Chart title="Payment plan" height={rows.length * ROW}>
      {(width) => {
        const left = Math.min(150, width * 0.35);
        const right = 118;
        const x = scaleLinear([0, Math.max(...rows.map(({ amount }) => amount))], [0, width - left - right]);
        // each payment begins where the one before it ends, as they add up to the price
        const before = (index: number): number =>
          payments.slice(0, index).reduce((sum, { amount }) => sum + amount, 0);
        return rows.map(({ mention, amount, value, when }, row) => {
          const isPrice = total !== null && row === 0;
          const paid = isPrice || total === null ? 0 : before(row - 1);
          return (
            <ChartRow
              key={mention}
              label={`${when ?? 'Payment'}: ${value}`}
              onOpen={() => showInText(mention)}
            >
              <rect class="hit" x={0} y={row * ROW} width={width} height={ROW} />
              <text x={left - 8} y={row * ROW + 18} text-anchor="end">
                {fitted(when ?? 'Payment', left - 8)}
              </text>
              <rect
                class={isPrice ? 'bar total' : 'bar'}
                x={left + Math.min(x(paid), width - left - right)}
                y={row * ROW + 6}
                width={Math.max(2, x(amount))}
                height={ROW - 12}
                rx={2}
              />
              <text x={width - right + 8} y={row * ROW + 18} class="strong">
                {value}
              </text>
            </ChartRow>
          );
        });
      }}
    </Chart>
  );
}

/** How the prices of acquisitions are paid, as bars. */
export function PaymentPlans() {
  const { record } = useLooking().model;
  const plans = useMemo(() => paymentPlansOf(record), [record]);
  return (
    <>
      {plans.map((plan) => (
        <Plan key={plan.fact} plan={plan} />
      ))}
    </>
  );
}
