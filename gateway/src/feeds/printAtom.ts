import { legibleLine, legibleText } from './legibleText.ts'

export type AtomEntry = {
  id: string
  title: string
  updated: Date
  published: Date
  author: string
  text: string
  link?: string
}

export type AtomFeed = {
  id: string
  title: string
  subtitle: string
  /** Of a feed without entries. */
  since: Date
  link?: string
  entries: readonly AtomEntry[]
}

/** Prints a feed (RFC 4287). Every text is plain text: what anybody wrote on a chain is never markup here. */
export function printAtom({ id, title, subtitle, since, link, entries }: AtomFeed): string {
  const latest = Math.max(since.getTime(), ...entries.map(({ updated }) => updated.getTime()))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', id),
    element('title', legibleLine(title)),
    element('subtitle', subtitle),
    element('updated', new Date(latest).toISOString()),
    ...linkTo(link),
    ...entries.map(printEntry),
    '</feed>',
    '',
  ].join('\n')
}

function printEntry({ id, title, updated, published, author, text, link }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', legibleLine(title)),
    element('updated', updated.toISOString()),
    element('published', published.toISOString()),
    `<author>${element('name', legibleLine(author))}</author>`,
    ...linkTo(link),
    element('content', text),
    '</entry>',
  ].join('\n')
}

function linkTo(link: string | undefined): string[] {
  return link === undefined ? [] : [`<link href="${escapeXml(link)}"/>`]
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  return legibleText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
