/**
 * The names of products in what a guide says of tools:「Jenkins, GitHub Actionsなどを用いた自動化」. Only names in Latin
 * letters: others cannot be told from the words around them.
 */
export function toolNames(text: string): string[] {
  const [, inBrackets = text] = toolsInBrackets.exec(text) ?? [];
  const untilWords = isJapanese.test(text) ? untilHiragana : untilPreposition;
  const [list = ''] = untilWords.exec(inBrackets.replaceAll(explanation, '')) ?? [];
  return list
    .split(betweenNames)
    .map((name) => name.trim())
    .filter((name) => productName.test(name) && !genericName.test(name));
}

const isJapanese = /[ぁ-ヿ一-鿿]/;
/** 「費用管理ツール（CloudHealth, Kubecost）」. */
const toolsInBrackets = /(?:ツール|サービス|ソフト|製品|tools?|software|services?)\s*[（(]([^（()）]+)[)）]/;
/** What stands in brackets, unless it is a name as well: `Elastic Stack (ELK)`. */
const explanation = /[（(](?![\w .+-]+[)）])[^（()）]*[)）]/g;
/** Names hold no hiragana, but for と and や between two of them; 「UIの作成」 names none. */
const untilHiragana = /^(?:[^ぁ-ん。；;：:等]|[とや](?=[A-Z]))+(?=[ぁ-ねは-ん。；;：:等]|$)/;
const untilPreposition = /^.+?(?= (?:for|to|used|with|as|etc)\b|[;:]|\.(?: |$)|$)/;
const betweenNames = /[、,，]|\s\/\s|・|[とや](?=[A-Z])|\band\b|\bor\b/;
const productName = /^[A-Z0-9a-z][\w .+#&'/:()（）-]*[ァ-ヶー]*$/;
const genericName =
  /(?:ツール|サービス|ソフト|システム|製品)$|^[a-z]+ [a-z ]+$|^(?:[Tt]ools?|[Ss]oftware|[Ss]ervices?)$/;
