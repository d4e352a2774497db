import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it, test } from 'vitest';
import { messages as de } from '@/messages/de/messages';
import { messages as en } from '@/messages/en/messages';
import { messages as es } from '@/messages/es/messages';
import { messages as fr } from '@/messages/fr/messages';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value]] : flatten(value, at);
  });
}

/** Names and kinds of what a message takes, such as `count:6`. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(`${element.value}:${TYPE[element.type]}`);
    const inner =
      'options' in element
        ? Object.values(element.options).map((option) => option.value)
        : 'children' in element
          ? [element.children]
          : [];
    for (const part of inner) for (const argument of argumentsOf(part)) found.add(argument);
  }
  return found;
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options).filter((key) => !key.startsWith('='))] : [],
  );
}

const english = new Map(flatten(en));

describe.each(Object.entries({ en, de, fr, es }))('the messages in %s', (language, messages) => {
  const all = flatten(messages);

  it('are there, each of them, and none is empty', () => {
    expect(all.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take what the English ones take, no less and no more', () => {
    for (const [key, text] of all)
      expect(argumentsOf(parse(text)), key).toEqual(argumentsOf(parse(english.get(key) ?? '')));
  });

  it('have a form for every plural that the language tells apart in whole numbers', () => {
    const rules = new Intl.PluralRules(language);
    const needed = [...new Set([0, 1, 2, 3, 5, 11, 21, 100].map((count) => rules.select(count)))];
    for (const [key, text] of all)
      for (const forms of pluralsOf(parse(text))) expect(forms, key).toEqual(expect.arrayContaining(needed));
  });

  it('are set as a printer would: no typewriter quotes, no three dots', () => {
    for (const [key, text] of all) expect(text, key).not.toMatch(/['"]|\.\.\./);
  });
});

test('French keeps a sign together with its word, as it must', () => {
  for (const [key, text] of flatten(fr)) expect(text, key).not.toMatch(/ [:;?!»]|« /);
});
