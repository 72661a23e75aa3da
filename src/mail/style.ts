/**
 * The looks of every mail: one sheet, no pictures, nothing from elsewhere. It shows fully at once, in the reader's own
 * light or dark, and tells nobody that it was opened. Where a mail program drops it, the bare HTML still reads well.
 */
export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 1.5rem 1rem; font-family: "Segoe UI", Arial, Helvetica, sans-serif; font-size: 1rem; line-height: 1.5; }
main { max-width: 38rem; margin: 0 auto; overflow-wrap: break-word; }
p, ul, dl, blockquote { margin: 0 0 1rem; }
ul { padding-left: 1.25rem; }
li { margin-bottom: 0.25rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
blockquote { padding-left: 1rem; border-left: 0.25rem solid currentColor; }
hr { margin: 1.5rem 0; border: 0; border-top: 1px solid currentColor; }
`;
