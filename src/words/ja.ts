import type { AmountRange, Words } from './words.js';

const man = 10_000;
const oku = 100_000_000;
const digits = new Intl.NumberFormat('ja', { maximumFractionDigits: 4 });

/** 600万円, 578.5万円, 1億2,000万円. Amounts that 万 cannot say exactly are given in 円. */
function yen(value: number): string {
  if (value < man || value % (man / 10) !== 0) return `${digits.format(value)}円`;
  if (value < oku) return `${digits.format(value / man)}万円`;
  const rest = value % oku;
  return `${digits.format(Math.floor(value / oku))}億${rest ? `${digits.format(rest / man)}万` : ''}円`;
}

function amount(value: number, currency: string): string {
  if (currency === 'JPY') return yen(value);
  return new Intl.NumberFormat('ja', { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}

/** 600〜1,000万円: the unit once, where both ends have the same and none is in 億. */
function between(low: number, high: number, currency: string): string {
  const [from, to] = [amount(low, currency), amount(high, currency)];
  const unit = /^[\d,.]+(万?円)$/;
  const shared = unit.exec(from)?.[1];
  return shared && shared === unit.exec(to)?.[1] ? `${from.slice(0, -shared.length)}〜${to}` : `${from}〜${to}`;
}

const ends = { orMore: '以上', over: '超' };

function range({ low, high, open }: AmountRange, currency: string): string {
  if (high === undefined) return low === undefined ? '' : `${amount(low, currency)}〜`;
  const end = open ? ends[open] : '';
  if (low === undefined) return `${open ? '' : '〜'}${amount(high, currency)}${end}`;
  return `${low === high ? amount(low, currency) : between(low, high, currency)}${end}`;
}

/** Bare numbers up to the last, which carries the unit; with 万 and 億 where the numbers would mean different things. */
function ticks(values: readonly number[], currency: string): string[] {
  const texts = values.map((value) => amount(value, currency));
  const unit = texts.slice(1).every((text) => /^[\d,.]+万円$/.test(text)) ? /万?円$/ : /円$/;
  return texts.map((text, index) => (index === texts.length - 1 ? text : text.replace(unit, '')));
}

function span(from: number, to: number): string {
  return from === to ? `${to}` : `${from}〜${to}`;
}

function date(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

export const words: Words = {
  everyone: '全体',
  levels: { junior: 'ジュニア', middle: 'ミドル', senior: 'シニア' },
  years: (from, to) => (to === undefined ? `${from}年以上` : `${span(from, to)}年`),
  ages: (from, to) => (to === undefined ? `${from}歳以上` : `${span(from, to)}歳`),
  bracketed: (remark) => `（${remark}）`,
  kinds: {
    estimate: '推定',
    'official-statistics': '公的統計',
    'job-postings': '求人票',
    'self-reported': '自己申告',
  },
  statistics: { range: '範囲', mean: '平均', median: '中央値' },

  amount,
  range,
  ticks,
  noData: 'データなし',

  date: (asOf) => asOf.split('/').map(date).join('〜'),
  list: (items) => items.join('、'),
  remarks: (items) => items.join('・'),
  sentences: (items) => items.map((item) => (/[。！？]$/.test(item) ? item : `${item}。`)).join(''),

  fullName: (short, name) => `${short}（${name}）`,
  title: (name, period) => `${name}の${period === 'year' ? '年収' : '月収'}`,
  yearly: '年収',
  monthly: '1か月あたり（年収÷12）',
  yearlyOfMonthly: '年あたり（月額×12）',
  monthlyAsIs: '月額',
  byExperience: '経験年数別',
  byAge: '年齢別',
  mixed: '出典ごとに調べた対象が違います',

  columns: {
    band: '経験',
    age: '年齢',
    all: '区分',
    source: '出典',
    pay: '年収',
    monthlyPay: '月額',
    chart: '図',
    note: '特徴',
    measured: '対象',
  },
  showTable: '表で見る',
  showChart: 'グラフで見る',
  showMonth: '1か月あたりで見る',
  showYear: '年収で見る',

  benchmark: (name, statistic, remarks) => `${name}${name.endsWith(statistic) ? '' : `の${statistic}`}（${remarks}）`,
  openEnd: (top) => `${top}より上の金額は、出典に示されていません`,

  source: '出典：',
  estimateBy: (publisher) => `${publisher}の推定`,
  publication: (publisher, title) => `${publisher}「${title}」`,
  basedOn: (list) => `${list}を参照`,
  asOf: (when) => `${when}時点`,
  noDate: '時期の記載なし',
  sampleSize: (count) => `${digits.format(count)}件`,
  noSampleSize: '件数非公開',
  ofAll: (remark) => `いずれも${remark}`,
  retrieved: (when) => `${when}確認`,
  measured: (definition) => `対象：${definition}`,
  benchmarkSource: '破線：',

  errors: {
    'not-found': '指定された職種が見つからないため、年収を表示できません。',
    network: 'データを読み込めなかったため、年収を表示できません。',
    invalid: 'データに誤りがあるため、年収を表示できません。',
    chart: 'グラフを描けないため、表で示しています。',
  },
  noPay: 'この職種の年収は、公表された数字がありません。',
};
