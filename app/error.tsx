'use client';

import { Button } from '@/components/ui/button';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="max-w-prose py-16">
      <h1 className="text-heading">This page has stumbled</h1>
      <p className="mt-4">
        Something went wrong on our side, not on yours. What you typed is kept in this browser and comes back
        with the page.
      </p>
      {error.digest !== undefined && (
        <p className="mt-2 text-small text-muted">
          Reference for the log: <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <div className="mt-8 flex gap-3">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <Button onClick={() => window.location.reload()}>Reload the page</Button>
      </div>
    </div>
  );
}
