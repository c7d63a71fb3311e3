// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "./IVotesDelegation.sol";

/**
 * @title Sets of topics
 * @dev A set is 16 bits: bit `topic - 1`. Topic 0, the default, is in no set.
 */
library VotesTopics {
    /// @dev Topics of a DAO.
    uint256 internal constant LAST = 16;
    /// @dev Topics for which an account may have a delegation of its own at one time.
    uint256 internal constant MAX_PER_ACCOUNT = 4;

    /// @dev Refuses what is neither the default nor a topic.
    function check(uint256 topic) internal pure {
        if (topic > LAST) revert IVotesDelegation.VotesUnknownTopic(topic, LAST);
    }

    /// @dev Refuses a set that is larger than an account may have.
    function checkCount(uint16 set) internal pure {
        uint256 members = count(set);
        if (members > MAX_PER_ACCOUNT) revert IVotesDelegation.VotesTooManyTopics(members, MAX_PER_ACCOUNT);
    }

    function has(uint16 set, uint256 topic) internal pure returns (bool) {
        return topic != 0 && (set >> (topic - 1)) & 1 != 0;
    }

    function add(uint16 set, uint256 topic) internal pure returns (uint16) {
        return set | (uint16(1) << uint16(topic - 1));
    }

    function remove(uint16 set, uint256 topic) internal pure returns (uint16) {
        return set & ~(uint16(1) << uint16(topic - 1));
    }

    function count(uint16 set) internal pure returns (uint256 members) {
        for (; set != 0; set &= set - 1) ++members;
    }

    /// @dev The topics of the set, ascending.
    function list(uint16 set) internal pure returns (uint8[] memory topics) {
        topics = new uint8[](count(set));
        uint256 found;
        for (uint8 topic = 1; found < topics.length; ++topic) {
            if (has(set, topic)) topics[found++] = topic;
        }
    }
}
