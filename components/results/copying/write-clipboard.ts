/** What is copied, in both its forms: each program that it is pasted into takes the one it can show. */
export interface Copied {
  text: string;
  html: string;
}

/**
 * Puts a text on the clipboard, with its form where the browser can and as mere text where it can't. Rejects where the
 * clipboard is refused, or where there is none, as on a plain http address.
 */
export async function writeClipboard({ text, html }: Copied): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
  } catch {
    // No ClipboardItem in this browser, or it takes no HTML.
    await navigator.clipboard.writeText(text);
  }
}
