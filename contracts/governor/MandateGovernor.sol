// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorNoncesKeyed} from "@openzeppelin/contracts/governance/extensions/GovernorNoncesKeyed.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/**
 * @title The DAO's governor
 * @notice Members propose, token holders vote For, Against or Abstain with the power they held at the snapshot, and
 * what passes waits in the treasury's timelock before anybody may execute it.
 * @dev OpenZeppelin's extensions put together; periods are seconds because the token's clock is.
 */
contract MandateGovernor is
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    GovernorPreventLateQuorum,
    GovernorProposalGuardian,
    GovernorNoncesKeyed
{
    /// @notice What a governor is made of.
    struct Parameters {
        /// EIP-712 domain name that wallets show when a ballot is signed.
        string name;
        /// Token that weighs votes.
        IVotes token;
        /// Timelock that executes; this governor must become its proposer.
        TimelockController timelock;
        /// Seconds between a proposal and its snapshot.
        uint48 votingDelaySeconds;
        /// Seconds from the snapshot to the end of voting.
        uint32 votingPeriodSeconds;
        /// Voting power needed to propose, in token units.
        uint256 proposalThreshold;
        /// Share of the supply at the snapshot that must vote For or Abstain, in basis points.
        uint256 quorumBasisPoints;
        /// Seconds that voting stays open after the quorum is reached late.
        uint48 lateQuorumExtensionSeconds;
        /// Account that may cancel any proposal; the zero address leaves that to the proposer.
        address guardian;
    }

    /**
     * @dev Reverts with {GovernorInvalidVotingPeriod} without a voting period, {GovernorInvalidQuorumFraction} over
     * 10,000 basis points and {GovernorPreventLateQuorumVoteExtensionTooLarge} when the extension exceeds the voting
     * period.
     * @param parameters What the governor is made of.
     */
    constructor(
        Parameters memory parameters
    )
        Governor(parameters.name)
        GovernorSettings(parameters.votingDelaySeconds, parameters.votingPeriodSeconds, parameters.proposalThreshold)
        GovernorVotes(parameters.token)
        GovernorVotesQuorumFraction(parameters.quorumBasisPoints)
        GovernorTimelockControl(parameters.timelock)
        GovernorPreventLateQuorum(parameters.lateQuorumExtensionSeconds)
    {
        _setProposalGuardian(parameters.guardian);
    }

    /// @notice The quorum's numerator counts basis points.
    function quorumDenominator() public pure override returns (uint256) {
        return 10_000;
    }

    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalNeedsQueuing(
        uint256 proposalId
    ) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(proposalId);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function proposalDeadline(
        uint256 proposalId
    ) public view override(Governor, GovernorPreventLateQuorum) returns (uint256) {
        return super.proposalDeadline(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _tallyUpdated(uint256 proposalId) internal override(Governor, GovernorPreventLateQuorum) {
        super._tallyUpdated(proposalId);
    }

    function _validateCancel(
        uint256 proposalId,
        address caller
    ) internal view override(Governor, GovernorProposalGuardian) returns (bool) {
        return super._validateCancel(proposalId, caller);
    }

    function _validateVoteSig(
        uint256 proposalId,
        uint8 support,
        address voter,
        bytes memory signature
    ) internal override(Governor, GovernorNoncesKeyed) returns (bool) {
        return super._validateVoteSig(proposalId, support, voter, signature);
    }

    function _validateExtendedVoteSig(
        uint256 proposalId,
        uint8 support,
        address voter,
        string memory reason,
        bytes memory params,
        bytes memory signature
    ) internal override(Governor, GovernorNoncesKeyed) returns (bool) {
        return super._validateExtendedVoteSig(proposalId, support, voter, reason, params, signature);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }

    function _useCheckedNonce(address owner, uint256 nonce) internal override(Nonces, GovernorNoncesKeyed) {
        super._useCheckedNonce(owner, nonce);
    }
}
