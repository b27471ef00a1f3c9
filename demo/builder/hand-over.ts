/** Hands an editor what was made in the page. */

/** False where the page or the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** For an editor to copy it by hand. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Once the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
