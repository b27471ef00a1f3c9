import Chart from 'chart.js/auto';
import { drawAll } from './charts.js';
import { floatingBars } from './floating-bars.js';

drawAll(floatingBars(Chart));
