import type { AbiParameter } from 'viem'

/** What the JSON of an argument looks like, its types in the places of values: `[{"to": address, "sum": uint256}]`. */
export function describeShape(parameter: AbiParameter): string {
  const { type } = parameter
  const list = /^(.*)\[(\d*)\]$/.exec(type)
  if (list !== null) {
    const [, inner = '', length = ''] = list
    const shape = describeShape({ ...parameter, type: inner })
    return length === '' ? `[${shape}, …]` : `[${shape}, … ×${length}]`
  }
  if (!type.startsWith('tuple')) return isQuoted(type) ? `"${type}"` : type
  const components = 'components' in parameter ? parameter.components : []
  const isNamed = components.every(({ name }) => name)
  const members = components.map((part) =>
    isNamed ? `"${part.name}": ${describeShape(part)}` : describeShape(part),
  )
  return isNamed ? `{${members.join(', ')}}` : `[${members.join(', ')}]`
}

function isQuoted(type: string): boolean {
  return type !== 'bool' && !/^u?int/.test(type)
}
