import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'

export type OperationShape = {
  /** How deep selections go, fragments counted where they are spread. */
  depth: number
  aliases: readonly string[]
  /** The most selections side by side. */
  widest: number
  fragmentCount: number
}

/** Every fragment is measured once, however often it is spread: the work is linear in the document. */
export function operationShape(document: DocumentNode): OperationShape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const depths = new Map<string, number>()
  const aliases: string[] = []
  let widest = 0

  const depthOfFragment = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    // A fragment that spreads itself ends here; validation refuses it by name.
    depths.set(name, 0)
    const depth = depthOf(fragments.get(name)?.selectionSet)
    depths.set(name, depth)
    return depth
  }

  const depthOf = (selectionSet: SelectionSetNode | undefined): number => {
    let deepest = 0
    widest = Math.max(widest, selectionSet?.selections.length ?? 0)
    for (const selection of selectionSet?.selections ?? []) {
      switch (selection.kind) {
        case Kind.FIELD:
          if (selection.alias !== undefined) aliases.push(selection.alias.value)
          deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet))
          break
        case Kind.INLINE_FRAGMENT:
          deepest = Math.max(deepest, depthOf(selection.selectionSet))
          break
        case Kind.FRAGMENT_SPREAD:
          deepest = Math.max(deepest, depthOfFragment(selection.name.value))
          break
      }
    }
    return deepest
  }

  const depth = Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? depthOf(definition.selectionSet) : 0,
    ),
  )
  return { depth, aliases, widest, fragmentCount: fragments.size }
}
