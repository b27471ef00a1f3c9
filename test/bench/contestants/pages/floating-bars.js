import { amount, range } from './charts.js';

/** Ranges as floating bars, whatever of Chart.js is registered. */
export const floatingBars = (Chart) => (place, rows) => {
  let shown = rows;
  const data = () => ({
    labels: shown.map(({ label }) => label),
    datasets: [
      {
        data: shown.map(({ low, high }) => [low, high]),
        backgroundColor: '#2f6fb3',
        borderRadius: 3,
        maxBarThickness: 20,
      },
    ],
  });
  const canvas = document.createElement('canvas');
  place.append(canvas);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: data(),
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataIndex }) => range(shown[dataIndex]) } },
      },
      scales: { x: { beginAtZero: true, ticks: { callback: amount } } },
    },
  });
  return {
    show(next) {
      shown = next;
      chart.data = data();
      chart.update('none');
    },
    destroy() {
      chart.destroy();
      canvas.remove();
    },
  };
};
