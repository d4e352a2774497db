/**
 * All stubs in a process of their own: `tsx e2e/stubs/serve.ts [port]`, or STUB_PORT; 4010 otherwise.
 * Prints the settings that point the app at them. `GET /control` tells the requests; `POST /control` takes
 * `{ "provider": "groq", "section": "cover_letter", "behaviour": { "fault": "rate-limited", "retryAfter": 8 } }`,
 * a list of such, or `{ "reset": true }`. Behaviours are described in `behaviour.ts`.
 */
import { startStub } from './stub';

const port = Number(process.argv[2] ?? process.env.STUB_PORT ?? 4010);
const { urls } = await startStub({ port });
for (const [id, url] of Object.entries(urls)) console.log(`${id.toUpperCase()}_BASE_URL=${url}`);
