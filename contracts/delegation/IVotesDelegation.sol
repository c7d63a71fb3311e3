// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title Delegation in parts: split, by topic, for a term
 * @notice An account hands its voting units over whole or in shares, to other delegates for some topics, and until a
 * date if it likes. Beside `IVotes`, whose functions, events and meanings stay: {IVotes-delegate} gives everything to one
 * delegate without an end and leaves the topics as they are, and {IVotes-delegates} names the first delegate.
 * @dev Topics are numbers from 1 to 16. Topic 0 is the default: it counts wherever an account has no delegation of its
 * own for a topic. Ends lie on the borders of epochs of 30 days, at most 24 epochs ahead, so that power that ends can be
 * added up by date. A delegation counts while the clock is below its end. After that a default delegation weighs nothing
 * for anybody, and where a topic's ended the default counts again.
 *
 * Shares are rounded down to whole units and the rest goes to the first delegate, from the balance of the moment, so the
 * parts always sum to the balance.
 */
interface IVotesDelegation {
    /// @notice What one delegate receives, in basis points of the delegator's units.
    struct Share {
        address delegate;
        uint16 basisPoints;
    }

    /**
     * @notice One delegator's instruction for one topic.
     * @param topic 1 to 16, or 0 for the default.
     * @param endsAt Timepoint from which it does not count any more, a multiple of 30 days; 0 for no end.
     * @param shares First the primary delegate, then the others by ascending address; empty to take the delegation back.
     */
    struct Delegation {
        uint8 topic;
        uint48 endsAt;
        Share[] shares;
    }

    /**
     * @notice `delegator` delegated `topic` to `shares` until `endsAt` (0: no end); without shares it took it back.
     * @dev Emitted for every change of a topic's delegation, and for a change of the default that
     * {IVotes-DelegateChanged} alone does not tell whole: the old or the new one is split or has an end. It comes after
     * that event and before those of the power that moved.
     */
    event DelegationSet(address indexed delegator, uint8 indexed topic, Share[] shares, uint48 endsAt);

    /**
     * @notice What `delegate` may cast on `topic` beyond its default voting power changed; negative where it may cast
     * less.
     * @dev Power for a topic = default power + this difference, so a reader adds the last event of each, without what
     * ended since. The values, like those of {IVotes-DelegateVotesChanged}, hold what had not ended at that moment.
     */
    event DelegateTopicVotesChanged(
        address indexed delegate,
        uint8 indexed topic,
        int256 previousDifference,
        int256 newDifference
    );

    /// @notice The shares sum to `sum` basis points instead of 10,000.
    error VotesSplitSum(uint256 sum);

    /// @notice The delegate of share `index` is the zero address. To delegate to nobody, give no shares.
    error VotesSplitZeroDelegate(uint256 index);

    /// @notice Share `index` is of zero basis points.
    error VotesSplitZeroShare(uint256 index);

    /// @notice `next` does not come after `previous`: the delegates behind the first must ascend, and none repeat it.
    error VotesSplitUnsorted(address previous, address next);

    /// @notice `count` delegates, where `maximum` are allowed: 8 by default, 1 for a topic.
    error VotesSplitTooLong(uint256 count, uint256 maximum);

    /// @notice Topics go up to `maximum`.
    error VotesUnknownTopic(uint256 topic, uint256 maximum);

    /// @notice The account would delegate `count` topics apart; `maximum` are allowed.
    error VotesTooManyTopics(uint256 count, uint256 maximum);

    /// @notice The same topic is given twice.
    error VotesRepeatedTopic(uint256 topic);

    /// @notice The end is not after the present timepoint.
    error VotesTermPast(uint256 endsAt, uint256 timepoint);

    /// @notice The end is after `maximum`, the last one that is allowed now.
    error VotesTermTooLong(uint256 endsAt, uint256 maximum);

    /// @notice The end is not a multiple of `epoch`.
    error VotesTermUnaligned(uint256 endsAt, uint256 epoch);

    /// @notice The signature is not `delegator`'s over exactly these delegations, this nonce and this deadline.
    error VotesInvalidSignature(address delegator);

    /**
     * @notice Replaces the caller's delegations of the topics that are named, and no others.
     * @dev Reverts with one of the errors above. An end given without shares says nothing and is left out.
     * @param delegations One for each topic that changes.
     */
    function setDelegations(Delegation[] calldata delegations) external;

    /**
     * @notice Does for `delegator` what it signed (EIP-712; ERC-1271 for contracts).
     * @dev Reverts with {IVotes-VotesExpiredSignature}, {VotesInvalidSignature}, {Nonces-InvalidAccountNonce} or as
     * {setDelegations}. Nonces are those of {IVotes-delegateBySig} and ERC-2612.
     * @param delegator Account that signed.
     * @param delegations One for each topic that changes.
     * @param nonce The delegator's next nonce.
     * @param deadline Last second in which the signature counts.
     * @param signature Over `SetDelegations(address delegator,Delegation[] delegations,uint256 nonce,uint256 deadline)`
     * with `Delegation(uint8 topic,uint48 endsAt,Share[] shares)` and `Share(address delegate,uint16 basisPoints)`.
     */
    function setDelegationsBySig(
        address delegator,
        Delegation[] calldata delegations,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /**
     * @notice The account's own delegation of a topic, as it was set.
     * @param account The delegator.
     * @param topic 1 to 16, or 0 for the default.
     * @return shares Who receives how much; empty when there is none or it ended.
     * @return endsAt Timepoint from which it does not count any more; 0 for no end.
     */
    function delegationOf(address account, uint8 topic) external view returns (Share[] memory shares, uint48 endsAt);

    /// @notice The topics for which `account` has a delegation of its own that has not ended.
    function topicsOf(address account) external view returns (uint8[] memory);

    /**
     * @notice The votes that `account` may cast on `topic` now; for topic 0 the same as {IVotes-getVotes}.
     * @dev Reverts with {VotesUnknownTopic}.
     */
    function getVotesForTopic(address account, uint8 topic) external view returns (uint256);

    /**
     * @notice The votes that `account` could cast on `topic` at a past timepoint; for topic 0 the same as
     * {IVotes-getPastVotes}.
     * @dev Reverts with {VotesUnknownTopic}, or with `ERC5805FutureLookup` when the timepoint is not past.
     */
    function getPastVotesForTopic(address account, uint8 topic, uint256 timepoint) external view returns (uint256);

    /**
     * @notice Who held how many of `account`'s units on `topic` at a past timepoint. The units sum to its balance then.
     * Empty when it had delegated to nobody, or whole to itself: then no part of its power was in other hands.
     * @dev Reverts with {VotesUnknownTopic}, or with `ERC5805FutureLookup` when the timepoint is not past. This is what a
     * delegator may take back on one proposal.
     * @return delegates The primary first.
     * @return units Of each delegate.
     */
    function getPastDelegates(
        address account,
        uint8 topic,
        uint256 timepoint
    ) external view returns (address[] memory delegates, uint256[] memory units);
}
