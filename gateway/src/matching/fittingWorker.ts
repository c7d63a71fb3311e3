// Runs in a thread of its own: reads the rows, learns, and hands over the bytes.
import { parentPort, workerData } from 'node:worker_threads'
import { encodeModel, fitModel } from '@mandate/matching'
import pino from 'pino'
import { createIndexerClient } from '../indexer/createIndexerClient.ts'
import { createRowReader } from './createRowReader.ts'
import type { FittingTask } from './fitInWorker.ts'
import { readVotingHistory } from './readVotingHistory.ts'

/** The same on every server, so that the same record gives the same bytes. */
const seed = 1

const { dao, indexerUrl, times }: FittingTask = workerData
const askIndexer = createIndexerClient({ indexerUrl, log: pino({ level: 'silent' }) })
const history = await readVotingHistory(createRowReader(askIndexer, times), dao)
const content = encodeModel(fitModel(history, { seed }))
parentPort?.postMessage(content)
