import schema from 'ponder:schema'
import { Hono } from 'hono'
import { answerOperations } from './answerOperations.ts'

export default new Hono().post('/graphql', answerOperations(schema))
