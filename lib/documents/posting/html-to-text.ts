import 'server-only';
import { load } from 'cheerio';

const blocks =
  'address,article,aside,blockquote,br,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul';
const unread = 'script,style,noscript,template,svg,iframe,object,head,button,select,textarea,[hidden]';

/** HTML as lines of text: a line for each block, `• ` before list items, a blank line between paragraphs. */
export function htmlToText(html: string): string {
  const $ = load(html);
  $(unread).remove();
  $('*')
    .contents()
    .each((_, node) => {
      if (node.type === 'text' && !$(node).closest('pre').length) node.data = node.data.replace(/\s+/g, ' ');
    });
  $('li').prepend('• ');
  $('td,th').append('\t');
  $(blocks).before('\n').after('\n');
  $('p,ul,ol,h1,h2,h3,h4,h5,h6,section,article').before('\n').after('\n');
  return tidyLines($.root().text());
}

/** Trims lines, and leaves at most one blank line between them; a bullet alone joins the line after it. */
export function tidyLines(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]|[\u{E0000}-\u{E0FFF}]/gu, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/\s*\n\s*\n\s*|[^\S\n]*\n[^\S\n]*/g, (gap) => (/\n\s*\n/.test(gap) ? '\n\n' : '\n'))
    .replace(/•\s+(?=\S)/g, '• ')
    .replace(/^•\s*$/gm, '')
    .replace(/\n\n(?=• )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
