import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { prepareReplay } from '../../scripts/replay/prepareReplay.ts'

const pond = join(import.meta.dirname, '../support/replays/pond')
const alice = '0x00000000000000000000000000000000000000a1'

let folder: string

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'mandate-')), 'pond')
  await cp(pond, folder, { recursive: true })
})

afterEach(() => rm(join(folder, '..'), { recursive: true }))

const write = (file: string, content: string) => writeFile(join(folder, file), content)

describe('a folder that is right', () => {
  test('default', () => {
    const { history, schedule, plan } = prepareReplay(folder)
    expect(history.proposals).toHaveLength(6)
    expect(history.ballots).toHaveLength(10)
    expect(history.delegations).toHaveLength(3)
    expect(history.names).toEqual([{ address: alice, name: 'heron.example' }])
    expect(plan.unreplayable).toEqual([])
    expect(schedule.notes).toEqual([
      '1 proposals have no date: they begin just before their first ballot, or with the rest',
      '4 ballots have no time: they are spread over the voting time, in the order of their blocks',
      '1 ballots are some seconds later, because voting opens in the second after the snapshot',
    ])
  })

  test('behavior: names and counts the rows that cannot be replayed', () => {
    expect(prepareReplay(folder).history.unreplayable).toEqual([
      { what: 'rows of votes.csv with zero voting power', count: 1 },
      {
        what: 'rows of votes.csv by a voter whose earlier row on the proposal counts',
        count: 1,
      },
      { what: 'rows of votes_multichoice.csv: more than two options', count: 2 },
    ])
  })

  test('behavior: every creation and every snapshot has a second of its own', () => {
    const { proposals } = prepareReplay(folder).schedule
    expect(new Set(proposals.map(({ createdAt }) => createdAt)).size).toBe(6)
    expect(new Set(proposals.map(({ snapshot }) => snapshot)).size).toBe(6)
  })

  test('behavior: every ballot falls into its proposal’s voting time', () => {
    for (const { snapshot, deadline, ballots } of prepareReplay(folder).schedule.proposals) {
      for (const { castAt } of ballots) {
        expect(castAt).toBeGreaterThan(snapshot)
        expect(castAt).toBeLessThanOrEqual(deadline)
      }
    }
  })

  test('behavior: a canceled proposal has all its ballots before its end', async () => {
    const of = (id: string) =>
      prepareReplay(folder).schedule.proposals.find(({ source }) => source.id === id)
    const last = () => Math.max(...(of('p5')?.ballots.map(({ castAt }) => castAt) ?? []))
    expect(of('p5')?.canceledAt).toBe(1_677_978_000)
    expect(last()).toBeLessThan(1_677_978_000)
    await write(
      'votes.csv',
      `voter,proposal,choice,weight,timestamp\n${alice},p5,for,1,2023-03-06T00:00:00Z\n`,
    )
    expect(of('p5')?.canceledAt).toBe(last() + 1)
    expect(prepareReplay(folder).schedule.notes).toContain(
      '1 proposals are canceled later, because ballots were cast after it',
    )
  })

  test('behavior: voters without an address get one, and without weights one vote each', async () => {
    await write('votes.csv', 'voter,proposal,choice\nSweden,p1,for\nChile,p1,against\n')
    const { ballots } = prepareReplay(folder).history
    expect(ballots.map(({ weight }) => weight)).toEqual([10n ** 18n, 10n ** 18n])
    expect(new Set(ballots.map(({ voter }) => voter)).size).toBe(2)
  })

  test('behavior: a ballot whose power lies with a delegate is named, not faked', async () => {
    await write(
      'delegation_events.csv',
      `date,delegator,to_delegate,delegator_total_vp\n2023-02-01,0x${'b2'.padStart(40, '0')},${alice},5\n`,
    )
    const { plan } = prepareReplay(folder)
    expect(plan.unreplayable[0]).toEqual({
      what: 'ballots whose power lay with a delegate at the snapshot',
      count: 6,
    })
    const leftOut = [...plan.leftOut].map(({ proposal, voter }) => `${proposal} ${voter}`)
    expect(leftOut).toContain(`p1 0x${'b2'.padStart(40, '0')}`)
  })
})

describe('a folder that is wrong', () => {
  test('error: the folder is missing', () => {
    expect(() => prepareReplay('/nowhere')).toThrow('There is no folder /nowhere.')
  })

  test.each(['proposals.jsonl', 'votes.csv'])('error: %s is missing', async (file) => {
    await rm(join(folder, file))
    expect(() => prepareReplay(folder)).toThrow(`${file}: this file is missing`)
  })

  const votes = (rows: string) => `voter,proposal,choice,weight,timestamp\n${rows}\n`
  const cases: [name: string, file: string, content: string, sentence: string][] = [
    [
      'the header lacks a column',
      'votes.csv',
      'voter,choice\n',
      'votes.csv, line 1: the header lacks proposal (it has: voter, choice)',
    ],
    [
      'the file is empty',
      'votes.csv',
      '',
      'votes.csv, line 1: the header lacks voter, proposal, choice',
    ],
    ['a row is too short', 'votes.csv', votes(`${alice},p1`), 'votes.csv, line 2: '],
    [
      'a choice is unknown',
      'votes.csv',
      votes(`${alice},p1,for,1,\n${alice},p2,maybe,1,`),
      'votes.csv, line 3: the choice "maybe" is none of against, for, abstain',
    ],
    [
      'a weight is no number',
      'votes.csv',
      votes(`${alice},p1,for,lots,`),
      'votes.csv, line 2: the weight "lots" is no amount of at most 18 decimals',
    ],
    [
      'a weight is negative',
      'votes.csv',
      votes(`${alice},p1,for,-1,`),
      'votes.csv, line 2: the weight "-1" is no amount',
    ],
    [
      'a time is none',
      'votes.csv',
      votes(`${alice},p1,for,1,yesterday`),
      'votes.csv, line 2: "yesterday" is no time',
    ],
    [
      'a ballot is for no proposal',
      'votes.csv',
      votes(`${alice},p9,for,1,`),
      'votes.csv, line 2: there is no proposal p9',
    ],
    [
      'an id comes twice',
      'proposals.jsonl',
      '{"id": 1}\n{"id": "1"}\n',
      'proposals.jsonl, line 2: the id 1 is used already in line 1',
    ],
    [
      'a line is not JSON',
      'proposals.jsonl',
      '{"id": 1}\n{"id": \n',
      'proposals.jsonl, line 2: this is not one JSON object',
    ],
    [
      'a date is none',
      'proposals.jsonl',
      '{"id": 1, "date": "soon"}\n',
      'proposals.jsonl, line 1: date: "soon" is no time',
    ],
    [
      'a text is too long',
      'proposals.jsonl',
      `{"id": 1, "body": "${'x'.repeat(200_001)}"}\n`,
      'proposals.jsonl, line 1: title and body have 200001 bytes',
    ],
    [
      'the weights are more than a token counts',
      'votes.csv',
      votes(`${alice},p1,for,1e60,`),
      'more than a votes token can count',
    ],
    [
      'there is no proposal',
      'proposals.jsonl',
      '\n',
      'proposals.jsonl: there is no proposal in it',
    ],
    [
      'a delegate is no address',
      'delegation_events.csv',
      `date,delegator,to_delegate,delegator_total_vp\n2023-01-01,${alice},bob,1\n`,
      'delegation_events.csv, line 2: the delegate "bob" is no address',
    ],
  ]
  test.each(cases)('error: %s', async (_, file, content, sentence) => {
    await write(file, content)
    expect(() => prepareReplay(folder)).toThrow(sentence)
  })

  test('error: everything that is wrong is said at once, twenty of it', async () => {
    await write('votes.csv', votes(Array(25).fill(`${alice},p1,maybe,1,`).join('\n')))
    expect(() => prepareReplay(folder)).toThrow('and 5 more')
  })
})
