/** The part of the address that names the analysis on the page: a random id, never a word of it. */
export const addressName = 'analysis';

/** Names the analysis in the address, so that a reload finds it again; null where there is none. */
export function showAddress(id: string | null): void {
  const url = new URL(window.location.href);
  if (id === null) url.searchParams.delete(addressName);
  else url.searchParams.set(addressName, id);
  window.history.replaceState(null, '', url);
}
