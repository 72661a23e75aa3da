/** The id of a field's first control: stable, so that links in the error summary arrive there. */
export const fieldId = (name: string): string => `veld-${name}`;
