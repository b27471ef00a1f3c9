import { is } from 'valibot';
import { DateSchema } from '../../catalogue/schema.js';

/** Only the time that figures are said to speak of: an article may well be newer. */
export function timeIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const [, year, month, day] = /(\d{4})年度?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:時点|現在|調べ|調査)/.exec(plain) ?? [];
  const [, name, yearOfName] = /\bas of (?:([A-Z][a-z]{2,8})\.? )?(\d{4})\b/.exec(plain) ?? [];
  const number = name === undefined ? month : String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const parts = [year ?? yearOfName, number, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return is(DateSchema, date) ? date : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
