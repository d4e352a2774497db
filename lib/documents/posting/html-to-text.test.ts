import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text';

describe('htmlToText', () => {
  it.each([
    ['blocks as lines', '<div>One</div><div><div>Two</div></div>Three', 'One\nTwo\nThree'],
    ['paragraphs with a blank line', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['one break as a line, two as a blank line', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    [
      'lists with bullets',
      '<p>Tasks</p><ul><li>Plan</li><li><p>Train</p></li></ul><p>End</p>',
      'Tasks\n• Plan\n• Train\n\nEnd',
    ],
    ['empty items not at all', '<ul><li> </li><li>Plan</li></ul>', '• Plan'],
    [
      'rows with tabs',
      '<table><tr><td>Pay</td><td>40,000</td></tr><tr><td>Place</td><td>Bremen</td></tr></table>',
      'Pay\t40,000\nPlace\tBremen',
    ],
    ['source line breaks as spaces', 'One\n   two', 'One two'],
    ['preformatted lines as they are', '<pre>One\nTwo</pre>', 'One\nTwo'],
    ['words in inline tags whole', '<b>P</b>lan &amp; <i>train</i>', 'Plan & train'],
    [
      'nothing of scripts, forms and hidden parts',
      'A<script>1</script><select><option>2</select><p hidden>3</p>',
      'A',
    ],
  ])('shows %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
