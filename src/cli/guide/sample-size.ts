/** The number of cases, where one is stated plainly: 求人票1,200件; undefined where it is rough, or several are. */
export function sampleSizeIn(text: string): number | undefined {
  const found = [...text.normalize('NFKC').matchAll(stated)].map(([, count = '']) => count.replaceAll(',', ''));
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? undefined : Number(only);
}

const stated =
  /(?:求人票?|口コミ|回答者?|サンプル|有効回答)(?:数)?[:は]? ?([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,6})(?:件|名|人)(?!以上|超|未満|以下|程度|前後|余|弱|強|ほど|近く|あたり|当たり|につき|ごと)/g;
