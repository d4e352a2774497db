import { useId, type ReactNode } from 'react';

/** One part of the status page under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
