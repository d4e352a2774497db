import 'server-only';
import { load } from 'cheerio';

const lines =
  'address,article,aside,blockquote,dd,div,dl,dt,fieldset,figure,footer,form,header,hr,li,main,nav,pre,section,table,tr';
const paragraphs = 'p,ul,ol,h1,h2,h3,h4,h5,h6';
const unread = 'script,style,noscript,template,svg,iframe,object,head,button,select,textarea,[hidden]';

/** Marks of where a block and a paragraph begin or end; no text may hold them. */
const lineMark = '\u0001';
const paragraphMark = '\u0002';

/** HTML as lines of text: a line for each block, `• ` before list items, a blank line around paragraphs and lists. */
export function htmlToText(html: string): string {
  const $ = load(html.replace(/[\u0001\u0002]/g, ''));
  $(unread).remove();
  $('*')
    .contents()
    .each((_, node) => {
      if (node.type === 'text' && $(node).closest('pre').length === 0)
        node.data = node.data.replace(/\s+/g, ' ');
    });
  $('br').replaceWith('\n');
  $('li')
    .filter((_, item) => $(item).text().trim() === '')
    .remove();
  $('li').prepend('• ');
  $('td,th').append('\t');
  $(lines).before(lineMark).after(lineMark);
  $(paragraphs).before(paragraphMark).after(paragraphMark);
  return joinLines($.root().text());
}

function joinLines(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]|[\u{E0000}-\u{E0FFF}]/gu, '')
    .replace(/•[\s\u0001\u0002]*(?=\S)/g, '• ')
    .replace(/[^\S\n]*[\n\u0001\u0002][\s\u0001\u0002]*/g, (gap) =>
      /\u0002|\n[^\S\n]*\n/.test(gap) ? '\n\n' : '\n',
    )
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/\n\n(?=• )/g, '\n')
    .trim();
}
