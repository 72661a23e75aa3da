/** The store of files, which tells the log when it fails: whoever uploads or opens reads a sentence, the operator why. */
import type { FileStore } from "#services/files/file-store.ts";
import { describeFault } from "./describe-fault.ts";
import { log } from "./log.ts";

/** The same store. Its faults are noted on their way to who asked; a key is random, and is not noted. */
export function loggedStore(store: FileStore): FileStore {
  const noted = async <Answer>(verb: keyof FileStore, asked: Promise<Answer>): Promise<Answer> => {
    try {
      return await asked;
    } catch (fault) {
      log({ event: "store-fault", verb, fault: describeFault(fault) });
      throw fault;
    }
  };
  return {
    put: (key, bytes) => noted("put", store.put(key, bytes)),
    get: (key) => noted("get", store.get(key)),
    remove: (key) => noted("remove", store.remove(key)),
  };
}
