// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Panic} from "@openzeppelin/contracts/utils/Panic.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/**
 * @title OpenZeppelin's `Trace208` in half the slots
 * @notice A history of values by ascending keys (timepoints). It answers as `Checkpoints.Trace208` does after the same
 * pushes.
 * @dev The latest checkpoint lives in the head, the ones before it two a slot in the archive, as long as keys fit 34 bits
 * (seconds until the year 2514) and values 94 (19 billion tokens of 18 decimals). From the first checkpoint that does not
 * fit, all further ones go to a `Trace208` behind the archive.
 *
 * Head: checkpoint (bits 0 to 127: value 94, key 34), packed checkpoints including the head's (128 to 159), a label of
 * the owner's (160 to 223), whether the trace became wide (255). In a wide trace the head holds no checkpoint.
 */
library PackedCheckpoints {
    using Checkpoints for Checkpoints.Trace208;

    struct Trace {
        uint256 head;
        mapping(uint256 pair => uint256 checkpoints) archive;
        Checkpoints.Trace208 wide;
    }

    uint256 private constant _VALUE_BITS = 94;
    uint256 private constant _KEY_BITS = 34;
    uint256 private constant _CHECKPOINT_BITS = 128;
    uint256 private constant _LABEL_OFFSET = 160;
    uint256 private constant _IS_WIDE = 1 << 255;

    /**
     * @dev Appends a checkpoint, or replaces the last one when it has the same key.
     * Reverts with {Checkpoints-CheckpointUnorderedInsertion} when the last key is greater.
     */
    function push(Trace storage self, uint48 key, uint208 value) internal {
        uint256 head = self.head;
        if (head & _IS_WIDE == 0) {
            if (value >> _VALUE_BITS == 0 && key >> _KEY_BITS == 0) {
                self.head = _pushPacked(self, head, (uint256(key) << _VALUE_BITS) | value);
                return;
            }
            _widen(self, head, key);
        }
        self.wide.push(key, value);
    }

    /// @dev The last checkpoint, zeros when there is none, and the label.
    function latest(Trace storage self) internal view returns (uint48 key, uint208 value, uint64 label) {
        uint256 head = self.head;
        label = uint64(head >> _LABEL_OFFSET);
        if (head & _IS_WIDE == 0) (key, value) = _unpack(head);
        else (, key, value) = self.wide.latestCheckpoint();
    }

    /// @dev The last checkpoint with a key of at most `key`, zeros when there is none, and the label.
    function upperLookup(
        Trace storage self,
        uint48 key
    ) internal view returns (uint48 foundKey, uint208 value, uint64 label) {
        (foundKey, value, label) = latest(self);
        if (foundKey <= key) return (foundKey, value, label);
        uint256 index = _upperIndex(self, key);
        if (index == 0) return (0, 0, label);
        (foundKey, value) = _at(self, index - 1);
    }

    /// @dev Adds bits to the label.
    function mark(Trace storage self, uint64 bits) internal {
        uint256 head = self.head;
        uint256 marked = head | (uint256(bits) << _LABEL_OFFSET);
        if (marked != head) self.head = marked;
    }

    /// @dev The number of checkpoints.
    function length(Trace storage self) internal view returns (uint256) {
        uint256 head = self.head;
        return _packedCount(head) + (head & _IS_WIDE == 0 ? 0 : self.wide.length());
    }

    /// @dev The checkpoint at a position. Panics past the end, as arrays do.
    function at(Trace storage self, uint256 index) internal view returns (Checkpoints.Checkpoint208 memory checkpoint) {
        if (index >= length(self)) Panic.panic(Panic.ARRAY_OUT_OF_BOUNDS);
        (checkpoint._key, checkpoint._value) = _at(self, index);
    }

    function _pushPacked(Trace storage self, uint256 head, uint256 checkpoint) private returns (uint256) {
        uint256 count = _packedCount(head);
        uint256 rest = (head >> _LABEL_OFFSET) << _LABEL_OFFSET;
        if (count != 0) {
            uint256 lastKey = uint128(head) >> _VALUE_BITS;
            uint256 key = checkpoint >> _VALUE_BITS;
            if (lastKey > key) revert Checkpoints.CheckpointUnorderedInsertion();
            if (lastKey == key) return rest | (count << _CHECKPOINT_BITS) | checkpoint;
            _archive(self, count - 1, uint128(head));
        }
        return rest | ((count + 1) << _CHECKPOINT_BITS) | checkpoint;
    }

    /// @dev Turns the trace into a wide one, before a checkpoint with `key` is pushed.
    function _widen(Trace storage self, uint256 head, uint48 key) private {
        uint256 count = _packedCount(head);
        if (count != 0) {
            uint256 lastKey = uint128(head) >> _VALUE_BITS;
            if (lastKey > key) revert Checkpoints.CheckpointUnorderedInsertion();
            if (lastKey == key) --count;
            else _archive(self, count - 1, uint128(head));
        }
        uint256 label = uint64(head >> _LABEL_OFFSET);
        self.head = _IS_WIDE | (label << _LABEL_OFFSET) | (count << _CHECKPOINT_BITS);
    }

    /// @dev Each position is written once, so an even one always finds an empty slot.
    function _archive(Trace storage self, uint256 index, uint256 checkpoint) private {
        uint256 pair = index >> 1;
        if (index & 1 == 0) self.archive[pair] = checkpoint;
        else self.archive[pair] |= checkpoint << _CHECKPOINT_BITS;
    }

    /// @dev The number of checkpoints with a key of at most `key`, looked for near the end first.
    function _upperIndex(Trace storage self, uint48 key) private view returns (uint256) {
        uint256 high = length(self);
        uint256 low = 0;
        if (high > 5) {
            uint256 middle = high - Math.sqrt(high);
            (uint48 found, ) = _at(self, middle);
            if (found > key) high = middle;
            else low = middle + 1;
        }
        while (low < high) {
            uint256 middle = Math.average(low, high);
            (uint48 found, ) = _at(self, middle);
            if (found > key) high = middle;
            else low = middle + 1;
        }
        return high;
    }

    function _at(Trace storage self, uint256 index) private view returns (uint48, uint208) {
        uint256 head = self.head;
        uint256 count = _packedCount(head);
        bool isWide = head & _IS_WIDE != 0;
        if (index >= count) {
            Checkpoints.Checkpoint208 memory checkpoint = self.wide.pos(uint32(index - count));
            return (checkpoint._key, checkpoint._value);
        }
        if (!isWide && index == count - 1) return _unpack(head);
        uint256 pair = self.archive[index >> 1];
        return _unpack(index & 1 == 0 ? pair : pair >> _CHECKPOINT_BITS);
    }

    function _packedCount(uint256 head) private pure returns (uint256) {
        return uint32(head >> _CHECKPOINT_BITS);
    }

    function _unpack(uint256 checkpoint) private pure returns (uint48 key, uint208 value) {
        key = uint48((checkpoint >> _VALUE_BITS) & ((1 << _KEY_BITS) - 1));
        value = uint208(checkpoint & ((1 << _VALUE_BITS) - 1));
    }
}
