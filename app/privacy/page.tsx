import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { configuredProviders } from '../configured-providers';

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'What MatchWise does with your resume and the posting, step by step.',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export default function PrivacyPage() {
  const providers = configuredProviders();
  return (
    <article className="max-w-prose pt-8 sm:pt-14">
      <h1 className="text-display">What goes where</h1>
      <p className="mt-4 text-lead text-muted">
        A resume is the most personal document most people own. This is everything that happens to yours here.
      </p>
      <Part title="Your file stays on your machine">
        <p>
          A PDF, Word or text file is opened by this browser, in the page. The file itself is sent nowhere.
          You see the text that was read, and can correct or shorten it before anything else happens.
        </p>
      </Part>
      <Part title="The two texts are sent when you press Compare">
        <p>
          The text of your resume and of the posting, as they stand in the two fields, go to this server.
          Nothing is sent while you type. “Try again” and “Retry” send the same two texts once more.
        </p>
        <Onward providers={providers} />
      </Part>
      <Part title="A link is opened by this server">
        <p>
          If you give a link to a posting and press “Read the link”, the link goes to this server, which opens
          that page as any visitor would. The site learns that this server asked, not who you are, and never
          sees your resume.
        </p>
      </Part>
      <Part title="This server keeps neither text">
        <p>
          Both texts are held in memory while the sections are made, and are gone afterwards. There is no
          account and no database of resumes. The server’s log holds times, names of providers, kinds of
          failure and a random reference, never words of yours.
        </p>
      </Part>
      <Part title="Your browser keeps your draft">
        <p>
          What stands in the two fields is kept in this browser’s storage, so that a reload loses nothing.
          Clear the fields, or this site’s data, and it is gone. If you choose a light or dark theme, a cookie
          named <code className="font-mono text-small">theme</code> remembers that one word. There are no
          other cookies, but for one that lets whoever runs this site into its status page, where that is
          locked.
        </p>
      </Part>
      <Part title="Nobody else is told">
        <p>
          The pages load no fonts, scripts, pictures or counters from elsewhere, and their security policy
          forbids it: the browser may talk to this server alone.
        </p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="text-title">{title}</h2>
      <div className="mt-2 space-y-3">{children}</div>
    </section>
  );
}

function Onward({ providers }: { providers: string[] }) {
  if (providers.length === 0) {
    return (
      <p>
        No AI service is set up here. The sections are made on this server by rules, and the texts go no
        further.
      </p>
    );
  }
  return (
    <p>
      From there they go to an AI service, which writes the sections: {list.format(providers)},{' '}
      {providers.length === 1
        ? 'the only one set up here.'
        : 'asked in this order. Each section goes to the first; the next one gets the texts only if the one before could not deliver in time.'}{' '}
      What such a service does with texts is governed by its own terms; take out what you don’t want it to
      see, such as your address or phone number. They aren’t needed for the comparison.
    </p>
  );
}
