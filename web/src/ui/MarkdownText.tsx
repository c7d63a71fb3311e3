import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { commonWords } from '../words/common.ts'
import { showHtmlAsText } from './showHtmlAsText.ts'

// Headings start below the page's own; images become words, because loading one would tell a stranger who reads.
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  a: ({ children, href }) => (
    <a href={href} rel="noopener noreferrer nofollow ugc" target="_blank">
      {children}
    </a>
  ),
  img: ({ alt, src }) => (
    <a
      href={typeof src === 'string' ? src : undefined}
      rel="noopener noreferrer nofollow ugc"
      target="_blank"
    >
      {commonWords.image(alt ?? '')}
    </a>
  ),
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <div className="overflow-x-auto" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
}

/** Renders Markdown from strangers. HTML in it is shown as the text it is. */
export function MarkdownText({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown
        remarkPlugins={[remarkGfm, showHtmlAsText]}
        rehypePlugins={[rehypeSanitize]}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
