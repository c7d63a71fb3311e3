#!/usr/bin/env node
// The compiler of npm as the native one is called: `--version`, or standard JSON from standard input to standard output.
const { readFileSync, writeSync } = require('node:fs')
const setUp = require('solc/wrapper.js')

const solc = setUp(require('solc/soljson.js'))
const words = process.argv.slice(2)

if (words.includes('--version')) {
  // Its build stands for a native one, of which the caller knows the names.
  console.log(`solc\nVersion: ${solc.version().replace('Emscripten.clang', 'Linux.g++')}`)
} else {
  // The input holds every source: there is nothing to read besides.
  const output = Buffer.from(solc.compile(readFileSync(0, 'utf8')))
  for (let written = 0; written < output.length; ) written += writeSync(1, output, written)
}
