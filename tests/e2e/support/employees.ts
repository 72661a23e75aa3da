/** Who works at the desk in the demo, by the address that gets their code. */
export const HILDE = "hilde.wiersema@voorbeeld.example";
export const ROELOF = "roelof.tammens@voorbeeld.example";
export const ANNELIES = "annelies.vermaat@voorbeeld.example";
