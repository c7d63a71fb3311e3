// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title Ballots that may be split, and delegators who may overrule their delegates
 * @notice A voter votes For, Against or Abstain, or splits its power over the three. A delegator may vote on one
 * proposal itself with what others hold of its units for the proposal's topic; each delegate's ballot, cast or not yet
 * cast, loses exactly its part. What an account delegates to itself it votes with as a delegate.
 * @dev Functions, events and errors have the names of OpenZeppelin's `GovernorCountingOverridable`.
 *
 * A split ballot is cast by {IGovernor-castVoteWithReasonAndParams} with support 255 and the parameters
 * `abi.encode(uint16 against, uint16 for, uint16 abstain)` in basis points that sum to 10,000. Each side counts the
 * weight times its share, rounded down, and the largest share the rest (the first of equal ones in the order Against,
 * For, Abstain). When an override reduces the ballot, the sides become what they would be for the smaller weight.
 */
interface ISplitOverride {
    /// @notice The choices of a ballot, in GovernorBravo's order.
    enum VoteType {
        Against,
        For,
        Abstain
    }

    /// @notice `delegate`'s ballot of `support` (255: a split one) on `proposalId` lost `weight` units to an override.
    event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight);

    /// @notice `voter` voted `support` with `weight` of its own units instead of its delegates.
    event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason);

    /// @notice `account` has overridden its delegates on this proposal already.
    error GovernorAlreadyOverriddenVote(address account);

    /// @notice At the snapshot nobody else held any of `account`'s units for the proposal's topic.
    error GovernorNothingToOverride(address account);

    /// @notice The shares of a split ballot sum to `sum` instead of 10,000 basis points.
    error GovernorBallotSplitSum(uint256 sum);

    /**
     * @notice Votes with what the caller's delegates hold of its units, in their stead.
     * @dev Reverts with {IGovernor-GovernorUnexpectedProposalState} outside voting,
     * {IGovernor-GovernorInvalidVoteType} for a choice other than the three, {GovernorAlreadyOverriddenVote} and
     * {GovernorNothingToOverride}.
     * @param proposalId The proposal.
     * @param support Against (0), For (1) or Abstain (2).
     * @param reason Why, in UTF-8; may be empty.
     * @return weight Units that now count for this choice.
     */
    function castOverrideVote(
        uint256 proposalId,
        uint8 support,
        string calldata reason
    ) external returns (uint256 weight);

    /**
     * @notice The same for `voter`, who signed it (EIP-712; ERC-1271 for contracts).
     * @dev Signed with the voter's nonce for this proposal or its next sequential one. Reverts as {castOverrideVote}
     * and with {IGovernor-GovernorInvalidSignature}.
     * @param proposalId The proposal.
     * @param support Against (0), For (1) or Abstain (2).
     * @param voter Account that signed.
     * @param reason Why, in UTF-8; may be empty.
     * @param signature Over `OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string
     * reason)`.
     * @return weight Units that now count for this choice.
     */
    function castOverrideVoteBySig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string calldata reason,
        bytes memory signature
    ) external returns (uint256 weight);

    /// @notice Whether `account` has overridden its delegates on `proposalId`.
    function hasVotedOverride(uint256 proposalId, address account) external view returns (bool);
}
