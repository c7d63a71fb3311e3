// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {IVotesDelegation} from "../delegation/IVotesDelegation.sol";
import {BallotShares} from "./BallotShares.sol";
import {ISplitOverride} from "./ISplitOverride.sol";
import {LateExtension} from "./LateExtension.sol";
import {Receipt} from "./Receipt.sol";
import {FrozenWord} from "./RuleWord.sol";

/// @title Counting of whole and split ballots
abstract contract CountingSplit is ISplitOverride, LateExtension {
    struct ProposalVote {
        /// In the order of `VoteType`.
        uint256[3] votes;
        mapping(address voter => Receipt) receipts;
    }

    mapping(uint256 proposalId => ProposalVote) internal _proposalVotes;

    /// @inheritdoc IGovernor
    function hasVoted(uint256 proposalId, address account) public view override returns (bool) {
        return _proposalVotes[proposalId].receipts[account].hasCast();
    }

    /// @notice The tally, in token units.
    function proposalVotes(
        uint256 proposalId
    ) public view returns (uint256 againstVotes, uint256 forVotes, uint256 abstainVotes) {
        uint256[3] storage votes = _proposalVotes[proposalId].votes;
        return (votes[0], votes[1], votes[2]);
    }

    /// @dev OpenZeppelin's, with the power for the proposal's topic.
    function _castVote(
        uint256 proposalId,
        address account,
        uint8 support,
        string memory reason,
        bytes memory params
    ) internal override returns (uint256 weight) {
        FrozenWord frozen = _frozen[proposalId];
        (Standing before, uint256 quorumVotes) = _observe(proposalId, frozen);
        weight = _countVote(proposalId, account, support, _powerFor(frozen, account), params);
        _emitCast(proposalId, account, support, weight, reason, params);
        _extendIfTurned(proposalId, before, quorumVotes);
    }

    function _countVote(
        uint256 proposalId,
        address account,
        uint8 support,
        uint256 power,
        bytes memory params
    ) internal override returns (uint256 weight) {
        (uint256 shares, bytes4 fault) = BallotShares.read(support, params);
        if (fault != 0) {
            // In OpenZeppelin's order: first that there is a ballot already, then what is wrong with this one.
            if (hasVoted(proposalId, account)) revert GovernorAlreadyCastVote(account);
            if (fault == GovernorBallotSplitSum.selector) revert GovernorBallotSplitSum(BallotShares.sum(shares));
            if (fault == GovernorInvalidVoteParams.selector) revert GovernorInvalidVoteParams();
            revert GovernorInvalidVoteType();
        }
        weight = _recordBallot(proposalId, account, support, shares, power);
        if (support != BallotShares.SPLIT) {
            _proposalVotes[proposalId].votes[support] += weight;
        } else {
            uint256[3] memory units;
            BallotShares.divide(weight, shares, units);
            _addVotes(proposalId, units);
        }
    }

    /// @dev Keeps the ballot in the voter's receipt, and leaves it to the caller to add its weight to the tally.
    function _recordBallot(
        uint256 proposalId,
        address account,
        uint8 support,
        uint256 shares,
        uint256 power
    ) internal returns (uint256 weight) {
        mapping(address => Receipt) storage receipts = _proposalVotes[proposalId].receipts;
        Receipt receipt = receipts[account];
        if (receipt.hasCast()) revert GovernorAlreadyCastVote(account);
        receipts[account] = receipt.cast(support, shares);
        weight = power - receipt.overriddenWeight();
    }

    function _addVotes(uint256 proposalId, uint256[3] memory units) internal {
        uint256[3] storage votes = _proposalVotes[proposalId].votes;
        unchecked {
            for (uint256 side = 0; side < 3; ++side) {
                if (units[side] != 0) votes[side] += units[side];
            }
        }
    }

    function _emitCast(
        uint256 proposalId,
        address account,
        uint8 support,
        uint256 weight,
        string memory reason,
        bytes memory params
    ) internal {
        if (params.length == 0) emit VoteCast(account, proposalId, support, weight, reason);
        else emit VoteCastWithParams(account, proposalId, support, weight, reason, params);
    }

    /// @dev Voting power of `account` at the snapshot, as the proposal's topic has it.
    function _powerFor(FrozenWord frozen, address account) internal view returns (uint256) {
        return _votesOn(frozen.topic(), account, frozen.snapshot());
    }

    /// @dev For readers who do not say which proposal they mean: the default power.
    function _getVotes(
        address account,
        uint256 timepoint,
        bytes memory /* params */
    ) internal view override(Governor, GovernorVotes) returns (uint256) {
        return _votesOn(0, account, timepoint);
    }

    function _quorumReached(uint256 proposalId) internal view override returns (bool) {
        return _isQuorate(proposalId, _quorumOf(_frozen[proposalId]));
    }

    function _voteSucceeded(uint256 proposalId) internal view override returns (bool) {
        uint256[3] storage votes = _proposalVotes[proposalId].votes;
        uint256 inFavour = votes[uint8(VoteType.For)];
        unchecked {
            uint256 decisive = inFavour + votes[uint8(VoteType.Against)];
            return inFavour * _BASIS_POINTS > decisive * _frozen[proposalId].approvalThreshold();
        }
    }

    function _standing(uint256 proposalId, uint256 quorumVotes) internal view override returns (Standing) {
        if (!_isQuorate(proposalId, quorumVotes)) return Standing.WithoutQuorum;
        return _voteSucceeded(proposalId) ? Standing.Passing : Standing.Failing;
    }

    function _isQuorate(uint256 proposalId, uint256 quorumVotes) private view returns (bool) {
        uint256[3] storage votes = _proposalVotes[proposalId].votes;
        unchecked {
            return votes[uint8(VoteType.For)] + votes[uint8(VoteType.Abstain)] >= quorumVotes;
        }
    }

    /// @dev Without a topic by the standard's function, which every votes token has.
    function _votesOn(uint256 topic, address account, uint256 timepoint) private view returns (uint256) {
        if (topic == 0) return token().getPastVotes(account, timepoint);
        return IVotesDelegation(address(token())).getPastVotesForTopic(account, uint8(topic), timepoint);
    }
}
