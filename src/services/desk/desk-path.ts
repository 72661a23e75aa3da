/** Where an employee wanted to go before signing in: a page of the desk, or else the worklist. */
export function deskPath(wanted: string | null | undefined): string {
  const isOurs = wanted && /^\/medewerker\/[A-Za-z0-9/_-]*$/.test(wanted) && !wanted.startsWith("/medewerker/inloggen");
  return isOurs ? wanted : "/medewerker";
}
