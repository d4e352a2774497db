/** One server process of the burst: says that it is ready, waits for the word, tells its tally; see `burst.ts`. */
import { once } from 'node:events';
import { openStore } from '../lib/store/open';
import { runAnalyses } from './burst-sections';

const [stubBase = '', redisUrl, analyses] = process.argv.slice(2);
const news: string[] = [];
const store = openStore(redisUrl, ({ state }) => news.push(state));
// Whoever serves people has long been connected.
await store.read(['burst']);
process.send?.('ready');
await once(process, 'message');
const tally = await runAnalyses(stubBase, store, Number(analyses));
await store.close();
process.send?.({ tally, news });
process.disconnect();
