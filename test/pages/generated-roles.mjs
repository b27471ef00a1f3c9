/** Roles for catalogues of any size, each a little different. */
const fields = ['クラウド', 'データ', '組込み', '品質', '営業', '製造', '医療', '金融'];
const kinds = ['エンジニア', 'マネージャー', 'デザイナー', 'アナリスト', 'コンサルタント'];

export function generatedRole(number) {
  const bands = ['junior', 'middle', 'senior'].map((level, step) => ({
    level,
    years: step === 2 ? { from: 7 } : { from: step * 3, to: step * 3 + 3 },
    low: { value: 4_000_000 + step * 1_000_000 },
    high: { value: 6_000_000 + step * 1_000_000 },
  }));
  return {
    slug: `generated_${String(number).padStart(5, '0')}`,
    name: { ja: `${fields[number % 8]}${kinds[number % 5]} ${number}`, en: `Generated role ${number}` },
    salary: [
      {
        kind: 'estimate',
        statistic: 'range',
        by: 'experience',
        currency: 'JPY',
        period: 'year',
        bands,
        source: { publisher: 'A publisher', definition: 'Made up for tests' },
      },
    ],
  };
}
