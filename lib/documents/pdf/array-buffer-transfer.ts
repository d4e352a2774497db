/**
 * pdf.js hands fonts on by a method that Node has from 21 and browsers from 2024; without it a page's drawing
 * operations end at the first font. Where it is missing, a copy does the same.
 */
export function ensureArrayBufferTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}
