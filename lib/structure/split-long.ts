const longest = 360;
const hardLimit = 700;

/** A line in parts of about a paragraph's third, cut after sentences; short lines stay whole. */
export function splitLong(text: string): string[] {
  if (text.length <= longest) return [text];
  const parts: string[] = [];
  let part = '';
  for (const sentence of sentencesOf(text)) {
    if (part !== '' && part.length + sentence.length > longest) {
      parts.push(part.trim());
      part = '';
    }
    part += sentence;
  }
  if (part.trim() !== '') parts.push(part.trim());
  return parts;
}

// A full stop ends a sentence where a capital, a digit's list or another script's letter follows white space.
const sentenceEnd = /(?<=[.!?;](?:["'”’)])?)\s+(?=["'“‘(]?[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？；])/u;

/** Sentences with what separates them; none longer than `hardLimit`, cut at white space where there is any. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).flatMap((sentence, index, all) => {
    const whole = index < all.length - 1 && !/[。！？；]$/.test(sentence) ? `${sentence} ` : sentence;
    return whole.length <= hardLimit ? [whole] : hardParts(whole);
  });
}

function hardParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > hardLimit) {
    const space = rest.lastIndexOf(' ', longest);
    let end = space > longest / 2 ? space + 1 : longest;
    if (/[\uD800-\uDBFF]/.test(rest.charAt(end - 1))) end++;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  parts.push(rest);
  return parts;
}
