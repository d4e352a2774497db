/** A name for one run, 32 hexadecimal digits. Unlike `randomUUID` it also works on a plain http address in a home network. */
export function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
