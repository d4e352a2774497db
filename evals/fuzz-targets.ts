// What strangers and models can put text into, each held to its word: what it throws or breaks is a finding.
import { readEvents } from '../lib/ai/providers/wire/event-stream';
import { readChatChunk } from '../lib/ai/providers/wire/chat-chunk';
import { readGeminiChunk } from '../lib/ai/providers/wire/gemini-chunk';
import { ProviderError } from '../lib/ai/provider';
import { prepareBuiltin } from '../lib/builtin/builtin';
import { isPublicAddress } from '../lib/documents/posting/public-address';
import { pageToText } from '../lib/documents/posting/page-to-text';
import { preferredLanguage } from '../lib/i18n/preferred-language';
import { drillOf } from '../lib/operations/drill/drill';
import { visitorAddress } from '../lib/operations/limits/visitor';
import { readPassages } from '../lib/evidence/passages';
import { sectionIds } from '../lib/sections/catalog';
import { openClaimChecker } from '../lib/sections/claim-check';
import { checkInput, stopInput } from '../lib/sections/generate-input';
import { limits } from '../lib/sections/limits';
import { readJson } from '../lib/sections/read-json';
import { registry } from '../lib/sections/registry';
import { soundnessProblem } from '../lib/sections/soundness';
import { hideThinking, withoutThinking } from '../lib/sections/thinking';
import { numberLines } from '../lib/structure/lines';
import type { Fuzzer } from './fuzz-inputs';

/** One input's worth of trying; rejects, or throws, where the target broke its word. */
export type Target = (fuzzer: Fuzzer, texts: Texts) => void | Promise<void>;

/** Whole texts to be spoiled. */
export interface Texts {
  resume: string;
  posting: string;
  /** What a model may have answered, by section. */
  replies: readonly string[];
}

const now = new Date('2026-11-01');

export const targets: Record<string, Target> = {
  'the action’s input'(fuzzer, { resume, posting }) {
    const whole = { runId: 'a-run-of-mine', resume, posting, sections: [...sectionIds] };
    const key = fuzzer.pick(['runId', 'resume', 'posting', 'sections', 'wish', 'language'] as const);
    const raw = fuzzer.pick([
      fuzzer.value(),
      { ...whole, [key]: fuzzer.value() },
      { ...whole, posting: fuzzer.mutate(posting) },
    ]);
    const checked = checkInput(raw);
    if (!checked.ok) return expect(Object.keys(checked.problems).length > 0, 'refused without a problem');
    expect(checked.input.resume.trim().length <= limits.resume.max, 'let too long a resume in');
    expect(
      checked.input.sections.every((id) => sectionIds.includes(id)),
      'let a foreign section in',
    );
    drillOf(raw, { FAULT_DRILL: true });
    stopInput.safeParse(fuzzer.value());
  },
  'headers of a request'(fuzzer) {
    const line = fuzzer.text(300).replace(/[^\x20-\x7e]/g, ',');
    const headers = new Headers({ 'x-forwarded-for': line, 'x-real-ip': line });
    const settings = { TRUSTED_PROXY: fuzzer.below(4), ...(fuzzer.below(2) === 0 && { VERCEL: '1' }) };
    const address = visitorAddress(headers, settings);
    expect(address === null || /^[\da-f.:/]+$/.test(address), 'took something else for an address');
    preferredLanguage(line);
    isPublicAddress(line);
  },
  'a posting’s page'(fuzzer, { posting }) {
    const described = `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Nurse', description: posting })}</script>`;
    const outcome = pageToText(
      fuzzer.mutate(`<title>Job</title>${described}<main><h1>Nurse</h1><p>${posting}</p></main>`),
    );
    expect(!outcome.ok || outcome.text.trim() !== '', 'read a posting without a text');
  },
  'both texts, by rules'(fuzzer, { resume, posting }) {
    const make = prepareBuiltin(
      fuzzer.mutate(resume).slice(0, limits.resume.max).toWellFormed(),
      fuzzer.mutate(posting).slice(0, limits.posting.max).toWellFormed(),
      now,
    );
    for (const id of sectionIds) make(id);
  },
  'a model’s reply'(fuzzer, { resume, posting, replies }) {
    const material = {
      resume: numberLines(resume, 'R'),
      posting: numberLines(posting, 'J'),
      language: fuzzer.pick(['en', 'de', null]),
    };
    const reply = fuzzer.mutate(fuzzer.pick(replies));
    for (const id of sectionIds) registry[id].accept(withoutThinking(reply), material);
    soundnessProblem(reply, material.language);
    readJson(reply);
    let shown = '';
    const emit = hideThinking((event) => void (event.type === 'text' && (shown += event.text)));
    for (const text of reply.match(/[^]{1,7}/g) ?? []) emit({ type: 'text', text });
    expect(reply.includes(shown.slice(-100)), 'showed what was never written');
  },
  'a text’s claims'(fuzzer, { resume, posting, replies }) {
    const known = (text: string, prefix: 'R' | 'J') =>
      numberLines(fuzzer.mutate(text).toWellFormed(), prefix);
    const [own, asked] = [known(resume, 'R'), known(posting, 'J')];
    const blocks = readPassages(fuzzer.mutate(fuzzer.pick(replies)), own);
    const checker = openClaimChecker(own, asked, now);
    const { flags } = checker.check('cover_letter', blocks);
    checker.leftOut(blocks);
    for (const { block, passage, start, end, quote } of flags)
      expect(blocks[block]?.passages[passage]?.text.slice(start, end) === quote, 'flagged what isn’t there');
  },
  async 'a provider’s stream'(fuzzer) {
    const chunk = fuzzer.pick([
      JSON.stringify({ choices: [{ delta: { content: fuzzer.text(50) }, finish_reason: fuzzer.value() }] }),
      JSON.stringify({ candidates: fuzzer.value(), usageMetadata: fuzzer.value() }),
      JSON.stringify(fuzzer.value()) ?? 'null',
    ]);
    const wire = `data: ${fuzzer.below(3) === 0 ? fuzzer.mutate(chunk) : chunk}\n\ndata: [DONE]\n\n`;
    const bytes = new TextEncoder().encode(wire);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length;) {
          const size = 1 + fuzzer.below(40);
          controller.enqueue(bytes.slice(at, at + size));
          at += size;
        }
        controller.close();
      },
    });
    const next = readEvents(body);
    await expected([SyntaxError], async () => {
      for (let events = await next(); events !== null; events = await next())
        for (const event of events)
          for (const read of [readChatChunk, readGeminiChunk])
            await expected([ProviderError], () => void read(event));
    });
  },
};

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** Lets through only errors that the target announces. */
async function expected(
  kinds: (new (...args: never[]) => Error)[],
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}
