import * as z from 'zod';

/** What is read of GitHub's answers; whatever else they hold is ignored. */
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

/** A ref: a tag's name, and the object that it points to. An annotated tag's type is `tag`. */
export const refSchema = z.object({ ref: z.string(), object: z.object({ type: z.string(), sha }) });
export type Ref = z.infer<typeof refSchema>;

/** Something that was made and has a name of its own: a tree, a commit, a tag object. */
export const madeSchema = z.object({ sha });

/** An annotated tag's object. */
export const tagSchema = z.object({
  sha,
  tag: z.string(),
  message: z.string(),
  tagger: z.object({ date: z.string() }),
  object: z.object({ type: z.string(), sha }),
});
export type Tag = z.infer<typeof tagSchema>;

/** A file of a commit. GitHub leaves the content out over 1 MB. */
export const contentSchema = z.object({ type: z.literal('file'), sha, encoding: z.string(), content: z.string() });

/** A file by its own name. */
export const blobSchema = z.object({ encoding: z.literal('base64'), content: z.string() });

/** A file of a release. `starter` is one whose upload never ended. */
export const assetSchema = z.object({
  id: z.int(),
  name: z.string(),
  state: z.string(),
  size: z.int(),
  /** sha256:<hex>; older servers have none. */
  digest: z.string().nullish(),
});
export type Asset = z.infer<typeof assetSchema>;

/** A release or a draft of one. */
export const releaseSchema = z.object({
  id: z.int(),
  tag_name: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  /** Its files are fixed for good; older servers do not say. */
  immutable: z.boolean().optional(),
  body: z.string().nullish(),
  upload_url: z.string(),
  html_url: z.string(),
  assets: z.array(assetSchema),
});
export type Release = z.infer<typeof releaseSchema>;
