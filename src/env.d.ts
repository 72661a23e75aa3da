/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page gives to the services it asks. Set by src/middleware.ts, on pages that are rendered on demand. */
    readonly context: import("#services/context.ts").Context;
    /** Only under /medewerker, for who is signed in. */
    readonly employee?: import("#auth/employee.ts").Employee;
    /** Only in the demo: what it lets anyone do. A page under /demo without it answers 404. */
    readonly demo?: import("#server/demo.ts").Demo;
    /** Given by our own server (or by src/server/dev-portal.ts), for the middleware alone. */
    readonly portal?: import("#server/portal.ts").Portal;
    /** Given by our own server: what its log will say of this request. */
    readonly visit?: import("#server/access-log.ts").Visit;
    /** Given by our own server: the form that was posted, for the middleware alone. */
    readonly form?: FormData;
    /** The network address of who asks; from a proxy only if that is one of ours. */
    readonly client?: string;
  }
}
