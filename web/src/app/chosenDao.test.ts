import type { DaoConfig } from '@mandate/governance/dao'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleDaoConfig } from '../../test/renderScreen.tsx'
import { chosenDao, nameDao } from './chosenDao.ts'
import { createAppRouter } from './router.tsx'

const pond: DaoConfig = { ...exampleDaoConfig, slug: 'pond' }
const brook: DaoConfig = { ...exampleDaoConfig, slug: 'brook' }
const daos = [pond, brook]

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
})

describe('chosenDao', () => {
  test('default: the first', () => {
    expect(chosenDao(daos)).toBe(pond)
  })

  test('behavior: the one that the address names, also the next time', () => {
    history.replaceState(null, '', '/proposals/7?dao=brook')
    expect(chosenDao(daos)).toBe(brook)
    history.replaceState(null, '', '/')
    expect(chosenDao(daos)).toBe(brook)
  })

  test('behavior: a name that is none counts for nothing', () => {
    history.replaceState(null, '', '/?dao=sea')
    expect(chosenDao(daos)).toBe(pond)
  })
})

describe('nameDao', () => {
  test('default: the address of any screen names the DAO, and so do those it leads to', () => {
    history.replaceState(null, '', '/proposals?page=2')
    nameDao(daos, brook)
    expect(location.pathname + location.search).toBe('/proposals?page=2&dao=brook')
    const router = createAppRouter()
    expect(router.buildLocation({ to: '/delegates' }).href).toBe('/delegates?dao=brook')
    expect(router.buildLocation({ to: '/proposals', search: { q: 'a' } }).href).toMatch(
      /^\/proposals\?(q=a&dao=brook|dao=brook&q=a)$/,
    )
  })

  test('behavior: where there is one DAO, addresses stay short', () => {
    nameDao([pond], pond)
    expect(location.search).toBe('')
  })
})
