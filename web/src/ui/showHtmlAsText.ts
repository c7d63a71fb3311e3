type MarkdownNode = { type: string; value?: string; children?: MarkdownNode[] }

/**
 * A remark plugin: HTML in Markdown becomes the characters that were typed, so that nothing of a stranger's text runs
 * and nothing of it disappears either.
 */
export function showHtmlAsText() {
  return (tree: MarkdownNode) => convert(tree)
}

function convert(node: MarkdownNode): void {
  node.children = node.children?.map((child) => {
    convert(child)
    if (child.type !== 'html') return child
    const text = { type: 'text', value: child.value ?? '' }
    // Inside a paragraph HTML is a phrase; anywhere else it stands alone.
    return node.type === 'paragraph' || isPhrase(node)
      ? text
      : { type: 'paragraph', children: [text] }
  })
}

function isPhrase({ type }: MarkdownNode): boolean {
  return ['heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'].includes(type)
}
