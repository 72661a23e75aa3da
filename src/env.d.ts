/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page gives to the services it asks. Set by src/middleware.ts. */
    readonly context: import("#services/context.ts").Context;
    /** Only under /medewerker, for who is signed in. */
    readonly employee?: import("#auth/employee.ts").Employee;
  }
}
