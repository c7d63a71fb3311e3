/** What a key may be used for, with the sentence that its owner reads. */
export const scopes = {
  'graphql:read': 'Ask GraphQL with a limit of its own',
  'webhooks:read': 'See webhooks and their deliveries',
  'webhooks:write': 'Make, change, replay and remove webhooks',
  'audit:read': 'Read the audit log',
  'usage:read': 'Read usage and remaining quota',
} as const

export type Scope = keyof typeof scopes

export const scopeNames = Object.keys(scopes) as [Scope, ...Scope[]]

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text)
}
