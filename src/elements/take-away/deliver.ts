/** Hands a reader what was made in the page: as a file, or as text for the clipboard. Nothing leaves the page. */

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Once the browser has taken it up.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** False where the page or the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
