// npm run seed: founds the invented DAO anew and tells its history, without starting anything. npm start goes on there.
import { openSeededDao } from './openSeededDao.ts'
import { buildContracts } from './run/buildContracts.ts'
import { clearInstance, findInstance, lockInstance } from './run/instance.ts'
import { Progress } from './run/Progress.ts'
import { readOptions, readPortBase, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { seededInstanceName } from './seed/seededInstanceName.ts'

const usage = `npm run seed -- [options]

  --port-base N       found the DAO that npm start -- --port-base N goes on with`

await runUntilStopped(async ({ onEnd }) => {
  const { values, positionals } = readOptions(usage, { 'port-base': { type: 'string' } })
  refuseWords(positionals)
  const instance = findInstance(seededInstanceName(readPortBase(values['port-base'])))
  onEnd(lockInstance(instance))
  clearInstance(instance)
  const progress = new Progress()
  await progress.step('Compiling the contracts', buildContracts)
  const { chain, dao } = await openSeededDao(instance, progress)
  onEnd(chain.close)
  const { number } = await chain.head()
  console.log(`${dao.name} is there: ${number.toLocaleString('en')} blocks. Go on with npm start.`)
  return 0
})
