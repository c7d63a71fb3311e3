// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "./IVotesDelegation.sol";

/**
 * @title How units divide over delegates
 * @dev The one place that rounds: everything that counts, and everything that asks later who held what, comes here.
 */
library VotesSplit {
    uint256 internal constant MAX_DELEGATES = 8;
    uint256 internal constant WHOLE = 10_000;

    /// @dev Checks what a delegator asks for. No shares are fine: they take the delegation back.
    function check(IVotesDelegation.Share[] memory shares, uint256 maximum) internal pure {
        if (shares.length == 0) return;
        if (shares.length > maximum) revert IVotesDelegation.VotesSplitTooLong(shares.length, maximum);
        uint256 sum;
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i].delegate == address(0)) revert IVotesDelegation.VotesSplitZeroDelegate(i);
            if (shares[i].basisPoints == 0) revert IVotesDelegation.VotesSplitZeroShare(i);
            if (i != 0) _checkOrder(shares, i);
            sum += shares[i].basisPoints;
        }
        if (sum != WHOLE) revert IVotesDelegation.VotesSplitSum(sum);
    }

    /// @dev Units of each share, rounded down; what the roundings leave goes to the first.
    function divide(
        IVotesDelegation.Share[] memory shares,
        uint256 units
    ) internal pure returns (uint256[] memory parts) {
        parts = new uint256[](shares.length);
        if (shares.length == 0) return parts;
        uint256 rest = units;
        for (uint256 i = 1; i < shares.length; ++i) {
            parts[i] = (units * shares[i].basisPoints) / WHOLE;
            rest -= parts[i];
        }
        parts[0] = rest;
    }

    function _checkOrder(IVotesDelegation.Share[] memory shares, uint256 i) private pure {
        address next = shares[i].delegate;
        if (next == shares[0].delegate) revert IVotesDelegation.VotesSplitUnsorted(shares[0].delegate, next);
        address previous = shares[i - 1].delegate;
        if (i > 1 && next <= previous) revert IVotesDelegation.VotesSplitUnsorted(previous, next);
    }
}
