// Valid documents, made wrong in places: what was done to one is told by names, so that a failure can be read.
import * as fc from 'fast-check';
import { keys, values } from './values.mjs';

/** Nothing valid lies deeper; some hostile values do. */
const deepest = 12;

/** What may be done to the value at a place: `holder[key]`. */
const ways = {
  replace: ({ holder, key }, { value }) => set(holder, key, value),
  remove: ({ holder, key }) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  add: ({ holder }, { name, value }) => (Array.isArray(holder) ? void holder.push(value) : set(holder, name, value)),
  repeat: ({ holder, key }, { name }) =>
    Array.isArray(holder) ? void holder.push(holder[key]) : set(holder, name, holder[key]),
  wrap: ({ holder, key }) => set(holder, key, [holder[key]]),
  unwrap: ({ holder, key }) => set(holder, key, Object.values(holder[key] ?? {})[0]),
};

/** One change, as its names: where, what, and with what. */
const mutation = fc.record({
  // Half of what a document holds is not about pay, which has most to go wrong.
  inPay: fc.boolean(),
  place: fc.nat(10_000),
  way: fc.constantFrom('replace', 'replace', 'replace', ...Object.keys(ways)),
  name: fc.constantFrom(...keys),
  value: fc.constantFrom(...values.keys()),
});

/** A document of `whole` ones, by its number, what is changed in it, and the language to tell it in. */
export function mutated(whole) {
  return fc.record({
    document: fc.nat(whole.length - 1),
    language: fc.constantFrom('ja', 'en'),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  });
}

/** The document that these changes make. The valid one stays as it is. */
export function made(whole, { document, mutations }) {
  const root = { data: structuredClone(whole[document]) };
  for (const { inPay, place, way, name, value } of mutations) {
    const all = placesIn(root);
    const aimed = inPay ? all.filter(({ isPay }) => isPay) : all;
    const from = aimed.length > 0 ? aimed : all;
    const target = from[place % from.length];
    // A document that was taken away whole has no places.
    if (target) ways[way](target, { name, value: values.get(value)() });
  }
  return root.data;
}

function placesIn(holder, isInPay = false, depth = 0) {
  if (typeof holder !== 'object' || holder === null || depth > deepest) return [];
  return Object.keys(holder).flatMap((key) => {
    const isPay = isInPay || key === 'salary';
    return [{ holder, key, isPay }, ...placesIn(holder[key], isPay, depth + 1)];
  });
}

/** As JSON.parse() does it: `__proto__` is a key like any other. */
function set(holder, key, value) {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}
