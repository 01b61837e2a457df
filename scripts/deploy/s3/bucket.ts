import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import type { S3Settings } from './s3-settings.ts';

export type ObjectHeaders = Pick<
  PutObjectCommandInput,
  'ContentType' | 'ContentEncoding' | 'CacheControl'
>;

/** The few things that a deployment does with a bucket. Failed requests are tried five times. */
export type Bucket = {
  put(key: string, body: Buffer | string, headers: ObjectHeaders): Promise<void>;
  /** The text of an object, undefined where there is none. */
  read(key: string): Promise<string | undefined>;
  remove(key: string): Promise<void>;
  keys(): Promise<ReadonlySet<string>>;
  close(): void;
};

/**
 * Lists by the first version of the request, which every compatible server knows: page by page,
 * each beginning after the last key of the one before.
 * @param pageSize keys a page; servers give 1,000 at most
 */
export function openBucket(settings: S3Settings, pageSize = 1_000): Bucket {
  const { bucket: Bucket, endpoint, region, accessKeyId, secretAccessKey } = settings;
  const client = new S3Client({
    ...(endpoint === undefined ? {} : { endpoint }),
    region,
    forcePathStyle: settings.pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 5,
    // Amazon's newest checksums are unknown to many compatible servers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async put(Key, Body, headers) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ...headers }));
    },
    async read(Key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    async keys() {
      const keys = new Set<string>();
      for (let isWhole = false, Marker = ''; !isWhole;) {
        const page = await client.send(
          new ListObjectsCommand({ Bucket, Marker, MaxKeys: pageSize }),
        );
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.add((Marker = Key));
        isWhole = !page.IsTruncated || !page.Contents?.length;
      }
      return keys;
    },
    close: () => client.destroy(),
  };
}
