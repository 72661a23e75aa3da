/** Where the bytes of files lie: a folder, or any S3-compatible store. Both through flydrive, under random keys. */
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

/** A store by keys; a key that does not exist can be removed, but not read. */
export type FileStore = {
  readonly put: (key: string, bytes: Buffer) => Promise<void>;
  readonly get: (key: string) => Promise<Buffer>;
  readonly remove: (key: string) => Promise<void>;
};

export type S3Settings = {
  /** Absent: Amazon's own. */
  readonly endpoint?: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** Someone waits for the answer; the client by itself would wait for ever. */
const CONNECT_MS = 3_000;
const SILENCE_MS = 15_000;
const TRIES = 2;

/** Files in this folder of the local disk. */
export function folderStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  return storeOf(async () => disk);
}

/** Files in this bucket. The client is large, and loaded only when the first file comes. */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  let disk: Promise<Disk> | undefined;
  const open = async () => {
    const { S3Driver } = await import("flydrive/drivers/s3");
    return new Disk(
      new S3Driver({
        credentials: { accessKeyId, secretAccessKey },
        ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
        region,
        bucket,
        visibility: "private",
        supportsACL: false, // the bucket is private as a whole; many stores know no rights per object
        maxAttempts: TRIES,
        requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: SILENCE_MS, throwOnRequestTimeout: true },
        requestChecksumCalculation: "WHEN_REQUIRED", // likewise
        responseChecksumValidation: "WHEN_REQUIRED",
      }),
    );
  };
  return storeOf(() => {
    disk ??= open();
    return disk;
  });
}

const storeOf = (open: () => Promise<Disk>): FileStore => ({
  put: async (key, bytes) => (await open()).put(key, bytes),
  get: async (key) => Buffer.from(await (await open()).getBytes(key)),
  remove: async (key) => (await open()).delete(key),
});
