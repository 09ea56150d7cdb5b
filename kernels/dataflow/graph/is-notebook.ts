/** Whether a module specifier, or a path, is a notebook's. */
export const isNotebook = (specifier: string): boolean => specifier.endsWith(".ipynb")
