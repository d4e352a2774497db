import type { ComponentProps } from 'react';

const base =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md text-small font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 print:hidden';

const variants = {
  primary: 'bg-accent px-5 text-on-accent hover:bg-accent-deep',
  secondary: 'border border-edge bg-sheet px-3.5 text-ink hover:bg-well',
  quiet: 'px-2.5 text-muted hover:bg-well hover:text-ink',
  inline: 'min-h-6 rounded-sm text-accent underline underline-offset-4 hover:text-accent-deep',
} as const;

type Variant = keyof typeof variants;

/** The look of a button, for a link that must have it too. */
export function buttonClass(variant: Variant, more = ''): string {
  return `${base} ${variants[variant]} ${more}`;
}

interface ButtonProps extends ComponentProps<'button'> {
  variant?: Variant;
}

export function Button({ variant = 'secondary', className = '', type = 'button', ...rest }: ButtonProps) {
  // Only a button that sends a form does anything without scripts.
  const shown = type === 'submit' ? className : `noscript:hidden ${className}`;
  return <button type={type} className={buttonClass(variant, shown)} {...rest} />;
}
