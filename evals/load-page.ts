/** What the page does over HTTP, without a browser: its own request, read by its own reader. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GenerateInput, GenerateReply } from '../lib/sections/catalog';

/** React's client for what actions answer, as Next ships it to browsers. */
interface FlightClient {
  encodeReply(args: unknown[]): Promise<string | FormData>;
  createFromFetch(response: Promise<Response>): Promise<{ a: GenerateReply }>;
}
const flight = createRequire(import.meta.url)(
  'next/dist/compiled/react-server-dom-turbopack/client.browser',
) as FlightClient;

interface ServerReferences {
  node: Record<string, { exportedName: string }>;
}

/** The id under which the build in this folder serves `generate`. */
function generateId(): string {
  const manifest = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as ServerReferences;
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === 'generate');
  if (found === undefined) throw new Error('The build has no action named generate.');
  return found[0];
}

export interface PageCalls {
  /** Posts the action as the page does; `address` is what the proxy in front says of the visitor. */
  generate(input: GenerateInput, address: string): Promise<GenerateReply>;
  /** How long the page's first byte takes, in ms. */
  firstByte(): Promise<number>;
}

/** The page at `url`, as the build in this folder has it. */
export function pageAt(url: string): PageCalls {
  const id = generateId();
  const tree = encodeURIComponent(
    JSON.stringify(['', { children: ['__PAGE__', {}, null, null, 0] }, null, null, 16]),
  );
  return {
    async generate(input, address) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          accept: 'text/x-component',
          'next-action': id,
          'next-router-state-tree': tree,
          'x-forwarded-for': address,
        },
        body: await flight.encodeReply([input]),
      });
      // As the page's router does: whatever else comes is no answer of the app's.
      if (!response.headers.get('content-type')?.startsWith('text/x-component')) {
        await response.body?.cancel();
        throw new Error(`The action was answered with ${response.status}.`);
      }
      return (await flight.createFromFetch(Promise.resolve(response))).a;
    },
    async firstByte() {
      const started = performance.now();
      const response = await fetch(url);
      const took = performance.now() - started;
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`The page was answered with ${response.status}.`);
      return took;
    },
  };
}
