// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {BallotShares} from "./BallotShares.sol";
import {CountingSplitOverride} from "./CountingSplitOverride.sol";
import {IBallotRelay} from "./IBallotRelay.sol";
import {FrozenWord} from "./RuleWord.sol";

/// @title Signed ballots in batches
abstract contract BallotRelay is IBallotRelay, CountingSplitOverride {
    bytes32 public constant RELAYED_BALLOT_TYPEHASH = keccak256(
        "RelayedBallot(uint256 proposalId,uint8 support,address voter,string reason,bytes params,uint48 deadline)"
    );

    uint256 private constant _SIGNATURE_GAS = 150_000;
    /// @dev So much must be left for a contract to get all of its gas: at most 63 of 64 parts are handed on (EIP-150),
    /// after what encoding the call and touching a cold account cost.
    uint256 private constant _GAS_TO_ASK = (_SIGNATURE_GAS * 64) / 63 + 10_000;

    /// @dev Ballots of one proposal that follow each other.
    struct Run {
        uint256 proposalId;
        FrozenWord frozen;
        /// Why none of them can count, or 0.
        bytes4 fault;
        /// What they add to the tally, which is written once.
        uint256[3] units;
    }

    /// @inheritdoc IBallotRelay
    // solhint-disable-next-line gas-calldata-parameters
    function castBallots(SignedBallot[] memory ballots) external returns (uint256 counted) {
        Run memory run;
        for (uint256 i = 0; i < ballots.length; ++i) {
            SignedBallot memory ballot = ballots[i];
            if (i == 0 || ballot.proposalId != run.proposalId) {
                _close(run);
                run = _open(ballot.proposalId);
            }
            bytes4 fault = run.fault == 0 ? _relay(run, ballot) : run.fault;
            if (fault == 0) ++counted;
            else emit BallotSkipped(i, ballot.proposalId, ballot.voter, fault);
        }
        _close(run);
    }

    function _open(uint256 proposalId) private view returns (Run memory run) {
        run.proposalId = proposalId;
        run.frozen = _frozen[proposalId];
        if (run.frozen.snapshot() == 0) run.fault = GovernorNonexistentProposal.selector;
        else if (state(proposalId) != ProposalState.Active) run.fault = GovernorUnexpectedProposalState.selector;
    }

    function _close(Run memory run) private {
        if (run.units[0] | run.units[1] | run.units[2] == 0) return;
        (Standing before, uint256 quorumVotes) = _observe(run.proposalId, run.frozen);
        _addVotes(run.proposalId, run.units);
        _extendIfTurned(run.proposalId, before, quorumVotes);
    }

    /// @return fault The selector of what is wrong with the ballot, which then does not count; 0 if nothing.
    function _relay(Run memory run, SignedBallot memory ballot) private returns (bytes4) {
        if (block.timestamp > ballot.deadline) return GovernorExpiredBallot.selector;
        (uint256 proposalId, address voter) = (run.proposalId, ballot.voter);
        if (hasVoted(proposalId, voter)) return GovernorAlreadyCastVote.selector;
        (uint256 shares, bytes4 fault) = BallotShares.read(ballot.support, ballot.params);
        if (fault != 0) return fault;
        if (!_isSigned(ballot)) return GovernorInvalidSignature.selector;
        uint256 power = _powerFor(run.frozen, voter);
        uint256 weight = _recordBallot(proposalId, voter, ballot.support, shares, power);
        BallotShares.divide(weight, shares, run.units);
        _emitCast(proposalId, voter, ballot.support, weight, ballot.reason, ballot.params);
        return 0;
    }

    /// @dev An account's own key always signs for it, with code (EIP-7702) and without; else its code is asked.
    function _isSigned(SignedBallot memory ballot) private view returns (bool) {
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(
                    RELAYED_BALLOT_TYPEHASH,
                    ballot.proposalId,
                    ballot.support,
                    ballot.voter,
                    keccak256(bytes(ballot.reason)),
                    keccak256(ballot.params),
                    ballot.deadline
                )
            )
        );
        (address signer, ECDSA.RecoverError error_, ) = ECDSA.tryRecover(digest, ballot.signature);
        if (error_ == ECDSA.RecoverError.NoError && signer == ballot.voter) return true;
        return ballot.voter.code.length != 0 && _isSignedByCode(ballot.voter, digest, ballot.signature);
    }

    /// @dev Copies one word of the answer, so that neither the gas nor the memory of the batch is the contract's to use.
    function _isSignedByCode(address voter, bytes32 digest, bytes memory signature) private view returns (bool) {
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        if (gasleft() < _GAS_TO_ASK) revert GovernorRelayOutOfGas();
        bool isAnswered;
        bytes32 answer;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            isAnswered := staticcall(_SIGNATURE_GAS, voter, add(question, 0x20), mload(question), 0, 0x20)
            isAnswered := and(isAnswered, gt(returndatasize(), 0x1f))
            answer := mload(0)
        }
        return isAnswered && answer == bytes32(IERC1271.isValidSignature.selector);
    }
}
