import type { AmountRange, Difference, Words } from '../words.js';

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

function aloud({ low, high, open }: AmountRange, currency: string): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  return `${amount(low, currency)}から${amount(high, currency)}${open ? ends[open] : ''}`;
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

function difference(bound: string, { level, higher, lower, amounts, amongMany }: Difference): string {
  const [most, least] = [higher.join('と'), lower.join('と')];
  const roles = amongMany
    ? `最も高い${most}が最も低い${least}より${amounts.gap}高い`
    : `${most}が${least}より${amounts.gap}高い`;
  return `${level}の${bound}は、${roles}（${amounts.higher}と${amounts.lower}）。`;
}

function statisticOf(name: string, statistic: string): string {
  return name.endsWith(statistic) ? name : `${name}の${statistic}`;
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
  aloud,
  ticks,
  noData: 'データなし',

  date: (asOf) => asOf.split('/').map(date).join('〜'),
  list: (items) => items.join('、'),
  remarks: (items) => items.join('・'),
  sentences: (items) => items.map((item) => (/[。！？]$/.test(item) ? item : `${item}。`)).join(''),

  fullName: (short, name) => `${short}（${name}）`,
  title: (name, period) => `${name}の${period === 'year' ? '年収' : '月収'}`,
  summary: (about, from, to) => {
    const [low, high] = [from, to].map(({ whose, amount: value }) => `${whose && `${whose}の`}${value}`);
    return low === high ? `${about}：${low}` : `${about}：${low}から${high}まで`;
  },
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

  benchmark: (name, statistic, remarks) => `${statisticOf(name, statistic)}（${remarks}）`,
  openEnd: (top) => `${top}より上の金額は、出典に示されていません`,

  position: {
    question: '自分の年収の位置を見る',
    unit: (currency) => (currency === 'JPY' ? man : 1),
    pay: (currency) => (currency === 'JPY' ? '年収（万円）' : `年収（${currency}）`),
    years: '経験年数（任意）',
    ask: '位置を見る',
    forget: '消す',
    hints: {
      pay: (currency) =>
        currency === 'JPY'
          ? '1年分の金額を、850、1,200万円、1.2億のように入力してください。'
          : `1年分の金額を、${currency}で120,000のように入力してください。`,
      years: '年数を、5や2.5のように入力してください。空欄でもかまいません。',
    },
    private: '入力した内容は保存も送信もされず、このページの外には出ません。',
    yours: { year: '入力した年収', month: '入力した年収÷12' },
    beyond: '図の右端より先',
    forBand: (band) => `${band}では`,
    byPublisher: (publisher) => `${publisher}の数字では`,
    places: {
      below: (beginning, figures) => `${beginning}、示された範囲（${figures}）より低い金額です`,
      lower: (beginning, figures) => `${beginning}、示された範囲（${figures}）を3等分した下側にあたります`,
      middle: (beginning, figures) => `${beginning}、示された範囲（${figures}）を3等分した真ん中にあたります`,
      upper: (beginning, figures) => `${beginning}、示された範囲（${figures}）を3等分した上側にあたります`,
      within: (beginning, figures) => `${beginning}、示された金額（${figures}）に収まります`,
      above: (beginning, figures) => `${beginning}、示された範囲（${figures}）より高い金額です`,
      open: (beginning, figures) =>
        `${beginning}、示されている最後の金額（${figures}）に達していますが、その先がどこまであるかは出典に示されていません`,
    },
    briefly: {
      below: '範囲より下',
      lower: '範囲の下側',
      middle: '範囲の真ん中',
      upper: '範囲の上側',
      within: '範囲の中',
      above: '範囲より上',
      open: '最後の金額以上',
    },
    statisticOf,
    statisticBy: (publisher, statistic) => `${publisher}による${statistic}`,
    gaps: {
      higher: (name, figure, gap) => `${name}（${figure}）より${gap}高い金額です`,
      lower: (name, figure, gap) => `${name}（${figure}）より${gap}低い金額です`,
      same: (name, figure) => `${name}（${figure}）と同じ金額です`,
    },
    noFigures: (band) => `${band}の数字は、出典にありません`,
    otherCurrency: (band) => `${band}は通貨が違うため、比べていません`,
    own: (years) => `経験${years}年が入る区分`,
    others: 'ほかの区分',
    noBand: (years) => `経験${years}年が入る区分は、出典にありません。`,
    thirds: '3等分したのは金額の幅で、人数ではありません',
    caveat: '範囲や平均からは、上位何％にあたるかは分かりません',
  },

  menu: {
    name: '保存',
    embed: '埋め込みタグをコピー',
    csv: 'CSVで保存',
    picture: '画像（PNG）で保存',
    citation: '引用文をコピー',
    copied: 'コピーしました',
    saved: '保存を始めました',
    copyThis: '次の文字を選んでコピーしてください',
    failed: '保存できませんでした',
  },
  csv: {
    columns: {
      role: '職種',
      band: '区分',
      kind: '種類',
      bound: '値',
      value: '金額',
      open: '上限の先',
      currency: '通貨',
      period: '期間',
      publisher: '出典',
      basedOn: '出典が参照したもの',
      asOf: '時期',
      definition: '測ったもの',
      sampleSize: '件数',
      caveat: '注意',
      readAt: '読んだ場所',
      retrieved: '確認日',
      url: 'URL',
      slug: 'slug',
    },
    bounds: { low: '下限', high: '上限' },
    open: ends,
  },
  citation: (title, sources, page, seen) =>
    `「${title}」${sources.map((source) => `［${source}］`).join('')} ${[page.title, page.address].filter(Boolean).join('、')}（${seen}閲覧）`,

  source: '出典：',
  sourceOf: (roles) => `出典（${roles}）：`,
  caveatOf: (roles, caveat) => `${roles}：${caveat}`,
  estimateBy: (publisher) => `${publisher}の推定`,
  publication: (publisher, title) => `${publisher}「${title}」`,
  basedOn: (list) => `${list}を参照`,
  asOf: (when) => (when.includes('〜') ? when : `${when}時点`),
  noDate: '時期の記載なし',
  sampleSize: (count) => `${digits.format(count)}件`,
  noSampleSize: '件数非公開',
  ofAll: (remark) => `いずれも${remark}`,
  retrieved: (when) => `${when}確認`,
  measured: (definition) => `対象：${definition}`,
  benchmarkSource: '破線：',

  guide: {
    duties: '主な仕事',
    skills: 'スキル',
    hard: '専門スキル',
    soft: 'ソフトスキル',
    tools: 'ツール',
    worksWith: '一緒に働く相手',
    outlook: 'これからの動き',
    tags: 'キーワード',
    related: '近い職種',
    path: 'キャリアの道のり',
  },
  pay: { year: '年収', month: '月収' },

  pathTo: (name) => `${name}までの道のり`,
  pathOf: (name) => `${name}をめぐるキャリアの道のり`,
  pathNote: '道のりの一例です',
  currentStep: 'この職種',
  severalFigures: (count) => `測り方の違う数字が${count}件公表されています`,
  noPath: 'この職種までの道のりは、まだまとめられていません。',

  sourcesTitle: (name, period) => `${name}の${period === 'year' ? '年収' : '月収'}：公表された数字と、その測り方`,
  whyDifferent: ({ span: figures, kinds, definitions, breakdowns, statistics, times }) => {
    const causes = [
      ...(kinds.length > 0 ? [`調べ方（${kinds.join('、')}）`] : []),
      ...(definitions ? ['測った対象'] : []),
      ...(breakdowns ? ['分け方'] : []),
      ...(statistics.length > 0 ? [`計算のしかた（${statistics.join('と')}）`] : []),
      ...(times ? ['時期'] : []),
    ];
    const why = causes.length > 0 ? `あるのは、${causes.join('や')}が違うためです` : 'あります';
    return `${figures}と開きが${why}。どれか1つだけが正しいわけではなく、平均して1つにまとめることもできません。`;
  },
  oneSource:
    'この職種の数字は、1つの出典のものだけです。別の相手を、別のやり方で調べれば、違う数字になることがあります。',
  facts: { statistic: '値の種類', asOf: '時期', sampleSize: '件数', measured: '測ったもの' },

  comparisonTitle: (names) => `${names.join('・')}の年収を比べる`,
  comparisonWithoutPay: (names) => `${names.join('・')}を比べる`,
  compared: '経験年数別・下限と上限どうしを比べています',
  differentLow: (found) => difference('下限', found),
  differentHigh: (found) => difference('上限', found),
  sameLow: (level, value) => `${level}の下限は同じです（${value}）。`,
  sameHigh: (level, value) => `${level}の上限は同じです（${value}）。`,
  openHigh: (level) => `${level}の上限は、上限が明示されていない職種があるため比べられません。`,
  notCompared: '差を出しているのは、経験年数別の下限と上限がある、同じ種類の数字どうしだけです。',
  allLevels: 'すべて',
  level: '経験',
  sort: '並び順',
  sorts: { none: '指定の順', low: '下限が低い順', high: '示された上限が高い順' },
  dutiesOf: (name) => `${name}の仕事`,
  skillsOf: (name) => `${name}のスキル`,
  ownSkillsOf: (name) => `${name}だけに挙がるスキル`,
  noLevel: 'この経験の数字はありません',
  noGuide: '仕事やスキルは、まだまとめられていません。',
  sharedSkills: '共通のスキル',
  noOwnSkills: '共通のスキルのほかに、挙がるものはありません。',
  noSharedSkills: '共通して挙がるスキルはありません。',
  sharedBy: (skill, roles) => `${skill}（${roles}）`,
  missing: {
    'not-found': 'この職種は見つかりません',
    network: 'この職種のデータを読み込めませんでした',
    invalid: 'この職種のデータに誤りがあります',
    chart: '図を描けません',
  },
  leftOut: (roles, most) => `比べられるのは${most}職種までです。次の職種は示していません：${roles}`,
  twice: (roles) => `2度指定された職種は、1度だけ示しています：${roles}`,
  tooFew: '比べるには、職種が2つ以上必要です。',
  editor: '比べる職種',
  addRole: '職種を加える',
  removeRole: (name) => `${name}を外す`,
  noMatch: '当てはまる職種がありません',
  full: (most) => `${most}職種まで比べられます`,
  added: (name) => `${name}を加えました`,
  removed: (name) => `${name}を外しました`,

  errors: {
    'not-found': '指定された職種が見つからないため、表示できません。',
    network: 'データを読み込めなかったため、表示できません。',
    invalid: 'データに誤りがあるため、表示できません。',
    chart: 'グラフを描けないため、表で示しています。',
  },
  noPay: 'この職種の年収は、参照した出典に数字がありません。',
};
