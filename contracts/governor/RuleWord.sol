// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IProposalTypes} from "./IProposalTypes.sol";

/**
 * @notice A proposal type's rules in one slot: quorum (16 bits), approval threshold (16 bits), execution delay (32 bits),
 * voting delay (48 bits) and voting period (32 bits).
 */
type RuleWord is uint256;

/**
 * @notice What a proposal froze, in one slot: the first 64 bits of its type's rules, the type (8 bits), the topic (8
 * bits), the late extension (32 bits), the snapshot (48 bits) and the deadline (48 bits), which alone may move.
 * @dev Snapshot and deadline stand in OpenZeppelin's core as well. Here a ballot finds all it needs in one slot.
 */
type FrozenWord is uint256;

using {unpack, votingDelay, votingPeriod, withQuorum, withVotingDelay, withVotingPeriod, freeze} for RuleWord global;
using {
    quorum,
    approvalThreshold,
    executionDelay,
    proposalType,
    topic,
    lateExtension,
    snapshot,
    deadline,
    withTimes,
    withDeadline
} for FrozenWord global;

function packRules(IProposalTypes.ProposalType memory rules) pure returns (RuleWord) {
    return
        RuleWord.wrap(
            rules.quorumBasisPoints |
                (uint256(rules.approvalThresholdBasisPoints) << 16) |
                (uint256(rules.executionDelaySeconds) << 32) |
                (uint256(rules.votingDelaySeconds) << 64) |
                (uint256(rules.votingPeriodSeconds) << 112)
        );
}

function unpack(RuleWord self) pure returns (IProposalTypes.ProposalType memory rules) {
    uint256 word = RuleWord.unwrap(self);
    rules.quorumBasisPoints = uint16(word);
    rules.approvalThresholdBasisPoints = uint16(word >> 16);
    rules.executionDelaySeconds = uint32(word >> 32);
    rules.votingDelaySeconds = uint48(word >> 64);
    rules.votingPeriodSeconds = uint32(word >> 112);
}

function votingDelay(RuleWord self) pure returns (uint256) {
    return uint48(RuleWord.unwrap(self) >> 64);
}

function votingPeriod(RuleWord self) pure returns (uint256) {
    return uint32(RuleWord.unwrap(self) >> 112);
}

function withQuorum(RuleWord self, uint256 basisPoints) pure returns (RuleWord) {
    return _with(self, type(uint16).max, 0, basisPoints);
}

function withVotingDelay(RuleWord self, uint48 seconds_) pure returns (RuleWord) {
    return _with(self, type(uint48).max, 64, seconds_);
}

function withVotingPeriod(RuleWord self, uint32 seconds_) pure returns (RuleWord) {
    return _with(self, type(uint32).max, 112, seconds_);
}

/// @notice What a proposal of type `id` keeps of the rules; the late extension must fit 32 bits.
function freeze(RuleWord self, uint256 id, uint256 topic_, uint256 lateExtensionSeconds) pure returns (FrozenWord) {
    return FrozenWord.wrap(uint64(RuleWord.unwrap(self)) | (id << 64) | (topic_ << 72) | (lateExtensionSeconds << 80));
}

function quorum(FrozenWord self) pure returns (uint256) {
    return uint16(FrozenWord.unwrap(self));
}

function approvalThreshold(FrozenWord self) pure returns (uint256) {
    return uint16(FrozenWord.unwrap(self) >> 16);
}

function executionDelay(FrozenWord self) pure returns (uint256) {
    return uint32(FrozenWord.unwrap(self) >> 32);
}

function proposalType(FrozenWord self) pure returns (uint256) {
    return uint8(FrozenWord.unwrap(self) >> 64);
}

function topic(FrozenWord self) pure returns (uint256) {
    return uint8(FrozenWord.unwrap(self) >> 72);
}

function lateExtension(FrozenWord self) pure returns (uint256) {
    return uint32(FrozenWord.unwrap(self) >> 80);
}

function snapshot(FrozenWord self) pure returns (uint256) {
    return uint48(FrozenWord.unwrap(self) >> 112);
}

/// @notice The last second of voting.
function deadline(FrozenWord self) pure returns (uint256) {
    return uint48(FrozenWord.unwrap(self) >> 160);
}

function withTimes(FrozenWord self, uint256 snapshot_, uint256 deadline_) pure returns (FrozenWord) {
    return FrozenWord.wrap(uint112(FrozenWord.unwrap(self)) | (snapshot_ << 112) | (deadline_ << 160));
}

function withDeadline(FrozenWord self, uint256 deadline_) pure returns (FrozenWord) {
    return self.withTimes(self.snapshot(), deadline_);
}

function _with(RuleWord self, uint256 mask, uint256 offset, uint256 value) pure returns (RuleWord) {
    return RuleWord.wrap((RuleWord.unwrap(self) & ~(mask << offset)) | (value << offset));
}
