import { useConnection } from 'wagmi'
import { type ProfileWords, profileWords } from '../../words/profile.ts'

/** The words for an account's profile: one's own addresses the reader. */
export function useProfileWords(address: string): ProfileWords {
  const isYou = useConnection().address?.toLowerCase() === address.toLowerCase()
  return isYou ? profileWords.you : profileWords.them
}
