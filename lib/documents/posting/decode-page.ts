import 'server-only';

/** Bytes as text, in the encoding that the header names, or the page itself, or UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = findCharset(contentType) ?? findCharset(head.match(/<meta[^>]+charset[^>]+>/i)?.[0] ?? '');
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    // The name is of no encoding known here.
    return new TextDecoder().decode(bytes);
  }
}

function findCharset(text: string): string | undefined {
  return text.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1];
}
