// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IVotesDelegation} from "./IVotesDelegation.sol";
import {PackedCheckpoints} from "./PackedCheckpoints.sol";
import {PowerMoves} from "./PowerMoves.sol";
import {VotesTerms} from "./VotesTerms.sol";
import {VotesTopics} from "./VotesTopics.sol";

/**
 * @title What delegates may cast, at every timepoint
 * @dev A delegate's default power is a trace of totals, as in OpenZeppelin's `Votes`. Its power for a topic is that plus
 * a trace of differences, which only topics that somebody delegated apart have.
 *
 * Part of a total may end: how much, stands beside it by epoch. Whoever reads a total at a later epoch takes off what
 * ended since its checkpoint, and the next checkpoint holds the rest. Nothing has to be poked when an epoch passes, and
 * what ended before a checkpoint is never looked at again. A trace's label has bit `epoch % 64` set for every epoch in
 * which anything of it ever ended, so that a trace without ends costs nothing more. Three things make this exact: what
 * ends is changed only before it ends; every such change is a checkpoint; and ends lie at most 24 epochs ahead.
 */
abstract contract VotesPower is IERC5805, IVotesDelegation {
    using PackedCheckpoints for PackedCheckpoints.Trace;

    uint256 private constant _LABEL_BITS = 64;

    mapping(address delegate => PackedCheckpoints.Trace) private _totals;
    mapping(address delegate => mapping(uint256 topic => PackedCheckpoints.Trace)) private _differences;
    mapping(address delegate => mapping(uint256 topic => mapping(uint256 epoch => int256 units))) private _ending;
    PackedCheckpoints.Trace private _supply;

    /// @notice Only what is past can be looked up.
    error ERC5805FutureLookup(uint256 timepoint, uint48 clock);

    function clock() public view virtual returns (uint48);

    /// @notice The votes that `account` may cast now.
    function getVotes(address account) public view virtual returns (uint256) {
        (uint48 key, uint208 value, uint64 label) = _totals[account].latest();
        return label == 0 ? value : _settleTotal(account, value, label, key, clock());
    }

    /// @notice The votes that `account` could cast at a past timepoint.
    function getPastVotes(address account, uint256 timepoint) public view virtual returns (uint256) {
        return _totalAt(account, _validateTimepoint(timepoint));
    }

    /// @notice The supply of voting units at a past timepoint, delegated or not.
    function getPastTotalSupply(uint256 timepoint) public view virtual returns (uint256) {
        (, uint208 value, ) = _supply.upperLookup(_validateTimepoint(timepoint));
        return value;
    }

    /// @inheritdoc IVotesDelegation
    function getVotesForTopic(address account, uint8 topic) public view virtual returns (uint256) {
        VotesTopics.check(topic);
        if (topic == 0) return getVotes(account);
        (uint48 key, uint208 value, uint64 label) = _differences[account][topic].latest();
        return _sum(getVotes(account), _settleDifference(account, topic, value, label, key, clock()));
    }

    /// @inheritdoc IVotesDelegation
    function getPastVotesForTopic(
        address account,
        uint8 topic,
        uint256 timepoint
    ) public view virtual returns (uint256) {
        VotesTopics.check(topic);
        if (topic == 0) return getPastVotes(account, timepoint);
        uint48 past = _validateTimepoint(timepoint);
        (uint48 key, uint208 value, uint64 label) = _differences[account][topic].upperLookup(past);
        return _sum(_totalAt(account, past), _settleDifference(account, topic, value, label, key, past));
    }

    /// @dev The timepoint, if it is past.
    function _validateTimepoint(uint256 timepoint) internal view returns (uint48) {
        uint48 current = clock();
        if (timepoint >= current) revert ERC5805FutureLookup(timepoint, current);
        return SafeCast.toUint48(timepoint);
    }

    /// @dev The present supply of voting units.
    function _getTotalSupply() internal view virtual returns (uint256) {
        (, uint208 value, ) = _supply.latest();
        return value;
    }

    /// @dev Adds to the supply; units are negative when they are burned.
    function _moveSupply(int256 units) internal {
        (, uint208 value, ) = _supply.latest();
        _supply.push(clock(), _toUint208(int256(uint256(value)) + units));
    }

    /// @dev Adds to what `delegate` may cast by default; units are negative for a loss.
    function _moveTotal(address delegate, int256 units) internal {
        PackedCheckpoints.Trace storage trace = _totals[delegate];
        uint48 current = clock();
        (uint48 key, uint208 value, uint64 label) = trace.latest();
        uint256 previous = label == 0 ? value : _settleTotal(delegate, value, label, key, current);
        uint208 next = _toUint208(int256(previous) + units);
        trace.push(current, next);
        if (units != 0) emit DelegateVotesChanged(delegate, previous, next);
    }

    /// @dev Does what the list says on one topic, and takes its entries.
    function _apply(uint256 topic, PowerMoves.Moves memory moves) internal {
        for (uint256 i = 0; i < moves.count; ++i) {
            if (moves.keys[i] == 0) continue;
            address delegate = PowerMoves.delegateOf(moves.keys[i]);
            (int256 units, uint64 ends) = _takeMoves(topic, moves, i);
            if (ends != 0) _traceOf(delegate, topic).mark(ends);
            if (units == 0 && ends == 0) continue;
            if (topic == 0) _moveTotal(delegate, units);
            else _moveDifference(delegate, topic, units);
        }
    }

    function _numCheckpoints(address account) internal view virtual returns (uint32) {
        return SafeCast.toUint32(_totals[account].length());
    }

    function _checkpoints(
        address account,
        uint32 index
    ) internal view virtual returns (Checkpoints.Checkpoint208 memory) {
        return _totals[account].at(index);
    }

    /// @dev Takes all entries of the delegate of entry `from`: their sum, and the label bits of the ends they change.
    function _takeMoves(
        uint256 topic,
        PowerMoves.Moves memory moves,
        uint256 from
    ) private returns (int256 units, uint64 ends) {
        address delegate = PowerMoves.delegateOf(moves.keys[from]);
        for (uint256 i = from; i < moves.count; ++i) {
            uint256 key = moves.keys[i];
            if (PowerMoves.delegateOf(key) != delegate) continue;
            moves.keys[i] = 0;
            units += moves.units[i];
            uint16 end = PowerMoves.endOf(key);
            if (end == 0 || moves.units[i] == 0) continue;
            _ending[delegate][topic][end] += moves.units[i];
            ends |= uint64(1 << (end % _LABEL_BITS));
        }
    }

    function _moveDifference(address delegate, uint256 topic, int256 units) private {
        PackedCheckpoints.Trace storage trace = _differences[delegate][topic];
        uint48 current = clock();
        (uint48 key, uint208 value, uint64 label) = trace.latest();
        int256 previous = _settleDifference(delegate, topic, value, label, key, current);
        int256 next = previous + units;
        trace.push(current, _encode(next));
        if (units != 0) emit DelegateTopicVotesChanged(delegate, uint8(topic), previous, next);
    }

    function _totalAt(address account, uint48 timepoint) private view returns (uint256) {
        (uint48 key, uint208 value, uint64 label) = _totals[account].upperLookup(timepoint);
        return label == 0 ? value : _settleTotal(account, value, label, key, timepoint);
    }

    function _settleTotal(
        address delegate,
        uint208 value,
        uint64 label,
        uint48 key,
        uint48 timepoint
    ) private view returns (uint256) {
        return SafeCast.toUint256(int256(uint256(value)) - _endedBetween(delegate, 0, label, key, timepoint));
    }

    function _settleDifference(
        address delegate,
        uint256 topic,
        uint208 value,
        uint64 label,
        uint48 key,
        uint48 timepoint
    ) private view returns (int256) {
        return _decode(value) - _endedBetween(delegate, topic, label, key, timepoint);
    }

    /// @dev What was in the checkpoint of `key` and had ended by `timepoint`.
    function _endedBetween(
        address delegate,
        uint256 topic,
        uint64 label,
        uint48 key,
        uint48 timepoint
    ) private view returns (int256 units) {
        if (label == 0) return 0;
        uint256 first = VotesTerms.epochOf(key);
        uint256 last = Math.min(VotesTerms.epochOf(timepoint), first + VotesTerms.MAX_EPOCHS);
        for (uint256 epoch = first + 1; epoch <= last; ++epoch) {
            if ((label >> (epoch % _LABEL_BITS)) & 1 != 0) units += _ending[delegate][topic][epoch];
        }
    }

    function _traceOf(address delegate, uint256 topic) private view returns (PackedCheckpoints.Trace storage) {
        return topic == 0 ? _totals[delegate] : _differences[delegate][topic];
    }

    function _toUint208(int256 units) private pure returns (uint208) {
        return SafeCast.toUint208(SafeCast.toUint256(units));
    }

    /// @dev Modulo 2**208, where a difference wraps around and the sum comes out right for every supply.
    function _sum(uint256 total, int256 difference) private pure returns (uint256) {
        return uint208(uint256(int256(total) + difference));
    }

    /// @dev Small numbers of either sign become small numbers (0, -1, 1, -2, ...), which pack; modulo 2**208.
    function _encode(int256 difference) private pure returns (uint208) {
        int208 wrapped = int208(difference);
        return uint208(wrapped << 1) ^ uint208(wrapped >> 207);
    }

    function _decode(uint208 encoded) private pure returns (int256) {
        return int208(encoded >> 1) ^ -int208(encoded & 1);
    }
}
