// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {VotesTerms} from "./VotesTerms.sol";

/**
 * @notice One slot with what an account delegated for one topic: the primary delegate (160 bits), since when (48 bits),
 * the end as an epoch (16 bits, see {VotesTerms}), how many delegates come after the primary (8 bits) and, in the
 * default's, for which topics the account has a delegation of its own, ended or not (16 bits, see {VotesTopics}).
 * @dev A whole delegation without an end and without topics leaves everything above `since` empty, so that an account
 * that uses nothing else costs one slot, as in OpenZeppelin's `Votes`.
 */
type DelegationHead is uint256;

using {primary, since, end, extraCount, topics, isPlain, counts, givesAway, withTopics} for DelegationHead global;

struct DelegationParts {
    address primary;
    uint48 since;
    uint16 end;
    uint256 extraCount;
    uint16 topics;
}

function packHead(DelegationParts memory parts) pure returns (DelegationHead) {
    return
        DelegationHead.wrap(
            uint160(parts.primary) |
                (uint256(parts.since) << 160) |
                (uint256(parts.end) << 208) |
                (parts.extraCount << 224) |
                (uint256(parts.topics) << 232)
        );
}

/// @notice The head of a whole delegation without an end, of an account without topics.
function plainHead(address delegate, uint48 timepoint) pure returns (DelegationHead) {
    return DelegationHead.wrap(uint160(delegate) | (uint256(timepoint) << 160));
}

function primary(DelegationHead self) pure returns (address) {
    return address(uint160(DelegationHead.unwrap(self)));
}

function since(DelegationHead self) pure returns (uint48) {
    return uint48(DelegationHead.unwrap(self) >> 160);
}

function end(DelegationHead self) pure returns (uint16) {
    return uint16(DelegationHead.unwrap(self) >> 208);
}

function extraCount(DelegationHead self) pure returns (uint256) {
    return uint8(DelegationHead.unwrap(self) >> 224);
}

function topics(DelegationHead self) pure returns (uint16) {
    return uint16(DelegationHead.unwrap(self) >> 232);
}

/// @notice Whether two accounts never delegated anything: what a transfer between them asks first.
function areEmpty(DelegationHead a, DelegationHead b) pure returns (bool) {
    return DelegationHead.unwrap(a) | DelegationHead.unwrap(b) == 0;
}

/// @notice Whether the account uses nothing that OpenZeppelin's `Votes` does not have.
function isPlain(DelegationHead self) pure returns (bool) {
    return DelegationHead.unwrap(self) >> 208 == 0;
}

/// @notice Whether there is a delegation, and it has not ended by `epoch`.
function counts(DelegationHead self, uint256 epoch) pure returns (bool) {
    return self.primary() != address(0) && VotesTerms.counts(self.end(), epoch);
}

/// @notice Whether the default's head may leave units of `account` in other hands, now or until it ended.
function givesAway(DelegationHead self, address account) pure returns (bool) {
    address delegate = self.primary();
    if (delegate != address(0) && delegate != account) return true;
    return DelegationHead.unwrap(self) >> 224 != 0;
}

function withTopics(DelegationHead self, uint16 set) pure returns (DelegationHead) {
    uint256 others = DelegationHead.unwrap(self) & ~(uint256(type(uint16).max) << 232);
    return DelegationHead.wrap(others | (uint256(set) << 232));
}
