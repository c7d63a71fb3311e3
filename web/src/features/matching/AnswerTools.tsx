import { Download, Trash2, Upload } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { saveFile } from '../../lib/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Matching } from './useMatching.ts'

const words = matchingWords.privacy
/** Far more than anybody's answers take. */
const mostBytes = 1_000_000

type Problem = keyof typeof words.problem

/** Answers taken along, brought back from a file, or erased. */
export function AnswerTools(props: {
  matching: Matching
  /** Answers were loaded or erased. */
  onReplaced: (answers: { length: number }) => void
}) {
  const { mine } = props.matching
  const { slug } = useDao()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function load(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    const text = file === undefined || file.size > mostBytes ? '' : await readText(file)
    if (input.current !== null) input.current.value = ''
    if (file === undefined) return
    const read = mine.importFile(text)
    setProblem(read.kind === 'answers' ? null : read.kind)
    if (read.kind === 'answers') props.onReplaced(read.answers.answers)
  }

  const erase = () => {
    mine.erase()
    setProblem(null)
    props.onReplaced([])
  }
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {mine.isBlank ? null : (
        <Button
          size="small"
          icon={<Download aria-hidden="true" className="size-4" />}
          onClick={() => saveFile(`${slug}-answers.json`, mine.exportFile())}
        >
          {words.download}
        </Button>
      )}
      <Button
        size="small"
        icon={<Upload aria-hidden="true" className="size-4" />}
        onClick={() => input.current?.click()}
      >
        {words.load}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={words.file}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => void load(event)}
      />
      {mine.isBlank ? null : (
        <Button
          size="small"
          look="danger"
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          onClick={erase}
        >
          {words.erase}
        </Button>
      )}
      {problem === null ? null : (
        <p role="alert" className="basis-full text-danger">
          {words.problem[problem]}
        </p>
      )}
    </div>
  )
}

/** A file that the browser cannot read is as good as an empty one. */
async function readText(file: File): Promise<string> {
  return await file.text().catch(() => '')
}
