/** A webhook could not be delivered; its message is what the webhook's owner reads. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
}
