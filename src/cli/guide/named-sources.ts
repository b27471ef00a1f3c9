/** Finds the sources that a sentence names. */

/** Whom a sentence names as a source; nobody, if it says no such thing. */
export function sourcesIn(sentence: string): string[] {
  const sources = statementOf(sentence)?.sources ?? '';
  return sources.replaceAll(listInBrackets, '、$1、').split(betweenSources).map(sourceName).filter(isName);
}

/** The same of what stands in the brackets of a heading, where a publication may also stand alone. */
export function sourcesInBrackets(text: string): string[] {
  return sourcesIn(publicationAlone.test(text) ? `${text}参照` : text);
}

const publicationAlone = /(?:調査|統計|口コミ|求人票)$/;
/** 求人票1,200件（doda、2025年3月）. */
const listInBrackets = /[（(]([^（()）]*[、,，・／/][^（()）]*)[)）]/g;

/** Whether that is all it says. */
export function namesOnlySources(sentence: string): boolean {
  const statement = statementOf(sentence);
  return statement !== undefined && nothingMore.test(statement.rest) && sourcesIn(sentence).length > 0;
}

/** 「年収データはdodaの公開情報を元に」, 「doda・OpenWork参照」: sources, and after them that they are some. */
const sourcesFirst =
  /^(?:[^、:：]+?は、?|[^、:：]*[:：])?(?<sources>.+?)(?:を(?:元|基|もと|ベース)に|を(?:総合|分析|集計)|を(?:参考|参照)に?|に基づ[きくい]|(?:から|より)(?:の?推[定計]|算出|作成|集計)|(?<!に)より(?=[。.]?$)|参照|参考|調べ)(?<rest>.*)$/;
const sourcesLast =
  /^(?:(?:出典|参考|参照元|sources?)\s*[:：]|.*?\b(?:based on|with reference to|estimates? from))\s*(?<sources>.+?)(?<rest>(?:,? (?:and|but|which|that) (?:var|differ|may |can |are |is ).*)?)$/i;
/** Pay that is said to follow experience, in the same words, refers to no source. */
const publications = /[A-Za-z「]|データ|情報|相場|動向|統計|調査|求人|口コミ|ランキング/;
/** What is said of all estimates: that they were made, and are estimates. */
const nothingMore =
  /^(?:的に|分析|集計|した|して|し|、)*(?:[^、。]{0,12}が)?(?:独自に)?(?:推[定計]|算出|作成|集計)?(?:した|された|して(?:い|おり)ます)?(?:おおよその|独自の)?(?:推[定計](?:値|年収)?|概算値?|目安|参考値|もの)?(?:です|になります|である)?(?:（[^（）]*(?:時点|現在)）)?[。.]?$/;

function statementOf(sentence: string): { sources: string; rest: string } | undefined {
  const { sources, rest } = (sourcesFirst.exec(sentence) ?? sourcesLast.exec(sentence))?.groups ?? {};
  if (sources === undefined || rest === undefined || !publications.test(sources)) return undefined;
  return { sources, rest };
}

/** と and や also stand inside words; they part sources only beside a name in Latin letters, or a quoted one. */
const betweenSources =
  /(?<!\d)[、,，・／/]|[、,，・／/](?!\d)|(?<=\w{3})[&＆](?=\w{3})|および|及び|並びに|ならびに|\band\b|(?<=[\w」）)])[とや]|[とや](?=[A-Z])/;

function sourceName(part: string): string {
  return part
    .trim()
    .replace(/^\d{4}年度?(?:\d{1,2}月)?(?:時点|現在)?の?/, '')
    .replace(/^\s*(?:主に|(?:the )?(?:public|published )?\s*(?:data|information|figures) (?:from|of|on) )/i, '')
    .replace(/[（(][^（()）]*(?:時点|現在|調べ)[)）]/, '')
    .replace(/(?<=\D)[\d,，]+(?:件|社|名|人)(?:以上|超|程度)?$/, '')
    .replace(/(?:など|等)(?:の.*)?$/, '')
    .replace(/の(?:公開|公表|各種|最新)?(?:求人|年収)?(?:情報|データ|統計|求人票)?$/, '')
    .replace(/[。.\s]+$/, '')
    .trim();
}

/** What names nobody, or the guide itself. */
const noName =
  /^\d|^[\d０-９,，.％%件年月]+$|^(?:[百千万億]*円|単位|税込み?|税抜き?)$|^(?:各種|公開)?(?:情報|データ)$|^(?:以下|下記|上記|当サイト|本サイト|当社|弊社|編集部)/;
const longestName = 60;

function isName(name: string): boolean {
  return name.length > 1 && name.length <= longestName && !noName.test(name);
}
