/** Whether a request asks for us: Astro would make links and decisions of whatever Host it is given. */

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

type Setting = { readonly baseUrl: string; readonly production: boolean };

/** True for the host of BASE_URL; in the demo also for any name of this machine itself. */
export function hostChecker({ baseUrl, production }: Setting): (host: string | undefined) => boolean {
  const own = new URL(baseUrl).host;
  return (host) => host === own || (!production && host !== undefined && LOOPBACK.test(host));
}
