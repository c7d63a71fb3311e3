import { useFormContext } from 'react-hook-form'
import { useDao } from '../../lib/DaoContext.tsx'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { proposingWords } from '../../words/proposing.ts'
import type { ProposalDraft } from './proposalDraft.ts'

const words = proposingWords.fields

/** Title, topic and text. Where the governor knows topics, they are chosen with the rules. */
export function TextFields({ hasTypes }: { hasTypes: boolean }) {
  const { topics } = useDao()
  const { register, watch, formState } = useFormContext<ProposalDraft>()
  const { errors } = formState
  const [title, body] = watch(['title', 'body'])
  return (
    <div className="flex flex-col gap-6">
      <TextField
        label={words.title}
        hint={words.titleHint}
        error={errors.title?.message}
        autoComplete="off"
        {...register('title')}
      />
      {topics.length === 0 || hasTypes ? null : (
        <SelectField label={words.topic} {...register('topic')}>
          <option value="">{words.noTopic}</option>
          {topics.map(({ id, name, description }) => (
            <option key={id} value={id}>
              {`${name}: ${description}`}
            </option>
          ))}
        </SelectField>
      )}
      <Tabs
        label={words.body}
        tabs={[
          {
            id: 'write',
            label: words.write,
            panel: (
              <TextArea
                label={words.body}
                hint={words.bodyHint}
                error={errors.body?.message}
                className="min-h-64 font-mono text-sm"
                {...register('body')}
              />
            ),
          },
          {
            id: 'preview',
            label: words.preview,
            panel:
              body.trim() === '' ? (
                <p className="text-muted">{words.previewEmpty}</p>
              ) : (
                <>
                  <div className="card min-h-64 p-6">
                    <Markdown text={body} />
                  </div>
                  {errors.body === undefined ? null : (
                    <p role="alert" className="mt-1.5 text-sm text-danger">
                      {errors.body.message}
                    </p>
                  )}
                </>
              ),
          },
        ]}
      />
      {hasHtml(title) || hasHtml(body) ? (
        <Notice tone="warn" role="status">
          {proposingWords.htmlNotice}
        </Notice>
      ) : null}
    </div>
  )
}

function hasHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>/i.test(text)
}
