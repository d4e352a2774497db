import { NavLinks } from './nav-links';

export function Footer() {
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-8">
        <p className="text-small text-muted">
          The texts are drafts. Hold every line against your resume before you send it.
        </p>
        <nav aria-label="Footer">
          <NavLinks />
        </nav>
      </div>
    </footer>
  );
}
