// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {DelayedExecution} from "./DelayedExecution.sol";
import {ILateExtension} from "./ILateExtension.sol";
import {ProposalTypes} from "./ProposalTypes.sol";
import {FrozenWord} from "./RuleWord.sol";

/// @title Voting stays open when the result turns late
abstract contract LateExtension is ILateExtension, DelayedExecution {
    /// @dev How a proposal stands, as far as a late change of it asks for time.
    enum Standing {
        Unobserved,
        WithoutQuorum,
        Failing,
        Passing
    }

    uint48 private _voteExtension;

    /// @inheritdoc ILateExtension
    function lateQuorumVoteExtension() public view override(ILateExtension, ProposalTypes) returns (uint48) {
        return _voteExtension;
    }

    /// @inheritdoc ILateExtension
    function setLateQuorumVoteExtension(uint48 newVoteExtension) external onlyGovernance {
        _setLateQuorumVoteExtension(newVoteExtension);
    }

    function _setLateQuorumVoteExtension(uint48 newVoteExtension) internal {
        uint256 maximum = votingPeriod();
        if (newVoteExtension > maximum) {
            revert GovernorPreventLateQuorumVoteExtensionTooLarge(newVoteExtension, maximum);
        }
        emit LateQuorumVoteExtensionSet(_voteExtension, newVoteExtension);
        _voteExtension = newVoteExtension;
    }

    /// @dev How the proposal stands when it needs `quorumVotes`.
    function _standing(uint256 proposalId, uint256 quorumVotes) internal view virtual returns (Standing);

    /**
     * @dev To be called before a tally changes, with {_extendIfTurned} after it. Only open voting changes tallies. Before
     * the last seconds of the extension a change leaves time enough by itself, so neither the quorum nor the other sides
     * are read.
     */
    function _observe(
        uint256 proposalId,
        FrozenWord frozen
    ) internal view returns (Standing standing, uint256 quorumVotes) {
        _validateStateBitmap(proposalId, _encodeStateBitmap(ProposalState.Active));
        if (clock() + frozen.lateExtension() <= frozen.deadline()) return (Standing.Unobserved, 0);
        quorumVotes = _quorumOf(frozen);
        standing = _standing(proposalId, quorumVotes);
    }

    function _extendIfTurned(uint256 proposalId, Standing before, uint256 quorumVotes) internal {
        if (before == Standing.Unobserved) return;
        Standing after_ = _standing(proposalId, quorumVotes);
        bool isQuorate = before == Standing.WithoutQuorum && after_ != Standing.WithoutQuorum;
        bool isTurned = (before == Standing.Passing) != (after_ == Standing.Passing);
        if (isQuorate || isTurned) _extend(proposalId);
    }

    /// @dev The bound keeps a vote from being prolonged without end, and is OpenZeppelin's: twice the period.
    function _extend(uint256 proposalId) private {
        FrozenWord frozen = _frozen[proposalId];
        uint256 bound = 2 * _plannedDeadline(proposalId) - frozen.snapshot();
        uint256 extended = Math.min(clock() + frozen.lateExtension(), bound);
        if (extended <= frozen.deadline()) return;
        _frozen[proposalId] = frozen.withDeadline(extended);
        emit ProposalExtended(proposalId, uint64(extended));
    }
}
