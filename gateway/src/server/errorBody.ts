/** An error in the form that GraphQL gives errors. */
export function errorBody(message: string) {
  return { errors: [{ message }] }
}
