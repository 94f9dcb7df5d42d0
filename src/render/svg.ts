import { escapeHtml, shorten } from './escape.js';

/** Finished markup; only the functions of this file make it, so text cannot be mistaken for it. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG. Numbers keep two decimals; names and values of attributes are ours or escaped; strings are text. */
export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? coordinate(value) : value!)}"`)
    .join('');
  const content = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.markup)).join('');
  return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A number with at most two decimals, never as an exponent. */
export function coordinate(value: number): string {
  return String(Number(value.toFixed(2)) + 0);
}

/** A whole <svg>, as wide as its place allows up to `width`, read out as an image with a name and a description. */
export function drawing(
  frame: { readonly width: number; readonly height: number; readonly title: string; readonly description: string },
  ...children: readonly Markup[]
): string {
  const { width, height, title, description } = frame;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    width,
    height,
    role: 'img',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
  };
  return element(
    'svg',
    attributes,
    element('title', {}, shorten(title, 200)),
    element('desc', {}, shorten(description, 1000)),
    ...children,
  ).markup;
}

/** Text at a point (its baseline). */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): Markup {
  return element('text', { x, y, fill: 'var(--muted, #6e7781)', ...attributes }, text);
}
