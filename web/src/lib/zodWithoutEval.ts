import { z } from 'zod'

// zod speeds schemas up with code made at run time, which the page's security policy forbids. Import this module before
// making a schema.
z.config({ jitless: true })
