// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ISplitOverride} from "./ISplitOverride.sol";

/**
 * @title How a ballot divides its weight: the one place where a split ballot is read and rounded
 * @dev Shares are basis points for Against, For and Abstain, 16 bits each, in this order from the lowest bit.
 */
library BallotShares {
    uint256 internal constant WHOLE = 10_000;
    /// @dev What a split ballot gives as its support, as in OpenZeppelin's `GovernorCountingFractional`.
    uint8 internal constant SPLIT = 255;

    uint256 private constant _ENCODED_BYTES = 96;

    /**
     * @notice Reads what a ballot chooses.
     * @return shares Of each side; of a split ballot with the wrong sum as they were given.
     * @return fault The selector of what is wrong with the choice, or 0.
     */
    function read(uint8 support, bytes memory params) internal pure returns (uint256 shares, bytes4 fault) {
        if (support < 3) return (WHOLE << (16 * uint256(support)), 0);
        if (support != SPLIT) return (0, IGovernor.GovernorInvalidVoteType.selector);
        if (params.length != _ENCODED_BYTES) return (0, IGovernor.GovernorInvalidVoteParams.selector);
        // Whole words, so that a share of more than 16 bits is seen here instead of reverting in the decoder.
        (uint256 against, uint256 inFavour, uint256 abstain) = abi.decode(params, (uint256, uint256, uint256));
        shares = against | (inFavour << 16) | (abstain << 32);
        if ((against | inFavour | abstain) >> 16 != 0) return (0, IGovernor.GovernorInvalidVoteParams.selector);
        if (sum(shares) != WHOLE) fault = ISplitOverride.GovernorBallotSplitSum.selector;
    }

    /// @notice The shares whose first two are given: the rest abstains.
    function complete(uint256 firstTwo) internal pure returns (uint256) {
        unchecked {
            return firstTwo | ((WHOLE - sum(firstTwo)) << 32);
        }
    }

    function sum(uint256 shares) internal pure returns (uint256) {
        unchecked {
            return uint256(uint16(shares)) + uint16(shares >> 16) + uint16(shares >> 32);
        }
    }

    /**
     * @notice Adds to each side its share of `weight`, rounded down, and what is left over to the largest share.
     * @dev Unchecked: a weight fits 208 bits and a share 14.
     */
    function divide(uint256 weight, uint256 shares, uint256[3] memory units) internal pure {
        unchecked {
            uint256 rest = weight;
            uint256 largest;
            for (uint256 side = 0; side < 3; ++side) {
                uint256 part = (weight * uint16(shares >> (16 * side))) / WHOLE;
                units[side] += part;
                rest -= part;
                if (uint16(shares >> (16 * side)) > uint16(shares >> (16 * largest))) largest = side;
            }
            units[largest] += rest;
        }
    }
}
