import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { drawAll } from './charts.js';
import { floatingBars } from './floating-bars.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
drawAll(floatingBars(Chart));
