// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title Many signed ballots in one transaction
 * @notice Anybody may bring ballots that voters signed, for several proposals and with their reasons. A ballot that
 * cannot count is skipped and reported, and never takes the others with it.
 * @dev Put ballots of one proposal next to each other: its tally is then written once for all of them.
 *
 * A ballot needs no nonce, because one voter has one ballot on a proposal. Its typed data is used by no other function,
 * so no signature counts in two of them. Who wants a signed ballot back votes otherwise first, or lets it expire.
 *
 * Signatures of contracts (ERC-1271) are checked with at most 150,000 gas each. A batch that was sent with too little
 * gas for that reverts whole, so a relayer cannot starve a single ballot.
 */
interface IBallotRelay {
    /// @notice A ballot as its voter signed it.
    struct SignedBallot {
        /// The proposal.
        uint256 proposalId;
        /// Against (0), For (1), Abstain (2), or 255 for a split ballot.
        uint8 support;
        /// Account that signed.
        address voter;
        /// Why, in UTF-8; may be empty.
        string reason;
        /// Empty, or the shares of a split ballot.
        bytes params;
        /// Last second in which the ballot counts.
        uint48 deadline;
        /// Over `RelayedBallot(uint256 proposalId,uint8 support,address voter,string reason,bytes params,uint48
        /// deadline)`.
        bytes signature;
    }

    /// @notice Ballot `index` of the batch did not count, for the reason that the error of this selector gives.
    event BallotSkipped(uint256 indexed index, uint256 indexed proposalId, address indexed voter, bytes4 reason);

    /// @notice The ballot was signed for use until `deadline`, in seconds, which is past.
    error GovernorExpiredBallot(uint256 deadline);

    /// @notice Too little gas is left to check the signature of a contract account: send the batch with more.
    error GovernorRelayOutOfGas();

    /**
     * @notice Counts what is good among `ballots`.
     * @dev Emits {IGovernor-VoteCast} or {IGovernor-VoteCastWithParams} for each ballot that counts and
     * {BallotSkipped} for each that does not, with the selector of {IGovernor-GovernorNonexistentProposal},
     * {IGovernor-GovernorUnexpectedProposalState}, {GovernorExpiredBallot}, {IGovernor-GovernorAlreadyCastVote},
     * {IGovernor-GovernorInvalidVoteType}, {IGovernor-GovernorInvalidVoteParams},
     * {ISplitOverride-GovernorBallotSplitSum} or {IGovernor-GovernorInvalidSignature}. Reverts with
     * {GovernorRelayOutOfGas} alone.
     * @param ballots The ballots, those of one proposal together.
     * @return counted How many counted.
     */
    function castBallots(SignedBallot[] memory ballots) external returns (uint256 counted);
}
