/**
 * The address in the pages as they are built, where the portal's own must come: the server fills in BASE_URL when it reads
 * them. So one build does for every address, and a demo on another port need not be built again.
 */
export const BUILT_ADDRESS = "https://portaal.invalid";

/** A built text with the portal's own address in it. */
export const withOwnAddress = (text: Buffer, baseUrl: string): Buffer =>
  text.includes(BUILT_ADDRESS) ? Buffer.from(text.toString().replaceAll(BUILT_ADDRESS, baseUrl)) : text;
