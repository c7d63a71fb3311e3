// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BallotShares} from "./BallotShares.sol";

/**
 * @notice One slot for each voter of a proposal: its ballot (8 bits: 0 for none, the support and 1, or 4 for a split
 * one), whether it overrode its delegates (8 bits), how a split ballot divides (32 bits, see {BallotShares}) and the
 * units that delegators took back from it (208 bits), which matter to ballots that are split or yet to be cast.
 */
type Receipt is uint256;

using {
    hasCast,
    isSplit,
    support,
    hasOverridden,
    shares,
    overriddenWeight,
    cast,
    reduce,
    markOverridden
} for Receipt global;

uint256 constant _SPLIT = 4;

function hasCast(Receipt self) pure returns (bool) {
    return uint8(Receipt.unwrap(self)) != 0;
}

function isSplit(Receipt self) pure returns (bool) {
    return uint8(Receipt.unwrap(self)) == _SPLIT;
}

/// @notice What was cast, as in `VoteCast`.
function support(Receipt self) pure returns (uint8) {
    return self.isSplit() ? BallotShares.SPLIT : uint8(Receipt.unwrap(self)) - 1;
}

function hasOverridden(Receipt self) pure returns (bool) {
    return uint8(Receipt.unwrap(self) >> 8) != 0;
}

/// @notice Of a ballot that is split.
function shares(Receipt self) pure returns (uint256) {
    return BallotShares.complete(uint32(Receipt.unwrap(self) >> 16));
}

function overriddenWeight(Receipt self) pure returns (uint256) {
    return Receipt.unwrap(self) >> 48;
}

/// @notice With the ballot: 0 to 2, or 255 and its shares.
function cast(Receipt self, uint8 support_, uint256 shares_) pure returns (Receipt) {
    uint256 ballot = support_ == BallotShares.SPLIT ? _SPLIT | (uint256(uint32(shares_)) << 16) : support_ + 1;
    return Receipt.wrap(Receipt.unwrap(self) | ballot);
}

/// @notice With `units` more taken back. All units of a token fit 208 bits.
function reduce(Receipt self, uint256 units) pure returns (Receipt) {
    return Receipt.wrap(Receipt.unwrap(self) + (units << 48));
}

function markOverridden(Receipt self) pure returns (Receipt) {
    return Receipt.wrap(Receipt.unwrap(self) | (1 << 8));
}
