#!/usr/bin/env node
// The compiler of npm as the native one is called: `--version`, or standard JSON from standard input to standard output.
const { readFileSync, writeSync } = require('node:fs')
const { resolve } = require('node:path')
const setUp = require('solc/wrapper.js')

const solc = setUp(require('solc/soljson.js'))
const words = process.argv.slice(2)

if (words.includes('--version')) {
  // Its build stands for a native one, of which the caller knows the names.
  console.log(`solc\nVersion: ${solc.version().replace('Emscripten.clang', 'Linux.g++')}`)
} else {
  const base = words[words.indexOf('--base-path') + 1] ?? '.'
  const read = (path) => {
    try {
      return { contents: readFileSync(resolve(base, path), 'utf8') }
    } catch (error) {
      return { error: String(error) }
    }
  }
  const output = Buffer.from(solc.compile(readFileSync(0, 'utf8'), { import: read }))
  for (let written = 0; written < output.length; ) written += writeSync(1, output, written)
}
