import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <div className="max-w-prose py-16">
      <h1 className="text-heading">There is no such page</h1>
      <p className="mt-4">
        The address may be mistyped, or the page has moved. Your texts are where you left them.
      </p>
      <Link href="/" className={buttonClass('primary', 'mt-8')}>
        Compare a resume with a posting
      </Link>
    </div>
  );
}
