import * as z from 'zod/mini';

/** What is read of an export of results, beside what its sections say. */
export const reportSchema = z.object({
  schema: z.string().check(z.regex(/^kring\.report\/\d+$/)),
  session: z.object({ id: z.string(), tier: z.string() }),
  stages: z.array(
    z.object({
      id: z.string(),
      title: z.record(z.string(), z.string()),
      head: z.optional(z.nullable(z.string())),
      record: z.optional(z.unknown()),
      sections: z.array(z.unknown()),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;
export type ReportedStage = Report['stages'][number];
