/** What the sections of a guide are about, by their titles. */
import { type Section, withDescendants } from './outline.js';
import { spelledPlainly } from './spelling.js';

/** `other` is what a role has no place for: an introduction, questions of interviews, how to learn. */
export type Topic = 'pay' | 'duties' | 'skills' | 'path' | 'worksWith' | 'outlook' | 'related' | 'tags' | 'other';

export interface TopicSection {
  topic: Topic | undefined;
  section: Section;
}

/** What a guide is about as a whole, or the heading that says so; its sections stand below or beside it. */
export function titleSection(whole: Section): Section | undefined {
  const firsts = withDescendants(whole).filter(({ depth }) => depth === 1);
  return firsts.find(({ title }) => firsts.length === 1 || (topicOf(title) ?? 'other') === 'other') ?? firsts[0];
}

/** The sections that the guide is divided into, and those below which are about something of their own. */
export function topicSections(whole: Section): TopicSection[] {
  const title = titleSection(whole);
  const divide = (section: Section): TopicSection[] => {
    if (section === title) return section.children.flatMap(divide);
    const topic = topicOf(section.title);
    if (topic !== undefined && topic !== 'pay') return [{ topic, section }];
    const below = section.children.flatMap(divide).filter((one) => one.topic !== undefined && one.topic !== topic);
    return [{ topic, section }, ...below];
  };
  return whole.children.flatMap(divide);
}

/** What a section is about, or what it is part of. */
export function topicAround(section: Section, title: Section | undefined): Topic | undefined {
  if (section === title || !section.parent) return undefined;
  return topicOf(section.title) ?? topicAround(section.parent, title);
}

/** The first that fits. */
const words: readonly [Topic, RegExp][] = [
  ['tags', /タグ|キーワード|hashtags|\btags\b|keywords/],
  ['related', /(?:関連|近い|似た|類似).*(?:職種|職業|仕事|ロール|キャリア)|related (?:roles?|jobs?|careers?)/],
  ['other', /面接|質問|学習|勉強|学び|書籍|スキルアップ|faq|interview|learn|stud(?:y|ies)/],
  ['pay', /年収|年俸|給与|給料|月収|月給|報酬|賃金|salar(?:y|ies)|compensation|\bpay\b/],
  ['skills', /スキル|ツール|技術スタック|能力|資質|skills?\b|\btools?\b|tech stack/],
  ['path', /キャリア|career|progression/],
  ['outlook', /将来|展望|今後|トレンド|outlook|future|trends?\b/],
  ['worksWith', /協業|協働|連携|関わる|関係者|ステークホルダー|一緒に働く|collaborat|works? with|stakeholder/],
  ['other', /企業|就職|転職|求人|資格|まとめ|やりがい|compan(?:y|ies)|summary|conclusion/],
  ['duties', /業務|仕事|職務|責務|役割|タスク|responsibilit|\bdut(?:y|ies)\b|\btasks\b|what .* do(?:es)?\b/],
  ['other', /とは|\bwhat is\b|introduction/],
];
/** 「CTOとは？」 introduces, whatever follows. */
const introduction = /とは(?:$|[ ?、。,])|^what is\b/;

function topicOf(title: string): Topic | undefined {
  const plain = spelledPlainly(title);
  if (introduction.test(plain)) return /仕事内容|業務内容/.test(plain) ? 'duties' : 'other';
  return words.find(([, pattern]) => pattern.test(plain))?.[0];
}
