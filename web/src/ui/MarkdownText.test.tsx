import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MarkdownText } from './MarkdownText.tsx'

const show = (text: string) => render(<MarkdownText text={text} />).container

describe('MarkdownText', () => {
  test('default', () => {
    const container = show('# Why\n\nBecause **we** agreed.\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    expect(container.querySelector('h3')?.textContent).toBe('Why')
    expect(container.querySelector('strong')?.textContent).toBe('we')
    expect(container.querySelectorAll('td')).toHaveLength(2)
  })

  test('behavior: HTML is shown as it was typed and never becomes elements', () => {
    const container = show(
      'Hi <script>alert(1)</script> there\n\n<img src=x onerror=alert(1)>\n\n<b>x</b>',
    )
    expect(container.querySelector('script, img, b')).toBeNull()
    expect(container.textContent).toContain('<script>alert(1)</script>')
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  test('behavior: a link leaves without telling, and runs nothing', () => {
    show('[good](https://example.org) [bad](javascript:alert(1)) [data](data:text/html,x)')
    const good = screen.getByText('good')
    expect(good.getAttribute('href')).toBe('https://example.org')
    expect(good.getAttribute('rel')).toBe('noopener noreferrer nofollow ugc')
    expect(screen.getByText('bad').getAttribute('href') || null).toBeNull()
    expect(screen.getByText('data').getAttribute('href') || null).toBeNull()
  })

  test('behavior: a picture from elsewhere is named, not fetched', () => {
    const container = show('![A chart](https://example.org/chart.png)')
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('Image (not loaded): A chart')).toBeTruthy()
  })
})
