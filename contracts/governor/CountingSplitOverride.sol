// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IVotesDelegation} from "../delegation/IVotesDelegation.sol";
import {BallotShares} from "./BallotShares.sol";
import {CountingSplit} from "./CountingSplit.sol";
import {ISplitOverride} from "./ISplitOverride.sol";
import {Receipt} from "./Receipt.sol";
import {FrozenWord} from "./RuleWord.sol";

/// @title Counting in which delegators may overrule their delegates
abstract contract CountingSplitOverride is CountingSplit {
    bytes32 public constant OVERRIDE_BALLOT_TYPEHASH = keccak256(
        "OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)"
    );

    /// @inheritdoc IGovernor
    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure virtual override returns (string memory) {
        return "support=bravo,override,split&quorum=for,abstain&overridable=true";
    }

    /// @inheritdoc ISplitOverride
    function castOverrideVote(uint256 proposalId, uint8 support, string calldata reason) external returns (uint256) {
        return _castOverride(proposalId, _msgSender(), support, reason);
    }

    /// @inheritdoc ISplitOverride
    // solhint-disable-next-line gas-calldata-parameters
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes memory signature
    ) external returns (uint256) {
        bytes32 reasonHash = keccak256(bytes(reason));
        uint256 keyed = nonces(voter, uint192(proposalId));
        if (_isOverrideSigned(proposalId, support, voter, keyed, reasonHash, signature)) {
            _useNonce(voter, uint192(proposalId));
        } else if (!_isOverrideSigned(proposalId, support, voter, _useNonce(voter), reasonHash, signature)) {
            revert GovernorInvalidSignature(voter);
        }
        return _castOverride(proposalId, voter, support, reason);
    }

    /// @inheritdoc ISplitOverride
    function hasVotedOverride(uint256 proposalId, address account) public view returns (bool) {
        return _proposalVotes[proposalId].receipts[account].hasOverridden();
    }

    function _castOverride(
        uint256 proposalId,
        address account,
        uint8 support,
        string calldata reason
    ) private returns (uint256 weight) {
        FrozenWord frozen = _frozen[proposalId];
        (Standing before, uint256 quorumVotes) = _observe(proposalId, frozen);
        if (support > uint8(VoteType.Abstain)) revert GovernorInvalidVoteType();
        ProposalVote storage vote = _proposalVotes[proposalId];
        Receipt receipt = vote.receipts[account];
        if (receipt.hasOverridden()) revert GovernorAlreadyOverriddenVote(account);
        vote.receipts[account] = receipt.markOverridden();
        weight = _takeBack(proposalId, frozen, account);
        vote.votes[support] += weight;
        emit OverrideVoteCast(account, proposalId, support, weight, reason);
        _extendIfTurned(proposalId, before, quorumVotes);
    }

    /// @dev Reduces the ballots of all who held units of `account`, and returns the sum.
    function _takeBack(uint256 proposalId, FrozenWord frozen, address account) private returns (uint256 weight) {
        (address[] memory delegates, uint256[] memory units) = IVotesDelegation(address(token())).getPastDelegates(
            account,
            uint8(frozen.topic()),
            frozen.snapshot()
        );
        for (uint256 i = 0; i < delegates.length; ++i) {
            if (delegates[i] == account || units[i] == 0) continue;
            weight += units[i];
            _reduceBallot(proposalId, frozen, delegates[i], units[i]);
        }
        if (weight == 0) revert GovernorNothingToOverride(account);
    }

    /// @dev Takes `units` from the ballot of `delegate`, or from the one it may still cast.
    function _reduceBallot(uint256 proposalId, FrozenWord frozen, address delegate, uint256 units) private {
        ProposalVote storage vote = _proposalVotes[proposalId];
        Receipt receipt = vote.receipts[delegate];
        if (!receipt.hasCast()) {
            vote.receipts[delegate] = receipt.reduce(units);
            return;
        }
        uint8 support = receipt.support();
        if (support != BallotShares.SPLIT) {
            vote.votes[support] -= units;
        } else {
            vote.receipts[delegate] = receipt.reduce(units);
            uint256 weight = _powerFor(frozen, delegate) - receipt.overriddenWeight();
            _reduceSplit(vote.votes, receipt.shares(), weight, units);
        }
        emit VoteReduced(delegate, proposalId, support, units);
    }

    /// @dev A side may gain a unit by the rounding while the whole loses, so what is new is added first.
    function _reduceSplit(uint256[3] storage votes, uint256 shares, uint256 weight, uint256 units) private {
        uint256[3] memory before;
        uint256[3] memory after_;
        BallotShares.divide(weight, shares, before);
        BallotShares.divide(weight - units, shares, after_);
        for (uint256 side = 0; side < 3; ++side) {
            votes[side] = votes[side] + after_[side] - before[side];
        }
    }

    function _isOverrideSigned(
        uint256 proposalId,
        uint8 support,
        address voter,
        uint256 nonce,
        bytes32 reasonHash,
        bytes memory signature
    ) private view returns (bool) {
        bytes32 structHash = keccak256(
            abi.encode(OVERRIDE_BALLOT_TYPEHASH, proposalId, support, voter, nonce, reasonHash)
        );
        return SignatureChecker.isValidSignatureNow(voter, _hashTypedDataV4(structHash), signature);
    }
}
