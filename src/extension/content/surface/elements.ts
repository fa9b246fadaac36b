/** Builds elements of one document; foreign words go in as text nodes. */
export interface Elements {
  make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name];
  button(className: string, label: Node | string, press: () => void): HTMLButtonElement;
}

export function elementsOf(document: Document): Elements {
  const make: Elements['make'] = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  return {
    make,
    button(className, label, press) {
      const element = make('button', className, label);
      element.type = 'button';
      element.addEventListener('click', press);
      return element;
    },
  };
}
