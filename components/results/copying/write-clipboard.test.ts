import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from './write-clipboard';

/** As browsers have it, but readable. */
class FakeItem {
  constructor(readonly parts: Record<string, Blob>) {}
}

const copied = { text: 'Dear team', html: '<p>Dear team</p>' };
const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));

function stubClipboard(
  write: (items: FakeItem[]) => Promise<void>,
  writeText = vi.fn(() => Promise.resolve()),
) {
  vi.stubGlobal('ClipboardItem', FakeItem);
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  return writeText;
}

afterEach(() => vi.unstubAllGlobals());

describe('copying', () => {
  it('offers one thing in two forms', async () => {
    const write = vi.fn((_items: FakeItem[]) => Promise.resolve());
    const writeText = stubClipboard(write);
    await writeClipboard(copied);
    const [items = []] = write.mock.calls[0] ?? [];
    expect(items).toHaveLength(1);
    const { parts = {} } = items[0] ?? {};
    expect(Object.keys(parts).sort()).toEqual(['text/html', 'text/plain']);
    expect(await parts['text/plain']?.text()).toBe(copied.text);
    expect(await parts['text/html']?.text()).toBe(copied.html);
    expect(writeText).not.toHaveBeenCalled();
  });

  it('falls back to mere text where HTML is refused', async () => {
    const writeText = stubClipboard(refuse);
    await writeClipboard(copied);
    expect(writeText).toHaveBeenCalledWith(copied.text);
  });

  it('falls back to mere text where the browser knows no ClipboardItem', async () => {
    const writeText = stubClipboard(() => Promise.resolve());
    vi.stubGlobal('ClipboardItem', undefined);
    await writeClipboard(copied);
    expect(writeText).toHaveBeenCalledWith(copied.text);
  });

  it('rejects where both are refused, and where there is no clipboard', async () => {
    stubClipboard(refuse, vi.fn(refuse));
    await expect(writeClipboard(copied)).rejects.toThrow('refused');
    vi.stubGlobal('navigator', {});
    await expect(writeClipboard(copied)).rejects.toThrow(TypeError);
  });
});
