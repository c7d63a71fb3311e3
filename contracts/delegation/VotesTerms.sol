// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IVotesDelegation} from "./IVotesDelegation.sol";

/**
 * @title When delegations end
 * @notice Time is cut into epochs of 30 days. An end is kept as the number of the first epoch in which the delegation
 * does not count any more; 0 is no end.
 */
library VotesTerms {
    /// @dev Clock units in an epoch: seconds.
    uint48 internal constant EPOCH = 30 days;
    /// @dev The last end that may be chosen is so many epochs ahead.
    uint256 internal constant MAX_EPOCHS = 24;

    /// @dev The number of the epoch that `timepoint` lies in.
    function epochOf(uint48 timepoint) internal pure returns (uint256) {
        return timepoint / EPOCH;
    }

    /// @dev The end as a timepoint; 0 for none.
    function timepointOf(uint16 end) internal pure returns (uint48) {
        return end * EPOCH;
    }

    /// @dev Whether something with this end still counts in `epoch`.
    function counts(uint16 end, uint256 epoch) internal pure returns (bool) {
        return end == 0 || epoch < end;
    }

    /// @dev The end of what needs both to count.
    function earlier(uint16 a, uint16 b) internal pure returns (uint16) {
        if (a == 0) return b;
        if (b == 0) return a;
        return a < b ? a : b;
    }

    /// @dev The end that `endsAt` names, checked against the present timepoint.
    function check(uint48 endsAt, uint48 timepoint) internal pure returns (uint16) {
        if (endsAt == 0) return 0;
        if (endsAt <= timepoint) revert IVotesDelegation.VotesTermPast(endsAt, timepoint);
        if (endsAt % EPOCH != 0) revert IVotesDelegation.VotesTermUnaligned(endsAt, EPOCH);
        uint256 maximum = (epochOf(timepoint) + MAX_EPOCHS) * EPOCH;
        if (endsAt > maximum) revert IVotesDelegation.VotesTermTooLong(endsAt, maximum);
        return SafeCast.toUint16(endsAt / EPOCH);
    }
}
