// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title Time to answer what happens late
 * @notice When a ballot or an override shortly before the end of voting reaches the quorum, or turns what would pass
 * into what would not or the other way round, voting stays open for the extension, counted from that moment. A vote
 * never lasts longer than twice its period.
 * @dev OpenZeppelin's `GovernorPreventLateQuorum` keeps its names here. That one extends once, when the quorum is
 * reached; a result that an override turns in the last second would leave nobody time.
 */
interface ILateExtension {
    /// @notice Voting on `proposalId` stays open up to and including `extendedDeadline`, in seconds.
    event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline);

    /// @notice The extension changed, in seconds, for proposals made from now on.
    event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension);

    /// @notice An extension of `newVoteExtension` seconds exceeds the default voting period, `maxVoteExtension`.
    error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension);

    /// @notice Seconds that voting stays open after what happened late, for proposals made from now on.
    function lateQuorumVoteExtension() external view returns (uint48);

    /// @notice Changes the extension for proposals made from now on.
    /// @dev Only by governance. Reverts with {GovernorPreventLateQuorumVoteExtensionTooLarge}.
    function setLateQuorumVoteExtension(uint48 newVoteExtension) external;
}
