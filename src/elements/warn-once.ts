const said = new Set<string>();

/** Tells the page's author something, once however many tags it concerns. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`role-salary: ${message}`);
}
