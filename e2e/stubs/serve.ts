/**
 * All stubs in a process of their own: `tsx e2e/stubs/serve.ts [port]`, or STUB_PORT; 4010 otherwise.
 * Prints the settings that point the app at them. `POST /control` sets behaviour, `GET /control` tells the requests.
 */
import { startStub } from './stub';

const port = Number(process.argv[2] ?? process.env.STUB_PORT ?? 4010);
const { urls } = await startStub({ port });
for (const [id, url] of Object.entries(urls)) console.log(`${id.toUpperCase()}_BASE_URL=${url}`);
