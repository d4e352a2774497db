/** Characters that some system or other refuses in a file's name; controls among them. */
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e]/g;
const mostChars = 60;

/** `Cover letter - Acme - Ward nurse.docx`: parts that are null or empty are left out, long ones are cut. */
export function fileName(parts: readonly (string | null)[], extension: string): string {
  const names = parts.map((part) => clean(part ?? '')).filter((part) => part !== '');
  return `${names.join(' - ') || 'MatchWise'}.${extension}`;
}

function clean(part: string): string {
  const text = part.replace(refused, ' ').replace(/\s+/g, ' ').trim();
  const cut = [...text].slice(0, mostChars).join('');
  // Windows takes no name that ends in a stop or a space.
  return cut.replace(/^[. ]+|[. ]+$/g, '');
}
