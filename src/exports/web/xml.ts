/** An element of an XML file: name, attributes, and text or elements inside. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string>;
  children?: string | readonly XmlElement[];
}

/** An XML file with its declaration, one element a line. Characters that XML cannot hold are left out. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toElement(root, '')}\n`;
}

function toElement({ name, attributes = {}, children = [] }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  if (children.length === 0) return `${indent}<${start}/>`;
  if (typeof children === 'string') return `${indent}<${start}>${escape(children)}</${name}>`;
  const inner = children.map((child) => toElement(child, `${indent}  `)).join('\n');
  return `${indent}<${start}>\n${inner}\n${indent}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- control characters are what XML cannot hold
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
      // A reader would fold all of these to spaces in an attribute, and all but the first to line feeds in a text
      // (XML 1.0, 2.11 and 3.3.3; XML 1.1, 2.11; U+2029 by custom).
      .replace(/[\t\n\r\u0085\u2028\u2029]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  );
}
