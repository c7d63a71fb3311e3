import '../../lib/zodWithoutEval.ts'
import { z } from 'zod'
import { proposingWords } from '../../words/proposing.ts'

export const titleLimit = 200
export const bodyLimit = 20_000
export const actionLimit = 20

const { errors } = proposingWords

const transfer = z.object({
  kind: z.literal('transfer'),
  /** `native`, `own` (the DAO's token), or `other`. */
  asset: z.enum(['native', 'own', 'other']),
  tokenAddress: z.string(),
  to: z.string(),
  amount: z.string(),
})

const call = z.object({
  kind: z.literal('call'),
  target: z.string(),
  value: z.string(),
  abi: z.string(),
  /** The chosen function, as `transfer(address,uint256)`. */
  signature: z.string(),
  arguments: z.array(z.string()),
})

const raw = z.object({
  kind: z.literal('raw'),
  target: z.string(),
  value: z.string(),
  calldata: z.string(),
})

/** An action as it is typed in: nothing of it is checked yet. */
export const draftAction = z.discriminatedUnion('kind', [transfer, call, raw])

/** A draft as it is kept on the device and in files: any half-written state is fine. */
export const proposalDraft = z.object({
  title: z.string(),
  topic: z.string(),
  body: z.string(),
  /** The governor's numbers of the rules and of the topic; drafts from before there were any follow the default. */
  proposalType: z.string().default('0'),
  topicNumber: z.string().default('0'),
  actions: z.array(draftAction),
})

export type DraftAction = z.infer<typeof draftAction>
export type ProposalDraft = z.infer<typeof proposalDraft>

export const emptyDraft: ProposalDraft = {
  title: '',
  topic: '',
  body: '',
  proposalType: '0',
  topicNumber: '0',
  actions: [],
}

/** Whether nothing would be lost with it. */
export function isEmptyDraft({ title, body, actions }: ProposalDraft): boolean {
  return `${title}${body}`.trim() === '' && actions.length === 0
}

export const emptyActions = {
  transfer: { kind: 'transfer', asset: 'native', tokenAddress: '', to: '', amount: '' },
  call: { kind: 'call', target: '', value: '', abi: '', signature: '', arguments: [] },
  raw: { kind: 'raw', target: '', value: '', calldata: '' },
} satisfies Record<DraftAction['kind'], DraftAction>

/** What a title must be to stay one, also after it was written into the description and read back. */
export const titleRule = z
  .string()
  .trim()
  .min(1, errors.titleMissing)
  .refine((text) => !/[\r\n]/.test(text), errors.titleLine)
  .refine((text) => !text.startsWith('#'), errors.titleMark)
  .superRefine((text, context) => {
    if (text.length <= titleLimit) return
    context.addIssue({ code: 'custom', message: errors.titleLong(text.length, titleLimit) })
  })

export const bodyRule = z.string().superRefine((text, context) => {
  if (text.length <= bodyLimit) return
  context.addIssue({ code: 'custom', message: errors.bodyLong(text.length, bodyLimit) })
})
