/** What a picture says to those who do not see it. */
export interface PictureText {
  /** Id of the picture on its page. */
  id: string;
  /** What it shows. */
  title: string;
  /** Claims that the numbers of the title come from. */
  claims: readonly string[];
  /** How to read it, without a number. */
  description: string;
}

/** Markup of a drawn picture with a name and a description, without styles of its own. */
export function toPicture(svg: Element, { id, title, claims, description }: PictureText): string {
  const document = svg.ownerDocument;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const name of ['font-family', 'font-size', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  svg.prepend(
    toTextElement(document, 'title', `${id}-title`, title, claims),
    toTextElement(document, 'desc', `${id}-desc`, description, []),
  );
  return svg.outerHTML;
}

function toTextElement(document: Document, name: string, id: string, text: string, claims: readonly string[]): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('id', id);
  if (claims.length > 0) element.setAttribute('data-claim', claims.join(' '));
  element.textContent = text;
  return element;
}
