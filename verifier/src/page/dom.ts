/** Elements of the page. Text is only ever text: nothing of a file can become markup. */

type Child = Node | string | null | false;

export function h(tag: string, attributes: Record<string, string>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Rows of a term and what it is; rows without a value are left out. */
export function terms(rows: readonly (readonly [string, Node | string | null])[]): HTMLElement {
  const list = h("dl", {});
  for (const [term, value] of rows) {
    if (value !== null && value !== "") list.append(h("dt", {}, term), h("dd", {}, value));
  }
  return list;
}

/** An id: shown whole, wrapping anywhere, left to right in every language. */
export function idOf(digits: string): HTMLElement {
  return h("code", { dir: "ltr" }, digits);
}

export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return h("section", {}, h("h2", {}, title), ...children);
}
