import { Link } from '@tanstack/react-router'
import { useConnection } from 'wagmi'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { groupedAmount, shortAmount } from '../../lib/formatAmount.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { commonWords } from '../../words/common.ts'
import { proposingWords } from '../../words/proposing.ts'
import type { ProposalGate } from './useProposalGate.ts'

const words = proposingWords.gate

/** Says whether this account may propose; if not, what is missing and how to get it. */
export function GateNotice({ gate }: { gate: ProposalGate }) {
  const prompt = useConnectPrompt()
  const write = useWriteAmount()
  switch (gate.kind) {
    case 'notConnected':
      return (
        <Notice
          action={
            <Button size="small" look="primary" onClick={prompt}>
              {words.connectAction}
            </Button>
          }
        >
          {words.connect}
        </Notice>
      )
    case 'loading':
      return <Notice role="status">{words.loading}</Notice>
    case 'unreachable':
      return (
        <Notice
          tone="danger"
          role="alert"
          action={
            <Button size="small" onClick={gate.retry}>
              {commonWords.retry}
            </Button>
          }
        >
          {words.unreachable}
        </Notice>
      )
    case 'open':
      return <Notice role="status">{words.enough(write(gate.power), write(gate.needed))}</Notice>
    case 'closed':
      return <Missing gate={gate} />
  }
}

function Missing({ gate }: { gate: Extract<ProposalGate, { kind: 'closed' }> }) {
  const write = useWriteAmount()
  const { address } = useConnection()
  const { power, needed, hasUndelegatedTokens } = gate
  return (
    <Notice tone="warn" role="status">
      <p className="font-medium">
        {words.missing(write(needed - power), write(needed), write(power))}
      </p>
      <p className="mt-1">
        {hasUndelegatedTokens ? `${words.ownTokens} ` : null}
        {words.askOthers} {words.soon}
      </p>
      <p className="mt-2.5 flex flex-wrap gap-2 empty:hidden">
        {hasUndelegatedTokens ? (
          <Link to="/delegation" className={buttonClass('secondary', 'small')}>
            {words.toDelegation}
          </Link>
        ) : null}
        {address === undefined ? null : (
          <Link
            to="/delegates/$address"
            params={{ address: address.toLowerCase() }}
            className={buttonClass('secondary', 'small')}
          >
            {words.toProfile}
          </Link>
        )}
      </p>
    </Notice>
  )
}

/** Short, but exact where rounding would hide what is missing. */
function useWriteAmount() {
  const { decimals, symbol } = useTokenUnit()
  return (units: bigint) => {
    const exact = groupedAmount(units, decimals)
    return `${exact.length <= 12 ? exact : shortAmount(units, decimals)} ${symbol}`
  }
}
