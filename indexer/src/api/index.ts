import { db } from 'ponder:api'
import schema from 'ponder:schema'
import { Hono } from 'hono'
import { graphql } from 'ponder'

// The gateway is the only reader and keeps the limits; these only have to let through whatever it lets through.
const limits = { maxOperationTokens: 20_000, maxOperationDepth: 50, maxOperationAliases: 1_000 }

export default new Hono().use('/graphql', graphql({ db, schema }, limits))
