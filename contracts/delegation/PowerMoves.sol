// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title What delegates gain and lose on one topic through one action
 * @dev A list in memory with one entry for each delegate and end. Lists are short: one delegator changes at most nine
 * entries a topic.
 */
library PowerMoves {
    struct Moves {
        uint256 count;
        /// Delegate (160 bits) and the end of what moves, as an epoch (16 bits); zero once it is taken.
        uint256[] keys;
        int256[] units;
    }

    function create(uint256 capacity) internal pure returns (Moves memory) {
        return Moves(0, new uint256[](capacity), new int256[](capacity));
    }

    function clear(Moves memory self) internal pure {
        self.count = 0;
    }

    /// @dev Adds to what `delegate` gains until `end`; units are negative for a loss.
    function add(Moves memory self, address delegate, uint16 end, int256 units) internal pure {
        uint256 key = uint160(delegate) | (uint256(end) << 160);
        uint256 count = self.count;
        for (uint256 i = 0; i < count; ++i) {
            if (self.keys[i] != key) continue;
            self.units[i] += units;
            return;
        }
        self.keys[count] = key;
        self.units[count] = units;
        self.count = count + 1;
    }

    function delegateOf(uint256 key) internal pure returns (address) {
        return address(uint160(key));
    }

    function endOf(uint256 key) internal pure returns (uint16) {
        return uint16(key >> 160);
    }
}
