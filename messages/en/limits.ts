/** Why something is refused for now, and when it will be taken. */
export const limits = {
  tooMany:
    'That is more than this site makes within an hour. Try again in {minutes, plural, one {a minute} other {# minutes}}; your texts stay here.',
  crowded:
    'Many sections are being made just now. Try again in {seconds, plural, one {a second} other {# seconds}}; your texts stay here.',
  tooManyLinks:
    'That is more than this site opens within an hour. Try again in {minutes, plural, one {a minute} other {# minutes}}, or paste the text of the posting.',
} as const;
