/** In the page: all that stands in the boxes leaves it. */
export function takeOut() {
  globalThis.taken = [...document.querySelectorAll('.box > *')];
  for (const element of globalThis.taken) element.remove();
}

/** In the page: what was taken out is put back. */
export function putBack() {
  const boxes = document.querySelectorAll('.box');
  globalThis.taken.forEach((element, index) => boxes[index].append(element));
}
