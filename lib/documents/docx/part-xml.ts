import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** A header's or footer's XML as a main document's, so that the same reader takes it. */
export function asDocument(xml: string): string {
  return xml
    .replace(/<((?:\w+:)?)(?:hdr|ftr)\b([^>]*)>/, '<$1document$2><$1body>')
    .replace(/<\/((?:\w+:)?)(?:hdr|ftr)>\s*$/, '</$1body></$1document>');
}

/**
 * mammoth reads a text box only in its old spelling (VML), which Word adds as a fallback and other programs leave out.
 * Boxes without one are turned into it; a text that has none comes back as it was.
 */
export function freeTextBoxes(xml: string): string {
  if (!xml.includes('txbxContent>') || !xml.includes('drawing>')) return xml;
  const document = parseXml(xml);
  for (const drawing of elementsNamed(document, 'drawing')) {
    const boxes = elementsNamed(drawing, 'txbxContent');
    if (boxes.length === 0) continue;
    const alternate = closest(drawing, 'AlternateContent');
    if (
      alternate &&
      elementsNamed(alternate, 'Fallback').some((it) => elementsNamed(it, 'txbxContent').length > 0)
    ) {
      continue;
    }
    const replaced = alternate ?? drawing;
    const picture = document.createElementNS(drawing.namespaceURI, 'w:pict');
    const textBox = document.createElementNS('urn:schemas-microsoft-com:vml', 'v:textbox');
    boxes.forEach((box) => textBox.appendChild(box));
    picture.appendChild(textBox);
    replaced.parentNode?.replaceChild(picture, replaced);
  }
  return new XMLSerializer().serializeToString(document);
}

/** Whether a run with words in it is marked hidden, or is white on what nothing has coloured. */
export function hasHiddenText(xml: string): boolean {
  if (!/<\w+:vanish\b|<\w+:color\s[^>]*"FFFFFF"/i.test(xml)) return false;
  return elementsNamed(parseXml(xml), 'r').some((run) => {
    const properties = childNamed(run, 'rPr');
    const words = elementsNamed(run, 't').some((text) => (text.textContent ?? '').trim() !== '');
    return properties !== undefined && words && (isVanished(properties) || isWhiteOnWhite(run, properties));
  });
}

function isVanished(properties: Element): boolean {
  const vanish = childNamed(properties, 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(valueOf(vanish, 'val') ?? '');
}

function isWhiteOnWhite(run: Element, properties: Element): boolean {
  const colour = childNamed(properties, 'color');
  if (!colour || valueOf(colour, 'val')?.toUpperCase() !== 'FFFFFF') return false;
  for (let node: Element | null = run; node; node = parentElement(node)) {
    // The colour behind a drawn box can't be told here.
    if (node.localName === 'txbxContent') return false;
    if (['rPr', 'pPr', 'tcPr', 'tblPr'].some((name) => isShaded(childNamed(node, name)))) return false;
    if (childNamed(node, 'pPr') || childNamed(node, 'tblPr')) {
      // A style may shade what it is given to.
      const named = elementsNamed(node, 'pStyle').length + elementsNamed(node, 'tblStyle').length;
      if (named > 0) return false;
    }
  }
  return true;
}

function isShaded(properties: Element | undefined): boolean {
  if (!properties) return false;
  const shade = childNamed(properties, 'shd');
  const fill = shade && valueOf(shade, 'fill');
  return (
    childNamed(properties, 'highlight') !== undefined || (fill != null && !/^(?:auto|FFFFFF)$/i.test(fill))
  );
}

function parseXml(xml: string): Document {
  // Its warnings would go to the console; what is truly broken is found by the reader that comes next.
  const silent = () => undefined;
  return new DOMParser({ errorHandler: { warning: silent, error: silent } }).parseFromString(xml, 'text/xml');
}

function elementsNamed(root: Document | Element, localName: string): Element[] {
  return Array.from(root.getElementsByTagNameNS('*', localName));
}

function childNamed(parent: Element, localName: string): Element | undefined {
  return Array.from(parent.childNodes).find(
    (node): node is Element => 'localName' in node && node.localName === localName,
  );
}

function valueOf(element: Element, localName: string): string | undefined {
  return Array.from(element.attributes).find((attribute) => attribute.localName === localName)?.value;
}

function parentElement(element: Element): Element | null {
  return element.parentNode?.nodeType === 1 ? (element.parentNode as Element) : null;
}

function closest(element: Element, localName: string): Element | null {
  for (let node = parentElement(element); node; node = parentElement(node)) {
    if (node.localName === localName) return node;
  }
  return null;
}
