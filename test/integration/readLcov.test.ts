import { expect, test } from 'vitest'
import { percent, readLcov, total } from '../../scripts/coverage/readLcov.ts'

const report = `TN:
SF:contracts/One.sol
FN:3,One.first
DA:3,4
DA:4,0
BRDA:4,0,0,2
BRDA:4,0,1,-
LF:2
end_of_record
TN:
SF:contracts/Two.sol
DA:1,1
end_of_record
`

test('default', () => {
  const files = readLcov(report)
  expect(files).toEqual([
    {
      file: 'contracts/One.sol',
      lines: { found: 2, hit: 1 },
      branches: { found: 2, hit: 1 },
      missed: ['line 4', 'a branch of line 4'],
    },
    {
      file: 'contracts/Two.sol',
      lines: { found: 1, hit: 1 },
      branches: { found: 0, hit: 0 },
      missed: [],
    },
  ])
  expect(percent(total(files).lines)).toBe(66.7)
  expect(percent(total(files).branches)).toBe(50)
})

test('behavior: what has nothing to reach is reached', () => {
  expect(percent({ found: 0, hit: 0 })).toBe(100)
})
