// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";

/**
 * @title The default quorum, now and before
 * @dev OpenZeppelin's `GovernorVotesQuorumFraction` by its functions, events and errors. Counting takes its quorum from
 * what a proposal froze, so this answers readers alone, and looks through the few changes from the latest back.
 */
abstract contract QuorumHistory is GovernorVotes {
    uint256 internal constant _BASIS_POINTS = 10_000;

    /// @dev Each change's timepoint with the new numerator in the lowest 16 bits.
    uint64[] private _changes;

    event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator);

    /// @dev A quorum of more than everything.
    error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator);

    /// @notice Changes the default quorum, in basis points, for proposals made from now on.
    function updateQuorumNumerator(uint256 newQuorumNumerator) external onlyGovernance {
        _updateQuorumNumerator(newQuorumNumerator);
    }

    /// @notice The default quorum in basis points of the supply.
    function quorumNumerator() public view returns (uint256) {
        return quorumNumerator(clock());
    }

    /// @notice The default quorum as it was at `timepoint`, in basis points.
    function quorumNumerator(uint256 timepoint) public view returns (uint256) {
        for (uint256 i = _changes.length; i > 0; --i) {
            uint64 change = _changes[i - 1];
            if (change >> 16 <= timepoint) return uint16(change);
        }
        return 0;
    }

    /// @notice What {quorumNumerator} is a part of: it counts basis points.
    function quorumDenominator() public pure returns (uint256) {
        return _BASIS_POINTS;
    }

    /// @notice Voting power that a proposal of the default type needs, in token units.
    function quorum(uint256 timepoint) public view override returns (uint256) {
        return _shareOfSupply(timepoint, quorumNumerator(timepoint));
    }

    function _shareOfSupply(uint256 timepoint, uint256 basisPoints) internal view returns (uint256) {
        return (token().getPastTotalSupply(timepoint) * basisPoints) / _BASIS_POINTS;
    }

    function _updateQuorumNumerator(uint256 newQuorumNumerator) internal virtual {
        if (newQuorumNumerator > _BASIS_POINTS) {
            revert GovernorInvalidQuorumFraction(newQuorumNumerator, _BASIS_POINTS);
        }
        emit QuorumNumeratorUpdated(quorumNumerator(), newQuorumNumerator);
        _changes.push((uint64(clock()) << 16) | uint64(newQuorumNumerator));
    }
}
