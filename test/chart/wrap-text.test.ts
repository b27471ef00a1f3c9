import { expect } from 'chai';
import * as fc from 'fast-check';
import { wrapText } from '../../src/chart/wrap-text.js';

/** Lines of at most so many UTF-16 units. */
const wrap = (text: string, most: number, language = 'ja') => wrapText(text, (line) => line.length <= most, language);

const graphemes = (text: string) => [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)];

describe('Wrapping text', () => {
  it('breaks English between words', () => {
    expect(wrap('Pay stated by registered job seekers', 14, 'en')).to.deep.equal([
      'Pay stated by',
      'registered job',
      'seekers',
    ]);
  });

  it('breaks Japanese without spaces, and leaves Latin words in it whole', () => {
    const lines = wrap('転職サイト登録者の申告年収はOpenWorkの推定', 10);
    expect(lines.join('')).to.equal('転職サイト登録者の申告年収はOpenWorkの推定');
    expect(lines.join('|')).to.include('OpenWork');
    expect(lines.length).to.be.within(3, 4);
  });

  it('lets no line start with what closes, and none end with what opens', () => {
    const text = '調査「賃金（平均）」、サーバー。〜など';
    for (let most = 7; most < 20; most++) {
      for (const line of wrap(text, most)) {
        expect(line, `${most}`).not.to.match(/^[」）、。ー〜]/);
        expect(line, `${most}`).not.to.match(/[「（]$/);
      }
    }
  });

  for (const amount of ['1,500〜3,000万円以上', '1億2,000万円', '2024年9月〜2025年8月', '¥15M–¥30M or more']) {
    it(`leaves ${amount} whole where a line can hold it`, () => {
      const text = `シニアの年収は ${amount} と示されている`;
      for (let most = amount.length; most < text.length; most++) expect(wrap(text, most).join('|')).to.include(amount);
      expect(wrap(text, amount.length - 1).join('|')).not.to.include(amount);
    });
  }

  it('cuts what is too long for a line, from a line of its own', () => {
    expect(wrap('see https://news.example/pay now', 10, 'en')).to.deep.equal([
      'see',
      'https://ne',
      'ws.example',
      '/pay now',
    ]);
  });

  it('cuts between graphemes, and gives each a line where not even one fits', () => {
    expect(wrap('👩‍💻👩‍💻', 1)).to.deep.equal(['👩‍💻', '👩‍💻']);
  });

  it('makes one blank of any space, and no line of nothing', () => {
    expect(wrap(' (mean,\n  2025) ', 20, 'en')).to.deep.equal(['(mean, 2025)']);
    expect(wrap(' \n ', 20)).to.deep.equal([]);
    expect(wrap('', 20)).to.deep.equal([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('年収', 'の', '、', '。', '（', '）', 'OpenWork', ' ', '1,500〜3,000万円', 'データ'))
      .map((words) => words.join('')),
  );

  it('loses nothing but space', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, most) => {
        expect(wrap(text, most).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });

  it('makes no line too long that could be shorter, and none that starts or ends with space', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, most) => {
        for (const line of wrap(text, most)) {
          expect(line.length <= most || graphemes(line).length === 1, line).to.equal(true);
          expect(line).to.equal(line.trim());
        }
      }),
    );
  });

  it('starts no line with a sign that belongs to the line before, however words and signs follow each other', () => {
    const word = fc.constantFrom('年収', 'の', '調べ', 'pay ', 'OpenWork', '600万円');
    const sign = fc.constantFrom('', '、', '。', '）', '」', '％', 'ー', '〜', '…');
    const text = fc.array(fc.tuple(word, sign)).map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 40 }), (written, most) => {
        fc.pre(!/[^\s]{24}/.test(written.replace(/[年収の調べ]/g, ' ')));
        for (const line of wrap(written, most)) expect(line).not.to.match(/^[、。）」％ー〜…]/);
      }),
    );
  });
});
