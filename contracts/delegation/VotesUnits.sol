// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/**
 * @title What accounts held in the past
 * @dev Only what happens while units may be in other hands is kept: for every timepoint with a change, the balance before
 * its first one. A balance at a timepoint is then the one before the next change, or the present one. Beginning to
 * delegate writes nothing; ceasing to closes the record.
 */
abstract contract VotesUnits {
    using Checkpoints for Checkpoints.Trace208;

    mapping(address account => Checkpoints.Trace208) private _unitsBefore;

    /// @dev Voting units of `account` now.
    function _getVotingUnits(address account) internal view virtual returns (uint256);

    /// @dev Keeps what `account` held until `timepoint`, the present one. Only the first call in a timepoint counts.
    function _recordUnits(address account, uint256 unitsBefore, uint48 timepoint) internal {
        (bool exists, uint48 key, ) = _unitsBefore[account].latestCheckpoint();
        if (!exists || key < timepoint) _unitsBefore[account].push(timepoint, uint208(unitsBefore));
    }

    /// @dev Voting units of `account` at a past timepoint at which its record was open.
    function _unitsAt(address account, uint48 timepoint) internal view returns (uint256) {
        (, uint48 key, ) = _unitsBefore[account].latestCheckpoint();
        return key > timepoint ? _unitsBefore[account].lowerLookup(timepoint + 1) : _getVotingUnits(account);
    }
}
