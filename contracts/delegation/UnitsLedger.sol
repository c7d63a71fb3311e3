// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/**
 * @title Balances that remember
 * @notice What an account holds and, while it is asked to remember, what it held before every timepoint with a change. A
 * past balance is the one before the first change after it, or the present one; so beginning to remember writes nothing,
 * and ceasing to closes the record with an entry of its own.
 * @dev The latest entry waits beside the balance until the next one comes, and both go to the archive in one slot:
 * remembering costs a new slot every second change. Where two entries name the same timepoint, the first one counts.
 *
 * Word: balance (bits 0 to 93), waiting entry (94 to 221: balance before 94, timepoint 34), pairs in the archive
 * (222 to 254), whether the account is wide (255). It becomes wide with the first balance over 94 bits (19 billion tokens
 * of 18 decimals) or timepoint over 34 (the year 2514): then the balance takes bits 0 to 207, and entries go to a
 * `Trace208` behind the archive.
 */
library UnitsLedger {
    using Checkpoints for Checkpoints.Trace208;

    struct Account {
        uint256 word;
        mapping(uint256 pair => uint256 entries) archive;
        Checkpoints.Trace208 wide;
    }

    uint256 private constant _VALUE_BITS = 94;
    uint256 private constant _VALUE_MASK = (1 << 94) - 1;
    uint256 private constant _KEY_BITS = 34;
    uint256 private constant _ENTRY_BITS = 128;
    uint256 private constant _ENTRY_MASK = (1 << 128) - 1;
    uint256 private constant _PAIRS_OFFSET = 222;
    uint256 private constant _PAIRS_MASK = (1 << 33) - 1;
    uint256 private constant _IS_WIDE = 1 << 255;

    /// @dev What the account holds.
    function balance(Account storage self) internal view returns (uint256) {
        return _balanceIn(self.word);
    }

    /// @dev Takes units and tells what the account held; with less than `units` the caller must revert. Given the present
    /// timepoint instead of 0, it remembers what it held until then.
    function take(Account storage self, uint256 units, uint48 rememberedAt) internal returns (uint256 held) {
        uint256 word = self.word;
        held = _balanceIn(word);
        if (rememberedAt != 0) word = _remember(self, word, rememberedAt);
        // Everything else in the word stands above the balance.
        unchecked {
            self.word = word - units;
        }
    }

    /// @dev Gives units, which together with the account's fit 208 bits, and remembers as {take} does.
    function give(Account storage self, uint256 units, uint48 rememberedAt) internal {
        uint256 word = self.word;
        if (rememberedAt != 0) word = _remember(self, word, rememberedAt);
        unchecked {
            if (word & _IS_WIDE == 0 && (word & _VALUE_MASK) + units > _VALUE_MASK) word = _widen(self, word);
            self.word = word + units;
        }
    }

    /// @dev Remembers what the account held until `timepoint`, the present one: it may change unseen from now on.
    function close(Account storage self, uint48 timepoint) internal {
        self.word = _remember(self, self.word, timepoint);
    }

    /// @dev What the account held at the end of a past timepoint after which every change was remembered.
    function balanceAt(Account storage self, uint48 timepoint) internal view returns (uint256) {
        uint256 word = self.word;
        uint256 index = _firstAfter(self, _pairsIn(word) * 2, timepoint);
        if (index < _pairsIn(word) * 2) return _entryAt(self, index) & _VALUE_MASK;
        if (word & _IS_WIDE == 0) {
            uint256 waiting = _waitingIn(word);
            return waiting >> _VALUE_BITS > timepoint ? waiting & _VALUE_MASK : _balanceIn(word);
        }
        (, uint48 key, ) = self.wide.latestCheckpoint();
        return key > timepoint ? self.wide.lowerLookup(timepoint + 1) : _balanceIn(word);
    }

    /// @dev The word with what it holds remembered as held until `timepoint`.
    function _remember(Account storage self, uint256 word, uint48 timepoint) private returns (uint256) {
        if (word & _IS_WIDE == 0 && timepoint >> _KEY_BITS != 0) word = _widen(self, word);
        if (word & _IS_WIDE != 0) {
            (, uint48 key, ) = self.wide.latestCheckpoint();
            if (key < timepoint) self.wide.push(timepoint, uint208(_balanceIn(word)));
            return word;
        }
        uint256 entry = (uint256(timepoint) << _VALUE_BITS) | (word & _VALUE_MASK);
        uint256 waiting = _waitingIn(word);
        if (waiting == 0) return word | (entry << _VALUE_BITS);
        if (waiting >> _VALUE_BITS == timepoint) return word;
        return _withPair(self, word, waiting | (entry << _ENTRY_BITS));
    }

    /// @dev A waiting entry goes to the archive twice, so that there are only whole pairs.
    function _widen(Account storage self, uint256 word) private returns (uint256) {
        uint256 waiting = _waitingIn(word);
        if (waiting != 0) word = _withPair(self, word, waiting | (waiting << _ENTRY_BITS));
        return word | _IS_WIDE;
    }

    /// @dev The word with one pair more in the archive and nothing waiting.
    function _withPair(Account storage self, uint256 word, uint256 pair) private returns (uint256) {
        uint256 pairs = _pairsIn(word);
        self.archive[pairs] = pair;
        return ((pairs + 1) << _PAIRS_OFFSET) | (word & _VALUE_MASK);
    }

    /// @dev The position of the first archived entry after `timepoint`; `count` when there is none.
    function _firstAfter(Account storage self, uint256 count, uint48 timepoint) private view returns (uint256) {
        if (count == 0 || _entryAt(self, count - 1) >> _VALUE_BITS <= timepoint) return count;
        uint256 low = 0;
        uint256 high = count - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_entryAt(self, middle) >> _VALUE_BITS > timepoint) high = middle;
            else low = middle + 1;
        }
        return high;
    }

    function _entryAt(Account storage self, uint256 index) private view returns (uint256) {
        uint256 pair = self.archive[index / 2];
        return index % 2 == 0 ? pair & _ENTRY_MASK : pair >> _ENTRY_BITS;
    }

    function _balanceIn(uint256 word) private pure returns (uint256) {
        return word & _IS_WIDE == 0 ? word & _VALUE_MASK : uint208(word);
    }

    function _waitingIn(uint256 word) private pure returns (uint256) {
        return (word >> _VALUE_BITS) & _ENTRY_MASK;
    }

    function _pairsIn(uint256 word) private pure returns (uint256) {
        return (word >> _PAIRS_OFFSET) & _PAIRS_MASK;
    }
}
