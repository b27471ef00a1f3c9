import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { amount, drawAll, range } from './charts.js';

use([BarChart, GridComponent, SVGRenderer, TooltipComponent]);

drawAll((place, rows) => {
  const chart = init(place);
  const show = (shown) => chart.setOption(options(shown));
  show(rows);
  return { show, destroy: () => chart.dispose() };
});

/** A bar that floats stands on one that is not seen. */
function options(rows) {
  return {
    animation: false,
    grid: { left: 70, right: 30, top: 10, bottom: 30 },
    tooltip: { trigger: 'axis', formatter: ([{ dataIndex }]) => range(rows[dataIndex]) },
    xAxis: { type: 'value', min: 0, splitNumber: 3, axisLabel: { formatter: amount } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ label }) => label) },
    series: [
      { type: 'bar', stack: 'pay', silent: true, itemStyle: { color: 'none' }, data: rows.map(({ low }) => low) },
      {
        type: 'bar',
        stack: 'pay',
        barMaxWidth: 20,
        itemStyle: { color: '#2f6fb3', borderRadius: 3 },
        data: rows.map(({ low, high }) => high - low),
      },
    ],
  };
}
